// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/fault.h"

namespace amparo::compiler {

// A door inside a sentence: [words](term:id) or [words](guide:us/id).
struct Link {
    std::string target;  // "term:id" or "guide:us/id"

    auto operator<=>(const Link&) const =
        default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it
};

// One text of an author, ready for a translator (`source`) and for a reader (`markup`, see pack/content.h).
// Empty when the author left it out.
struct Phrase {
    std::string source;  // as written, on one line, without its references
    std::string markup;
    std::string plain;  // markup without its tags and escapes
    std::vector<Link> links;
    std::vector<std::string> references;  // the keys of [^key], in order
    Place place;

    [[nodiscard]] bool empty() const { return source.empty(); }
};

// What an author may write in a text.
struct PhraseRules {
    std::size_t limit = 1500;  // characters
    bool inline_marks = true;  // **strong** and links
    bool references = false;   // [^key] at the end
};

// Reads one text; everything that is not allowed in it becomes a fault.
[[nodiscard]] Phrase read_phrase(std::string_view text, const Place& place, const PhraseRules& rules,
                                 Faults& faults);

}  // namespace amparo::compiler
