// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "pack/guide.h"
#include "pack/text.h"

namespace amparo::pack {

enum class NumberKind { voice, short_code, sms, tty, whatsapp, abroad };

struct HotlineNumber {
    NumberKind kind = NumberKind::voice;
    std::string number;  // E.164 or short
    bool operator==(const HotlineNumber&) const = default;
};

enum class Known { unknown, yes, no };

struct Hotline {
    std::string id;
    std::string organisation;  // never translated
    Text purpose;
    Text who_may_call;
    std::vector<std::string> needs;
    std::string operated_by;  // community government consulate emergency
    std::string scope;        // "national" or a place name
    std::vector<HotlineNumber> numbers;
    std::vector<std::string> languages;
    bool interpreters = false;
    std::string hours;  // opening_hours, or "unknown"
    std::string zone;
    std::optional<Text> hours_note;
    std::string cost;  // free local paid unknown
    Known abroad = Known::unknown;
    Known confidential = Known::unknown;
    std::optional<Text> confidential_note;
    std::vector<Source> sources;
    base::Date checked_on;
    std::optional<base::Date> called_on;
    bool confirmed = false;  // false: seen in secondary sources only
    bool operator==(const Hotline&) const = default;
};

}  // namespace amparo::pack
