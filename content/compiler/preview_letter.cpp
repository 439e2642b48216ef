// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/preview.h"
#include "compiler/preview_parts.h"
#include "compiler/words.h"

namespace amparo::compiler {
namespace {

using Lines = std::vector<std::string>;

void add_related(Lines& lines, const std::vector<pack::GuideSummary>& related) {
    for (const pack::GuideSummary& one : related) lines.push_back("related: " + one.id);
}

void add_question(Lines& lines, const pack::LetterQuestion& question) {
    lines.push_back("question " + question.name + " (" +
                    question_kinds().at(static_cast<std::size_t>(question.kind)) +
                    (question.required ? ", required" : "") + "): " + plain(question.ask));
    if (question.help) lines.push_back("help: " + plain(*question.help));
    for (const pack::LetterOption& option : question.options) {
        lines.push_back("option " + option.name + ": " + plain(option.text) + " -> “" + option.letter + "”");
    }
}

// With its condition and placeholders as its author wrote them.
std::string paragraph_line(const pack::LetterParagraph& paragraph) {
    std::string line = paragraph.numbered ? "letter, numbered: " : "letter: ";
    if (!paragraph.question.empty()) {
        line +=
            "{? " + paragraph.question + (paragraph.option.empty() ? "" : " = " + paragraph.option) + "} ";
    }
    for (const char c : paragraph.text) line += c == '\n' ? std::string(" \\ ") : std::string(1, c);
    return line;
}

std::string answer_line(const pack::AnswerWithin& within) {
    const std::string span = within.months > 0
                                 ? std::to_string(within.months) + " months"
                                 : std::to_string(within.days) + (within.working ? " working days" : " days");
    return "answer within " + span + sources(within.sources);
}

}  // namespace

Lines preview(const pack::Document& document) {
    Lines lines = head(document);
    if (!document.form.empty()) lines.push_back("form: " + document.form);
    lines.push_back("review by " + document.review_by.iso());
    add_lines(lines, "how one recognises it", document.looks);
    add_lines(lines, "what it is", document.what);
    add_lines(lines, "deadline: " + deadline_kinds().at(static_cast<std::size_t>(document.deadline_kind)),
              document.deadline);
    add_lines(lines, "what to do first", document.first);
    for (const std::string& hotline : document.hotlines) lines.push_back("hotline: " + hotline);
    add_related(lines, document.related);
    return lines;
}

Lines preview(const pack::Letter& letter) {
    Lines lines = head(letter);
    lines.push_back("review by " + letter.review_by.iso());
    lines.push_back("language: " + letter.language);
    lines.push_back("recipient: " + letter.recipient + sources(letter.address_sources));
    for (const std::string& line : letter.address) lines.push_back("address: " + line);
    add_lines(lines, "where the address stands", letter.find_address);
    for (const pack::LetterQuestion& question : letter.questions) add_question(lines, question);
    for (const pack::LetterParagraph& one : letter.paragraphs) lines.push_back(paragraph_line(one));
    add_lines(lines, "enclose", letter.enclose);
    add_lines(lines, "how to send", letter.send);
    add_lines(lines, "fee", letter.fee);
    add_lines(lines, "deadline", letter.deadline);
    if (letter.answer_within) lines.push_back(answer_line(*letter.answer_within));
    add_lines(lines, "if they do not answer", letter.no_answer);
    add_related(lines, letter.related);
    return lines;
}

}  // namespace amparo::compiler
