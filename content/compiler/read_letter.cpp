// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "compiler/letter_body.h"
#include "compiler/page.h"
#include "compiler/readers.h"
#include "compiler/text_rules.h"
#include "compiler/words.h"

namespace amparo::compiler {
namespace {

constexpr std::size_t line_limit = 120;    // of an address
constexpr std::size_t option_limit = 300;  // of what an option writes into the letter

// Reads a letter's front matter.
class LetterReader {
  public:
    LetterReader(const YAML::Node& node, YamlFile where, Faults& faults)
        : where_(std::move(where)), faults_(faults), fields_(node, where_, faults) {}

    Letter read() {
        read_item(fields_, letter_, faults_);
        letter_.keywords = read_keywords(fields_, true, faults_);
        letter_.language = fields_.language("language");
        letter_.recipient = fields_.text("recipient");
        check_length(letter_.recipient, line_limit, fields_.place("recipient"), faults_);
        read_address();
        if (fields_.optional_node("questions").IsDefined()) {
            fields_.each("questions", [&](const YAML::Node& node) { question(node); });
        }
        read_answer_within();
        letter_.related = read_pointers(fields_, "related", false);
        fields_.finish();
        return std::move(letter_);
    }

  private:
    void read_address() {
        letter_.address = fields_.optional_words("address");
        for (const std::string& line : letter_.address) {
            check_length(line, line_limit, fields_.place("address"), faults_);
        }
        letter_.address_sources = read_pointers(fields_, "address_source", false);
        const YAML::Node find = fields_.optional_node("find_address");
        if (find.IsDefined()) {
            letter_.find_address = read_sourced_line(find, where_, pack::BlockKind::paragraph, faults_);
        }
        if (!letter_.address.empty() && letter_.address_sources.empty()) {
            faults_.add(fields_.place("address"), "the address names no source",
                        "Add \"address_source: [key]\" from sources.yaml.");
        }
        if (letter_.address.empty() && !letter_.find_address) {
            faults_.add(fields_.place("recipient"), "nobody learns where to send this",
                        "Add \"address\" with its lines, or \"find_address\" with one line that says where "
                        "it stands.");
        }
    }

    void question(const YAML::Node& node) {
        Fields fields(node, where_, faults_);
        LetterQuestion& question = letter_.questions.emplace_back();
        question.place = fields.place();
        question.name = name(fields);
        question.kind = fields.choice("kind", question_kinds());
        question.ask = fields.phrase("ask", summary_rules);
        question.help = fields.optional_phrase("help", note_rules);
        question.required = fields.yes_or_no("required");
        const YAML::Node options = fields.optional_node("options");
        if (question.kind == "choice") {
            fields.each("options", [&](const YAML::Node& one) { option(one, question); });
            check_options(question);
        } else if (options.IsDefined()) {
            faults_.add(fields.place("options"), "only a choice has options",
                        "Delete them, or write \"kind: choice\".");
        }
        fields.finish();
    }

    void option(const YAML::Node& node, LetterQuestion& question) {
        Fields fields(node, where_, faults_);
        LetterOption& option = question.options.emplace_back();
        option.name = name(fields);
        option.text = fields.phrase("text", summary_rules);
        option.letter = fields.optional_text("letter");
        check_length(option.letter, option_limit, fields.place("letter"), faults_);
        fields.finish();
    }

    void check_options(const LetterQuestion& question) {
        for (const LetterOption& option : question.options) {
            const auto same = std::count_if(question.options.begin(), question.options.end(),
                                            [&](const LetterOption& one) { return one.name == option.name; });
            if (same == 1) continue;
            faults_.add(question.place, "the option " + in_quotes(option.name) + " is there twice",
                        "Give one of them another id.");
        }
        if (question.options.size() == 1) {
            faults_.add(question.place, "there is only one option", "Add another, or ask with yes-no.");
        }
    }

    std::string name(Fields& fields) {
        std::string value = fields.text("id");
        if (!value.empty() && !is_plain_id(value)) {
            faults_.add(fields.place("id"), in_quotes(value) + " is no id",
                        "Use small letters, digits and hyphens.");
        }
        return value;
    }

    void read_answer_within() {
        const YAML::Node node = fields_.optional_node("answer_within");
        if (!node.IsDefined()) return;
        Fields fields(node, where_, faults_);
        AnswerWithin within;
        within.days = count(fields, "days");
        within.months = count(fields, "months");
        within.working = fields.optional_node("working").IsDefined() && fields.yes_or_no("working");
        within.sources = read_pointers(fields, "source", true);
        fields.finish();
        if ((within.days > 0) == (within.months > 0) || (within.months > 0 && within.working)) {
            faults_.add(fields.place(), "how soon an answer is due cannot be read",
                        "Write {days: 30, source: [key]}, {days: 20, working: true, source: [key]} or "
                        "{months: 1, source: [key]}.");
        }
        letter_.answer_within = std::move(within);
    }

    int count(Fields& fields, const std::string& what) {
        const std::string text = fields.optional_text(what);
        if (text.empty()) return 0;
        const bool digits = text.size() <= 3 && std::all_of(text.begin(), text.end(),
                                                            [](char c) { return c >= '0' && c <= '9'; });
        if (digits) return std::stoi(text);
        faults_.add(fields.place(what), in_quotes(text) + " is no number of " + what,
                    "Write a number, such as 30.");
        return 0;
    }

    YamlFile where_;
    Faults& faults_;
    Fields fields_;
    Letter letter_;
};

}  // namespace

std::optional<Letter> read_letter(std::string_view text, const std::string& file, Faults& faults) {
    const std::optional<Page> page = split_page(text, file, faults);
    if (!page) return std::nullopt;
    Letter letter = LetterReader(page->fields, {file, 1}, faults).read();
    LetterBody(letter, faults).read(parse_markdown(page->body, file, page->body_line, faults));
    check_questions(letter, faults);
    return letter;
}

}  // namespace amparo::compiler
