// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/about.h"

namespace amparo::view {

void About::load() {
    versions_ = services().versions;
    emit loaded();
}

QString About::licence() {
    //: On the page about the program. Keep the names of the licences.
    return tr(
        "Free software under the GNU General Public License, version 3 or later. "
        "The texts and drawings are under CC BY-SA 4.0: you may copy and change them.");
}

}  // namespace amparo::view
