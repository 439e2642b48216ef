// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/kiosk.h"

namespace amparo::view {

Kiosk::Kiosk(std::filesystem::path own_folder, const base::Clock& clock, store::PinCost cost)
    : folder(std::move(own_folder)),
      file(folder),
      pin(folder, clock, cost),
      centre(store::CentreFile(folder).read()) {
    const auto decided = file.read();
    settings = decided.value_or(KioskSettings());
    settings_unreadable = !decided;
}

bool Kiosk::decide(const KioskSettings& decided) {
    if (!file.write(decided)) {
        return false;
    }
    settings = decided;
    settings_unreadable = false;
    return true;
}

}  // namespace amparo::view
