// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compiler/model.h"

namespace amparo::compiler {

struct LetterOption {
    std::string name;
    Phrase text;         // in the reader's language
    std::string letter;  // what the letter then says; empty when only conditions ask for it
};

struct LetterQuestion {
    std::string name;
    std::string kind;
    Phrase ask;
    Phrase help;
    bool required = false;
    std::vector<LetterOption> options;  // choice
    Place place;
};

// One paragraph in the authority's language, never translated.
struct LetterParagraph {
    std::string question;  // of "{? question = option}"; empty: always there
    std::string option;
    bool numbered = false;
    std::string text;  // with {{question}}
    Place place;
};

// How soon an answer is due: days or months, one of them 0.
struct AnswerWithin {
    int days = 0;
    int months = 0;
    bool working = false;
    std::vector<Pointer> sources;
};

// A letter to an authority, with what to do about it.
struct Letter : Item {
    std::string language;  // of the authority
    std::string recipient;
    std::vector<std::string> address;  // lines; empty: see find_address
    std::vector<Pointer> address_sources;
    std::optional<Block> find_address;
    std::vector<LetterQuestion> questions;
    std::vector<LetterParagraph> paragraphs;
    // By pack name: "enclose", "send", "fee", "deadline", "no-answer", in this order.
    std::vector<std::pair<std::string, std::vector<Block>>> parts;
    std::optional<AnswerWithin> answer_within;
    std::vector<Pointer> related;
};

}  // namespace amparo::compiler
