// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pack/letter.h"

namespace amparo::pack {

// What the reader answered, by question: the words that the letter shall say; the option's name of a choice;
// "yes" for a yes. An empty answer is none.
using LetterAnswers = std::map<std::string, std::string>;

// The names between {{ and }}; nullopt when one of the two stands alone.
[[nodiscard]] std::optional<std::vector<std::string>> placeholders(std::string_view text);

// The paragraphs of the letter as they will be sent. `blank` stands where an answer is missing, to be filled
// in by hand. Numbered paragraphs are counted anew, since some may be left out.
[[nodiscard]] std::vector<std::string> filled(const Letter& letter, const LetterAnswers& answers,
                                              const std::string& blank);

// The day by which an answer is due when the office got the letter on `day`. Working days know no holidays.
[[nodiscard]] base::Date answer_due(const AnswerWithin& within, const base::Date& day);

}  // namespace amparo::pack
