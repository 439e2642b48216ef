// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace amparo::store {

// What a community centre says on its own kiosk, beside the reference and never in its place: plain words
// without markup or links, in whatever language the centre wrote them.
struct Centre {
    struct Hotline {
        std::string name;
        std::string number;                  // E.164 or short
        std::string hours;                   // opening_hours; "unknown" when the file says nothing
        std::vector<std::string> languages;  // BCP 47
        std::string note;
        bool operator==(const Hotline&) const = default;
    };
    std::string name;
    std::string hours;  // of the centre itself; "unknown" when the file says nothing
    std::string zone;   // IANA; empty when there are no hours
    std::vector<std::string> notices;
    std::vector<Hotline> hotlines;
    bool operator==(const Centre&) const = default;
};

enum class CentreFault {
    unreadable,      // no such file, larger than 16 kB, not UTF-8, or with characters that hide something
    not_understood,  // not a line of the form below
    bad_number,
    bad_hours,  // or a zone that is missing or unknown
    bad_language,
    too_much,  // more than 300 letters in a line, 10 notices, 20 hotlines
    missing,   // a name or a number
};

struct CentreFailure {
    CentreFault fault = CentreFault::unreadable;
    int line = 0;  // from 1; 0: the whole file
    bool operator==(const CentreFailure&) const = default;
};

// Reads amparo-centre.yaml, the small part of YAML that people write without having learned it:
//
//     # only a whole line is a remark
//     centre: Casa Esperanza
//     hours: Mo-Fr 09:00-17:00
//     zone: America/New_York
//     notices:
//       - Closed on Friday.
//     hotlines:
//       - name: Legal desk
//         number: +1 202 555 0100
//         hours: Mo,We 10:00-12:00
//         languages: es pt-BR
//         note: Ask for Ana.
//
// Only `centre` is needed, and of a hotline its name and number. Nothing nests deeper, nothing refers to
// anything, and one line that is not like this refuses the whole file.
[[nodiscard]] base::Result<Centre, CentreFailure> parse_centre(std::string_view text);

}  // namespace amparo::store
