// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "compiler/fault.h"
#include "compiler/letter.h"
#include "compiler/markdown.h"

namespace amparo::compiler {

// Takes a letter's body apart at its headings: the text of the letter, and what to do with it.
class LetterBody {
  public:
    LetterBody(Letter& letter, Faults& faults) : letter_(letter), faults_(faults) {}
    void read(const std::vector<Element>& body);

  private:
    void part(const Element& heading, const std::vector<Element>& inside);
    void paragraph(const Element& element);
    [[nodiscard]] std::string take_condition(std::string text, LetterParagraph& paragraph);
    void require(const std::string& heading);

    Letter& letter_;
    Faults& faults_;
    std::vector<std::string> seen_;
};

// Questions that the letter asks for but that nobody put, questions that it does not use, and choices that
// leave it without words.
void check_questions(const Letter& letter, Faults& faults);

}  // namespace amparo::compiler
