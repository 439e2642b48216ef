// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/readers.h"
#include "input.h"
#include "pack/letter_text.h"

// One line for a paragraph of the letter, one for the question's name, the rest is what the reader answers.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace amparo;
    const std::string_view input = fuzz::text_of(data, size);
    const std::size_t first = input.find('\n');
    const std::size_t second = first == std::string_view::npos ? first : input.find('\n', first + 1);
    if (second == std::string_view::npos) return 0;
    const std::string paragraph(input.substr(0, first));
    const std::string name(input.substr(first + 1, second - first - 1));
    const auto names = pack::placeholders(paragraph);
    if (!names) return 0;
    pack::Letter letter;
    pack::LetterQuestion question;
    question.name = name;
    letter.questions = {question};
    letter.paragraphs = {{{}, {}, true, paragraph}, {name, {}, false, paragraph}};
    static_cast<void>(pack::filled(letter, {{name, std::string(input.substr(second + 1))}}, "____"));
    return 0;
}
