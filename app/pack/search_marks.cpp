// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search_marks.h"

#include <algorithm>

#include "base/text_fold.h"
#include "base/text_latin.h"

namespace amparo::pack {
namespace {

constexpr std::size_t shortest_last_part = 5;  // of a German compound

}  // namespace

SearchMarks::SearchMarks(const std::vector<std::vector<Spelling>>& groups) {
    for (const std::vector<Spelling>& group : groups) {
        for (const Spelling& spelling : group) {
            latin_forms_ = latin_forms_ || base::is_latin_form(spelling.word);
            if (spelling.as_beginning) {
                beginnings_.push_back(spelling.word);
            } else {
                words_.insert(spelling.word);
            }
        }
    }
}

bool SearchMarks::matches(const std::string& folded, std::string_view language) const {
    if (words_.contains(folded) || words_.contains(base::stem(folded, language))) return true;
    const bool begins =
        std::any_of(beginnings_.begin(), beginnings_.end(),
                    [&](const std::string& beginning) { return folded.starts_with(beginning); });
    if (begins) return true;
    if (language == "de" && folded.size() > shortest_last_part) {
        const bool ends = std::any_of(words_.begin(), words_.end(), [&](const std::string& word) {
            return word.size() >= shortest_last_part && folded.ends_with(word);
        });
        if (ends) return true;
    }
    if (!latin_forms_) return false;
    const auto forms = base::latin_forms(folded, language, base::Reading::by_our_tables);
    return std::any_of(forms.begin(), forms.end(), [&](const std::string& form) {
        return words_.contains(form) ||
               std::any_of(beginnings_.begin(), beginnings_.end(),
                           [&](const std::string& beginning) { return form.starts_with(beginning); });
    });
}

}  // namespace amparo::pack
