// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace amparo::compiler {

// Takes German compounds apart, so that "Androhung" finds "Abschiebungsandrohung": into words that the same
// texts hold by themselves, as no list of all German words is at hand.
class CompoundWords {
  public:
    // Makes the folded words of a text known.
    void learn(std::string_view text);
    // The two words that a folded one is made of, or the last one alone when it is long; mostly none.
    [[nodiscard]] std::vector<std::string> parts(std::string_view word) const;
    // The parts of all words of a text and their stems, joined by one space.
    [[nodiscard]] std::string search_terms(std::string_view text) const;

  private:
    [[nodiscard]] std::string_view known_beginning(std::string_view beginning) const;

    std::set<std::string, std::less<>> known_;
};

}  // namespace amparo::compiler
