// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "guard/ways_out.h"

namespace amparo::view {

// What a program could do to tell somebody or leave a trace, in the reader's words, with its technical name
// for those who look it up.
[[nodiscard]] QString way_text(guard::Way way);

}  // namespace amparo::view
