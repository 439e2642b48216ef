// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "store/centre_file.h"
#include "store/pin.h"
#include "view/kiosk_settings.h"

namespace amparo::view {

// What a kiosk has besides its visitors: its own folder, what its staff decided, and their number. Made with
// each visit. Main thread.
struct Kiosk {
    // The clock outlives this.
    Kiosk(std::filesystem::path own_folder, const base::Clock& clock, store::PinCost cost = {});

    // What holds from now on. False when it could not be written: then all stays as it was.
    [[nodiscard]] bool decide(const KioskSettings& decided);

    std::filesystem::path folder;
    KioskSettingsFile file;
    KioskSettings settings;
    bool settings_unreadable = false;  // the usual ones hold
    store::Pin pin;
    std::optional<store::Centre> centre;  // what the centre says here
    bool staff_here = false;              // while their page is open and unlocked
};

// What the program ends with when its staff ask for it; whoever started it does the rest.
enum class KioskEnd { shut_down = 10, restart = 11 };

}  // namespace amparo::view
