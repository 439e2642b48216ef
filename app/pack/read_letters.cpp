// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <sstream>

#include "pack/content_reader.h"
#include "pack/letter_text.h"

namespace amparo::pack {
namespace {

constexpr std::int64_t longest_answer = 999;  // days or months

std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> out;
    for (std::string line; std::getline(in, line);) out.push_back(std::move(line));
    return out;
}

const LetterQuestion* find(const Letter& letter, const std::string& name) {
    const auto found = std::find_if(letter.questions.begin(), letter.questions.end(),
                                    [&](const LetterQuestion& one) { return one.name == name; });
    return found == letter.questions.end() ? nullptr : &*found;
}

}  // namespace

std::vector<Source> ContentReader::letter_sources(std::int64_t item, std::string_view role) {
    Statement rows = database_.prepare(
        "SELECT key, title, kind, publisher, url, date, read_on, is_primary "
        "FROM letter_source JOIN source ON source.id = letter_source.source WHERE item = ? AND role = ? "
        "ORDER BY position",
        flawed_);
    std::vector<Source> out;
    rows.with(item, role);
    while (rows.next()) {
        out.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                       rows.text(6), rows.flag(7)});
    }
    return out;
}

void ContentReader::read_addressee(std::int64_t item, Letter& letter) {
    Statement row = database_.prepare(
        "SELECT recipient, address, days, months, working FROM letter WHERE item = ?", flawed_);
    if (!row.with(item).next()) {
        flawed_ = true;
        return;
    }
    letter.recipient = row.text(0);
    letter.address = lines_of(row.text(1));
    const std::int64_t days = row.integer(2);
    const std::int64_t months = row.integer(3);
    const bool working = row.flag(4);
    if (days < 0 || months < 0 || days > longest_answer || months > longest_answer) flawed_ = true;
    if (flawed_ || (days == 0 && months == 0)) return;
    letter.answer_within = AnswerWithin{static_cast<int>(days), static_cast<int>(months), working,
                                        letter_sources(item, "answer")};
}

std::vector<LetterQuestion> ContentReader::letter_questions(std::int64_t item) {
    Statement rows = database_.prepare(
        "SELECT name, ask, help, kind, required FROM letter_question WHERE item = ? ORDER BY position",
        flawed_);
    Statement options = database_.prepare(
        "SELECT name, text, letter FROM letter_option WHERE item = ? AND question = ? ORDER BY position",
        flawed_);
    std::vector<LetterQuestion> out;
    rows.with(item);
    while (rows.next()) {
        LetterQuestion question;
        question.name = rows.text(0);
        question.ask = texts_.get(rows.integer(1));
        question.help = texts_.get(rows.integer_or_null(2));
        question.kind = rows.word<QuestionKind>(3);
        question.required = rows.flag(4);
        options.with(item, question.name);
        while (options.next()) {
            question.options.push_back({options.text(0), texts_.get(options.integer(1)), options.text(2)});
        }
        if ((question.kind == QuestionKind::choice) == question.options.empty()) flawed_ = true;
        out.push_back(std::move(question));
    }
    return out;
}

std::vector<LetterParagraph> ContentReader::letter_paragraphs(std::int64_t item) {
    Statement rows = database_.prepare(
        "SELECT question, option, numbered, body FROM letter_paragraph WHERE item = ? ORDER BY position",
        flawed_);
    std::vector<LetterParagraph> out;
    rows.with(item);
    while (rows.next()) out.push_back({rows.text(0), rows.text(1), rows.flag(2), rows.text(3)});
    return out;
}

bool ContentReader::asks_what_it_says(const Letter& letter) const {
    return std::all_of(letter.paragraphs.begin(), letter.paragraphs.end(), [&](const LetterParagraph& one) {
        const auto names = placeholders(one.text);
        if (!names || (!one.question.empty() && find(letter, one.question) == nullptr)) return false;
        return std::all_of(names->begin(), names->end(),
                           [&](const std::string& name) { return find(letter, name) != nullptr; });
    });
}

Result<Letter> ContentReader::letter(std::string_view id) {
    auto item = find_item("letter", id);
    if (!item) return base::failure(flawed_ ? database_.fault() : Error::no_such_item);
    Letter letter;
    letter.language = item->official_language;
    letter.law_as_of = item->law_as_of;
    letter.review_by = item->review_by;
    read_addressee(item->row, letter);
    letter.address_sources = letter_sources(item->row, "address");
    letter.questions = letter_questions(item->row);
    letter.paragraphs = letter_paragraphs(item->row);
    letter.find_address = blocks(item->row, "address");
    letter.enclose = blocks(item->row, "enclose");
    letter.send = blocks(item->row, "send");
    letter.fee = blocks(item->row, "fee");
    letter.deadline = blocks(item->row, "deadline");
    letter.no_answer = blocks(item->row, "no-answer");
    letter.related = summaries(targets(item->row, "related", ""));
    letter.reviews = reviews(item->row);
    for (const auto* part : {&letter.find_address, &letter.enclose, &letter.send, &letter.fee,
                             &letter.deadline, &letter.no_answer}) {
        add_share(letter.share, *part);
    }
    static_cast<GuideSummary&>(letter) = *std::move(item);
    if (!asks_what_it_says(letter)) flawed_ = true;
    return sound(std::move(letter));
}

}  // namespace amparo::pack
