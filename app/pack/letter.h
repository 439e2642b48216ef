// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "pack/guide.h"

namespace amparo::pack {

enum class QuestionKind { line, lines, date, choice, yes_no };

struct LetterOption {
    std::string name;
    Text text;
    std::string letter;  // what the letter then says, in the authority's language
    bool operator==(const LetterOption&) const = default;
};

struct LetterQuestion {
    std::string name;
    QuestionKind kind = QuestionKind::line;
    Text ask;
    std::optional<Text> help;
    bool required = false;
    std::vector<LetterOption> options;  // choice
    bool operator==(const LetterQuestion&) const = default;
};

// One paragraph in the authority's language, plain text with {{question}}.
struct LetterParagraph {
    std::string question;  // there only when this one is answered, or when no name stands here
    std::string option;    // and answered with this option, or when no name stands here
    bool numbered = false;
    std::string text;
    bool operator==(const LetterParagraph&) const = default;
};

// How soon an answer is due: after days or months, the other is 0.
struct AnswerWithin {
    int days = 0;
    int months = 0;
    bool working = false;  // the days are working days
    std::vector<Source> sources;
    bool operator==(const AnswerWithin&) const = default;
};

// A letter to an authority: questions for the reader, the text that they fill, and what to do with it.
struct Letter : GuideSummary {
    std::string language;  // BCP 47 of recipient, address and paragraphs
    std::string recipient;
    std::vector<std::string> address;  // empty: `find_address` says where it stands
    std::vector<Source> address_sources;
    std::vector<Block> find_address;
    std::vector<LetterQuestion> questions;
    std::vector<LetterParagraph> paragraphs;
    std::vector<Block> enclose;
    std::vector<Block> send;
    std::vector<Block> fee;
    std::vector<Block> deadline;
    std::vector<Block> no_answer;
    std::optional<AnswerWithin> answer_within;
    std::vector<GuideSummary> related;
    base::Date law_as_of;
    base::Date review_by;
    std::vector<Review> reviews;
    LanguageShare share;
    bool operator==(const Letter&) const = default;
};

}  // namespace amparo::pack
