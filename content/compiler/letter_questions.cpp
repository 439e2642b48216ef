// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "compiler/letter_body.h"
#include "pack/letter_text.h"

namespace amparo::compiler {
namespace {

// Compares what a letter asks with what it says.
class QuestionCheck {
  public:
    QuestionCheck(const Letter& letter, Faults& faults) : letter_(letter), faults_(faults) {
        for (const LetterQuestion& question : letter.questions) names_.push_back(question.name);
    }

    void run() {
        for (const LetterParagraph& paragraph : letter_.paragraphs) {
            condition(paragraph);
            placeholders(paragraph);
        }
        for (const LetterQuestion& question : letter_.questions) {
            if (std::count(names_.begin(), names_.end(), question.name) > 1) {
                faults_.add(question.place, "the question " + in_quotes(question.name) + " is there twice",
                            "Give one of them another id.");
            }
            if (used_.contains(question.name)) continue;
            faults_.add(question.place, "the letter does not use the answer to " + in_quotes(question.name),
                        "Write {{" + question.name + "}} where it belongs, or delete the question.");
        }
    }

  private:
    const LetterQuestion* find(const std::string& name, const Place& place) {
        const auto found = std::find_if(letter_.questions.begin(), letter_.questions.end(),
                                        [&](const LetterQuestion& one) { return one.name == name; });
        used_.insert(name);
        if (found != letter_.questions.end()) return &*found;
        faults_.add(place, "there is no question " + in_quotes(name),
                    suggestion(name, names_) + "Correct the id, or add the question.");
        return nullptr;
    }

    void condition(const LetterParagraph& paragraph) {
        if (paragraph.question.empty()) return;
        const LetterQuestion* question = find(paragraph.question, paragraph.place);
        if (question == nullptr || paragraph.option.empty()) return;
        std::vector<std::string> options;
        for (const LetterOption& option : question->options) options.push_back(option.name);
        if (std::count(options.begin(), options.end(), paragraph.option) > 0) return;
        faults_.add(paragraph.place,
                    in_quotes(paragraph.option) + " is no answer to " + in_quotes(paragraph.question),
                    suggestion(paragraph.option, options) + "Correct the id, or add the option.");
    }

    void placeholders(const LetterParagraph& paragraph) {
        const auto names = pack::placeholders(paragraph.text);
        if (!names) {
            faults_.add(paragraph.place, "a {{ or }} stands alone", "Write {{question}}.");
            return;
        }
        for (const std::string& name : *names) placeholder(name, paragraph.place);
    }

    void placeholder(const std::string& name, const Place& place) {
        const LetterQuestion* question = find(name, place);
        if (question == nullptr) return;
        if (question->kind == "yes-no") {
            faults_.add(place, "{{" + name + "}} would write yes or no into the letter",
                        "Begin a paragraph with {? " + name + "} instead.");
        }
        for (const LetterOption& option : question->options) {
            if (!option.letter.empty()) continue;
            faults_.add(question->place,
                        "the option " + in_quotes(option.name) + " has no words for the letter",
                        "Add \"letter\" to it, since {{" + name + "}} stands in the letter.");
        }
    }

    const Letter& letter_;
    Faults& faults_;
    std::vector<std::string> names_;
    std::set<std::string> used_;
};

}  // namespace

void check_questions(const Letter& letter, Faults& faults) {
    QuestionCheck(letter, faults).run();
}

}  // namespace amparo::compiler
