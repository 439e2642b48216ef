// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"

namespace amparo::view {

// What the staff of a kiosk decided. Nothing about any visitor.
struct KioskSettings {
    int idle_seconds = 60;               // until a visitor is asked whether they are still there: 15 to 900
    int pages_per_visit = 20;            // that a visitor may print: 0 to 500
    std::vector<std::string> languages;  // offered; empty: every one
    std::vector<std::string> countries;  // offered; empty: every one
    bool sound = true;                   // whether it may speak
    bool night = false;   // whether the screen is dark by night: a script of app/kiosk reads it
    int night_from = 22;  // hours of this machine's clock: 0 to 23
    int night_until = 7;
    bool take_news = false;  // whether newer packs on a stick are taken without anybody at the screen
    int switch_seconds = 0;  // at each place, for who uses one switch: 0 to 20; 0: nobody does
    bool operator==(const KioskSettings&) const = default;
    // Whether each number is within its bounds.
    [[nodiscard]] bool possible() const;
};

// The file of the staff's settings in the kiosk's own folder, "settings": one "name = value" a line. Written
// whole or not at all, for the kiosk's own user alone. Reads no further than 16 kB.
class KioskSettingsFile {
  public:
    enum class Error { no_folder, unreadable, unwritable };

    // `folder` empty: there are no settings but the usual ones, and none can be kept.
    explicit KioskSettingsFile(std::filesystem::path folder) : folder_(std::move(folder)) {}

    // The usual ones when there is no file. One line that is not understood makes the whole file unreadable:
    // half of what somebody decided is not what they decided.
    [[nodiscard]] base::Result<KioskSettings, Error> read() const;
    [[nodiscard]] base::Result<void, Error> write(const KioskSettings& settings) const;

  private:
    std::filesystem::path folder_;
};

}  // namespace amparo::view
