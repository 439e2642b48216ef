// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace amparo::view {

// What is known about a device before anybody has chosen a country on it.
struct DeviceHints {
    std::string territory;  // ISO 3166-1 alpha-2 of the system's locale; may be empty
    std::string zone;       // IANA; may be empty
    std::string language;   // BCP 47, of the reader
};

// A country that there is a pack for.
struct Country {
    std::string code;  // "us"
    std::vector<std::string> languages;
};

// The country whose law is shown first: the one of the system's locale, else of its time zone, else the one
// where most people of that language live, else the first that speaks it, else the first. Empty when there is
// none.
[[nodiscard]] std::string first_country(const std::vector<Country>& countries, const DeviceHints& hints);

// The zone that this device is set to.
[[nodiscard]] std::string device_zone();

}  // namespace amparo::view
