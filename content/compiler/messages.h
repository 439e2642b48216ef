// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/country.h"

namespace amparo::compiler {

inline constexpr std::string_view keywords_context = "keywords";

// One entry of a translation template: a text that stands in the content once or several times.
struct Message {
    std::string context;                // "keywords", or empty
    std::string source;                 // msgid
    std::vector<std::string> comments;  // what it is and whose, for the translator
    std::vector<Place> places;          // where it stands
    bool urgent = false;                // somebody in need reads it first
    bool original = false;              // in the officers' language
};

// A country's texts, each once, in the order of the content.
[[nodiscard]] std::vector<Message> messages(const Country& country);

}  // namespace amparo::compiler
