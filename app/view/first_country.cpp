// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/first_country.h"

#include <unicode/locid.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace amparo::view {

namespace {

std::string lower(std::string code) {
    std::ranges::transform(code, code.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return code;
}

std::string territory_of_zone(const std::string& zone) {
    std::array<char, 8> region{};
    UErrorCode status = U_ZERO_ERROR;
    icu::TimeZone::getRegion(icu::UnicodeString::fromUTF8(zone), region.data(), region.size(), status);
    return U_SUCCESS(status) != 0 ? region.data() : std::string();
}

std::string likely_territory(const std::string& language) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(language, status);
    locale.addLikelySubtags(status);
    return U_SUCCESS(status) != 0 ? locale.getCountry() : std::string();
}

}  // namespace

std::string first_country(const std::vector<Country>& countries, const DeviceHints& hints) {
    for (const std::string& territory :
         {hints.territory, territory_of_zone(hints.zone), likely_territory(hints.language)}) {
        if (std::ranges::find(countries, lower(territory), &Country::code) != countries.end()) {
            return lower(territory);
        }
    }
    const auto speaks = std::ranges::find_if(countries, [&](const Country& country) {
        return std::ranges::find(country.languages, hints.language) != country.languages.end();
    });
    if (speaks != countries.end()) {
        return speaks->code;
    }
    return countries.empty() ? std::string() : countries.front().code;
}

std::string device_zone() {
    const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createDefault());
    icu::UnicodeString id;
    zone->getID(id);
    std::string name;
    id.toUTF8String(name);
    return name;
}

}  // namespace amparo::view
