// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/fingerprint.h"

#include "compiler/each_phrase.h"
#include "compiler/text_table.h"
#include "compiler/words.h"

namespace amparo::compiler {
namespace {

constexpr std::size_t digits = 16;

// Writes down what was reviewed, one piece a line. No piece holds a line break that is not made visible, so
// two different items never give the same lines.
class Record {
  public:
    explicit Record(const Item& item) {
        add(item.title);
        add(item.summary);
    }

    void add(const std::string& word) {
        for (const char c : word) text_ += c == '\n' ? std::string("\\") : std::string(1, c);
        text_ += '\n';
    }
    void add(const Phrase& phrase) {
        add(phrase.source);
        add(joined(phrase.references));
    }
    void add(const std::vector<Block>& blocks) {
        for (const Block& block : blocks) {
            add(std::string(word(block.kind)) + (block.right_now ? "!" : "") + std::to_string(block.number));
            add(joined(block.audiences));
            add(block.as_of ? block.as_of->iso() : std::string());
            add(block.target);
            add(block.text);
        }
    }

    [[nodiscard]] std::string hash() const { return text_hash(text_).substr(0, digits); }

  private:
    std::string text_;
};

}  // namespace

std::string fingerprint(const Guide& guide) {
    Record record(guide);
    record.add(guide.when);
    record.add(guide.blocks);
    return record.hash();
}

std::string fingerprint(const Card& card) {
    Record record(card);
    record.add(card.lines);
    return record.hash();
}

std::string fingerprint(const Check& check) {
    Record record(check);
    record.add(check.start.id);
    for (const CheckQuestion& question : check.questions) {
        record.add(question.name);
        record.add(question.text);
        record.add(question.help);
        record.add(question.labels);
        for (const CheckAnswer& answer : question.answers) {
            record.add(answer.text);
            record.add(answer.go.id);
        }
    }
    for (const CheckResult& result : check.results) {
        record.add(result.name + " " + result.tone);
        record.add(result.text);
        record.add(result.detail);
    }
    return record.hash();
}

std::string fingerprint(const Document& document) {
    Record record(document);
    record.add(document.form);
    record.add(document.deadline_kind);
    record.add(blocks_of(document));
    return record.hash();
}

std::string fingerprint(const Letter& letter) {
    Record record(letter);
    record.add(letter.recipient);
    for (const std::string& line : letter.address) record.add(line);
    for (const LetterQuestion& question : letter.questions) {
        record.add(question.name + " " + question.kind + (question.required ? "!" : ""));
        record.add(question.ask);
        record.add(question.help);
        for (const LetterOption& option : question.options) {
            record.add(option.name);
            record.add(option.text);
            record.add(option.letter);
        }
    }
    for (const LetterParagraph& paragraph : letter.paragraphs) {
        record.add(paragraph.question + " " + paragraph.option + (paragraph.numbered ? "1" : ""));
        record.add(paragraph.text);
    }
    record.add(blocks_of(letter));
    if (letter.answer_within) {
        record.add(std::to_string(letter.answer_within->days) + " " +
                   std::to_string(letter.answer_within->months) + (letter.answer_within->working ? "!" : ""));
    }
    return record.hash();
}

void each_fingerprint(const Country& country,
                      const std::function<void(const Item&, const std::string&)>& visit) {
    const auto all = [&visit](const auto& items) {
        for (const auto& item : items) visit(item, fingerprint(item));
    };
    all(country.guides);
    all(country.cards);
    all(country.checks);
    all(country.documents);
    all(country.letters);
}

}  // namespace amparo::compiler
