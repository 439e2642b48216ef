// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search_question.h"

namespace amparo::pack {

// A word holds letters, digits and marks only, so nothing in it can end its quotes.
SearchQuestion::SearchQuestion(const std::vector<std::vector<Spelling>>& groups, Needs needs) {
    for (std::size_t group = 0; group < groups.size(); ++group) {
        if (group > 0) expression_ += needs == Needs::all_words ? " AND " : " OR ";
        std::string_view before = "(";
        for (const Spelling& spelling : groups[group]) {
            expression_ += before;
            expression_ += '"' + spelling.word + '"' + (spelling.as_beginning ? " *" : "");
            phrases_.push_back({group, spelling.likeness});
            before = " OR ";
        }
        expression_ += ')';
    }
}

}  // namespace amparo::pack
