// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/letter_body.h"

#include <algorithm>
#include <array>
#include <sstream>

#include "compiler/block_reader.h"
#include "compiler/readers.h"
#include "compiler/text_rules.h"

namespace amparo::compiler {
namespace {

constexpr std::size_t paragraph_limit = 1500;
constexpr const char* letter_heading = "Letter";

// A heading of the file, and what a pack calls the blocks under it.
struct Part {
    const char* heading;
    const char* name;
};

constexpr std::array parts = {Part{"Enclose", "enclose"}, Part{"How to send", "send"}, Part{"Fee", "fee"},
                              Part{"Deadline", "deadline"}, Part{"If they do not answer", "no-answer"}};

std::vector<std::string> headings() {
    std::vector<std::string> result = {letter_heading};
    for (const Part& part : parts) result.emplace_back(part.heading);
    return result;
}

// On one line, except after a line that ends with a backslash.
std::string fold_address(const std::string& text) {
    std::istringstream in(text);
    std::string result;
    bool broken = true;
    for (std::string line; std::getline(in, line);) {
        line = fold_lines(line);
        if (line.empty()) continue;
        result += (broken ? "" : " ") + line;
        broken = line.ends_with('\\');
        if (broken) result.back() = '\n';
    }
    while (result.ends_with('\n')) result.pop_back();
    return result;
}

}  // namespace

void LetterBody::read(const std::vector<Element>& body) {
    const auto is_heading = [](const Element& element) { return element.shape == Element::Shape::heading; };
    auto at = std::find_if(body.begin(), body.end(), is_heading);
    if (at != body.begin()) {
        faults_.add(body.front().place, "this stands above the first heading",
                    "Put it below one of " + one_of(headings()) + ".");
    }
    for (const Part& one : parts) letter_.parts.emplace_back(one.name, std::vector<Block>());
    while (at != body.end()) {
        const auto end = std::find_if(at + 1, body.end(), is_heading);
        part(*at, {at + 1, end});
        at = end;
    }
    require(letter_heading);
    for (const Part& one : parts) require(one.heading);
}

void LetterBody::part(const Element& heading, const std::vector<Element>& inside) {
    if (std::count(seen_.begin(), seen_.end(), heading.text) > 0) {
        faults_.add(heading.place, "the heading " + in_quotes(heading.text) + " is written twice",
                    "Keep one of them.");
        return;
    }
    seen_.push_back(heading.text);
    if (inside.empty()) {
        faults_.add(heading.place, "nothing stands under " + in_quotes("## " + heading.text), "Fill it in.");
    }
    if (heading.text == letter_heading) {
        for (const Element& element : inside) paragraph(element);
        return;
    }
    const auto* found = std::find_if(parts.begin(), parts.end(),
                                     [&](const Part& one) { return heading.text == one.heading; });
    if (found == parts.end()) {
        faults_.add(heading.place, "a letter has no part " + in_quotes(heading.text),
                    suggestion(heading.text, headings()) + "It has " + one_of(headings()) + ".");
        return;
    }
    letter_.parts.at(static_cast<std::size_t>(found - parts.begin())).second =
        BlockReader(faults_).read_part(inside);
}

void LetterBody::paragraph(const Element& element) {
    if (element.shape != Element::Shape::paragraph && element.shape != Element::Shape::step) {
        faults_.add(element.place, "only paragraphs and numbered lists stand in a letter",
                    "Write it as one of them.");
        return;
    }
    LetterParagraph& paragraph = letter_.paragraphs.emplace_back();
    paragraph.place = element.place;
    paragraph.numbered = element.shape == Element::Shape::step;
    paragraph.text = take_condition(fold_address(element.text), paragraph);
    std::istringstream lines(paragraph.text);
    for (std::string line; std::getline(lines, line);) check_characters(line, element.place, faults_);
    check_length(paragraph.text, paragraph_limit, element.place, faults_);
    if (paragraph.text.empty())
        faults_.add(element.place, "the paragraph is empty", "Write it, or delete it.");
    if (paragraph.text.find("[^") != std::string::npos) {
        faults_.add(element.place, "a [^source] stands in the letter",
                    "Name the law in words; the office reads this.");
    }
}

// Takes "{? question}" or "{? question = option}" off the front.
std::string LetterBody::take_condition(std::string text, LetterParagraph& paragraph) {
    if (!text.starts_with("{?")) return text;
    const std::size_t end = text.find('}');
    std::istringstream words(text.substr(2, end == std::string::npos ? end : end - 2));
    std::string sign;
    std::string rest;
    words >> paragraph.question >> sign >> paragraph.option >> rest;
    const bool plain = sign.empty();
    const bool choice = sign == "=" && !paragraph.option.empty() && rest.empty();
    if (end == std::string::npos || paragraph.question.empty() || (!plain && !choice)) {
        faults_.add(paragraph.place, "this condition cannot be read",
                    "Write it as {? question} or {? question = option}.");
        paragraph.question.clear();
        paragraph.option.clear();
        return text;
    }
    return fold_address(text.substr(end + 1));
}

void LetterBody::require(const std::string& heading) {
    if (std::count(seen_.begin(), seen_.end(), heading) > 0) return;
    faults_.add(letter_.place, "the part " + in_quotes("## " + heading) + " is missing",
                "Add it; content/README.md shows how.");
}

}  // namespace amparo::compiler
