// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "pack/search_question.h"

namespace amparo::pack {

// Tells which words of a text are shown as found: those that the spellings of a query stand for.
class SearchMarks {
  public:
    explicit SearchMarks(const std::vector<std::vector<Spelling>>& groups);

    // Whether a folded word of a text in that language is one of those looked for.
    [[nodiscard]] bool matches(const std::string& folded, std::string_view language) const;

  private:
    std::set<std::string, std::less<>> words_;
    std::vector<std::string> beginnings_;
    bool latin_forms_ = false;  // whether there are such among them (base/text_latin.h)
};

}  // namespace amparo::pack
