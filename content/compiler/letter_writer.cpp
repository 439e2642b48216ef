// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/fingerprint.h"
#include "compiler/item_writer.h"

namespace amparo::compiler {

void ItemWriter::document(const Document& document) {
    item(document, {"document", {}, {}, country_.official_language, fingerprint(document)});
    tables_.insert("document", {item_, document.form, document.deadline_kind});
    blocks(document.looks, "looks", {});
    blocks(document.what, "what", {});
    blocks(document.deadline, "deadline", {});
    blocks(document.first, "first", {});
    relations({}, "hotline", document.call);
    relations({}, "related", document.related);
}

void ItemWriter::letter(const Letter& letter) {
    item(letter, {"letter", {}, {}, letter.language, fingerprint(letter)});
    std::string address;
    for (const std::string& line : letter.address) address += (address.empty() ? "" : "\n") + line;
    const AnswerWithin within = letter.answer_within.value_or(AnswerWithin());
    tables_.insert("letter", {item_, letter.recipient, address, std::int64_t{within.days},
                              std::int64_t{within.months}, std::int64_t{within.working ? 1 : 0}});
    letter_sources("address", letter.address_sources);
    letter_sources("answer", within.sources);
    std::int64_t position = 0;
    for (const LetterQuestion& one : letter.questions) question(one, position++);
    position = 0;
    for (const LetterParagraph& one : letter.paragraphs) {
        tables_.insert("letter_paragraph", {item_, position++, one.question, one.option,
                                            std::int64_t{one.numbered ? 1 : 0}, one.text});
    }
    if (letter.find_address) blocks({*letter.find_address}, "address", country_.official_language);
    for (const auto& [name, part] : letter.parts) blocks(part, name, country_.official_language);
    relations({}, "related", letter.related);
}

void ItemWriter::question(const LetterQuestion& question, std::int64_t position) {
    tables_.insert("letter_question",
                   {item_, position, question.name, texts_.id(question.ask), texts_.id(question.help),
                    question.kind, std::int64_t{question.required ? 1 : 0}});
    std::int64_t option_position = 0;
    for (const LetterOption& option : question.options) {
        tables_.insert("letter_option", {item_, question.name, option_position++, option.name,
                                         texts_.id(option.text), option.letter});
    }
}

void ItemWriter::letter_sources(const std::string& role, const std::vector<Pointer>& keys) {
    std::int64_t position = 0;
    for (const Pointer& key : keys) {
        tables_.insert("letter_source", {item_, role, position++, source_ids_.at(key.id)});
    }
}

}  // namespace amparo::compiler
