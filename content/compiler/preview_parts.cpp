// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/preview_parts.h"

#include <algorithm>

#include "compiler/words.h"

namespace amparo::compiler {
namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

// Markup as an author writes it: **strong** and [words](term:id).
std::string as_written(std::string markup) {
    constexpr std::string_view link = "<a href=\"";
    constexpr std::string_view link_end = "</a>";
    for (std::size_t at = markup.find(link); at != std::string::npos; at = markup.find(link)) {
        const std::size_t target = at + link.size();
        const std::size_t words = markup.find("\">", target) + 2;
        const std::size_t end = markup.find(link_end, words);
        const std::string written =
            "[" + markup.substr(words, end - words) + "](" + markup.substr(target, words - 2 - target) + ")";
        markup.replace(at, end + link_end.size() - at, written);
    }
    replace_all(markup, "<b>", "**");
    replace_all(markup, "</b>", "**");
    return pack::plain_text(markup);
}

std::string name_of(const pack::Block& block) {
    std::string name = block.right_now ? "right now" : std::string(word(block.kind));
    if (block.number > 0) name += " " + std::to_string(block.number);
    for (const pack::Audience who : block.audiences)
        name += " " + audiences().at(static_cast<std::size_t>(who));
    if (block.as_of) name += " as of " + block.as_of->iso();
    if (!block.target.empty()) name += " " + block.target;
    return name;
}

}  // namespace

std::string plain(const pack::Text& text) {
    std::string result = as_written(text.markup);
    switch (text.state) {
        case pack::TranslationState::machine:
            return result + " {machine}";
        case pack::TranslationState::outdated:
            return result + " {outdated}";
        case pack::TranslationState::missing:
            return result + " {not translated}";
        default:
            return result;
    }
}

std::string sources(const std::vector<pack::Source>& sources) {
    std::string result;
    for (const pack::Source& source : sources) result += " [" + source.key + "]";
    return result;
}

std::string line_of(const pack::Block& block) {
    std::string line = name_of(block) + ":";
    if (!block.official.empty()) line += " “" + block.official + "”";
    const bool same = block.official == pack::plain_text(block.text.markup);
    if (!block.text.markup.empty() && !same) line += " " + plain(block.text);
    if (!block.detail.markup.empty()) line += " – " + plain(block.detail);
    if (block.advice) line += " [advice]";
    line += sources(block.sources);
    if (line.ends_with(':')) line.pop_back();
    return line;
}

void add_lines(std::vector<std::string>& lines, const std::string& heading,
               const std::vector<pack::Block>& blocks) {
    if (!blocks.empty()) lines.push_back("-- " + heading);
    for (const pack::Block& block : blocks) lines.push_back(line_of(block));
}

}  // namespace amparo::compiler
