// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/letter_text.h"

#include <algorithm>
#include <chrono>

namespace amparo::pack {
namespace {

constexpr std::string_view open_mark = "{{";
constexpr std::string_view close_mark = "}}";

// A text cut at its placeholders: words, a name, words, a name, …, words.
std::optional<std::vector<std::string>> pieces(std::string_view text) {
    std::vector<std::string> out;
    for (;;) {
        const std::size_t begin = text.find(open_mark);
        const std::string_view words = text.substr(0, begin);
        if (words.find(close_mark) != std::string_view::npos) return std::nullopt;
        out.emplace_back(words);
        if (begin == std::string_view::npos) return out;
        text.remove_prefix(begin + open_mark.size());
        const std::size_t end = text.find(close_mark);
        if (end == std::string_view::npos) return std::nullopt;
        const std::string_view name = text.substr(0, end);
        if (name.empty() || name.find(open_mark) != std::string_view::npos) return std::nullopt;
        out.emplace_back(name);
        text.remove_prefix(end + close_mark.size());
    }
}

std::string answer_to(const std::string& question, const LetterAnswers& answers) {
    const auto found = answers.find(question);
    return found == answers.end() ? std::string() : found->second;
}

// What the letter says for a question: of a choice, the words of its option.
std::string words_for(const Letter& letter, const std::string& name, const LetterAnswers& answers) {
    const std::string answer = answer_to(name, answers);
    const auto question = std::find_if(letter.questions.begin(), letter.questions.end(),
                                       [&](const LetterQuestion& one) { return one.name == name; });
    if (question == letter.questions.end() || question->kind != QuestionKind::choice) return answer;
    const auto option = std::find_if(question->options.begin(), question->options.end(),
                                     [&](const LetterOption& one) { return one.name == answer; });
    return option == question->options.end() ? std::string() : option->letter;
}

bool is_there(const LetterParagraph& paragraph, const LetterAnswers& answers) {
    if (paragraph.question.empty()) return true;
    const std::string answer = answer_to(paragraph.question, answers);
    return paragraph.option.empty() ? !answer.empty() : answer == paragraph.option;
}

bool is_weekend(const base::Date& day) {
    const std::chrono::weekday weekday(std::chrono::sys_days(
        std::chrono::year(day.year) / std::chrono::month(static_cast<unsigned>(day.month)) /
        std::chrono::day(static_cast<unsigned>(day.day))));
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

base::Date after_months(const base::Date& day, int months) {
    const auto month = std::chrono::year(day.year) / std::chrono::month(static_cast<unsigned>(day.month)) +
                       std::chrono::months(months);
    const auto last = static_cast<int>(unsigned((month / std::chrono::last).day()));
    return {int(month.year()), static_cast<int>(unsigned(month.month())), std::min(day.day, last)};
}

}  // namespace

std::optional<std::vector<std::string>> placeholders(std::string_view text) {
    const auto parts = pieces(text);
    if (!parts) return std::nullopt;
    std::vector<std::string> names;
    for (std::size_t i = 1; i < parts->size(); i += 2) names.push_back(parts->at(i));
    return names;
}

std::vector<std::string> filled(const Letter& letter, const LetterAnswers& answers,
                                const std::string& blank) {
    std::vector<std::string> out;
    int number = 0;
    for (const LetterParagraph& paragraph : letter.paragraphs) {
        if (!is_there(paragraph, answers)) continue;
        number = paragraph.numbered ? number + 1 : 0;
        std::string text = paragraph.numbered ? std::to_string(number) + ". " : std::string();
        const std::vector<std::string> parts =
            pieces(paragraph.text).value_or(std::vector<std::string>{paragraph.text});
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::string words = i % 2 == 0 ? parts[i] : words_for(letter, parts[i], answers);
            text += i % 2 == 1 && words.empty() ? blank : words;
        }
        out.push_back(std::move(text));
    }
    return out;
}

base::Date answer_due(const AnswerWithin& within, const base::Date& day) {
    if (within.months > 0) return after_months(day, within.months);
    if (!within.working) return day.plus_days(within.days);
    base::Date due = day;
    for (int left = within.days; left > 0;) {
        due = due.plus_days(1);
        if (!is_weekend(due)) --left;
    }
    return due;
}

}  // namespace amparo::pack
