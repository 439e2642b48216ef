// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace amparo::compiler {
namespace {

using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 13> block_words = {"heading", "paragraph", "step",   "say",  "never",
                                                          "warning", "contested", "only",   "term", "source",
                                                          "hotline", "link",      "drawing"};

constexpr std::array<std::pair<std::string_view, pack::BlockKind>, 9> boxes = {{
    {"SAY", pack::BlockKind::say},
    {"NEVER", pack::BlockKind::never},
    {"WARNING", pack::BlockKind::warning},
    {"CONTESTED", pack::BlockKind::contested},
    {"ONLY", pack::BlockKind::only},
    {"TERM", pack::BlockKind::term},
    {"HOTLINE", pack::BlockKind::hotline},
    {"LINK", pack::BlockKind::link},
    {"DRAWING", pack::BlockKind::drawing},
}};

}  // namespace

const Words& situations() {
    static const Words words = {"now", "prepare", "after", "learn"};
    return words;
}

const Words& audiences() {
    static const Words words = {"citizen", "resident", "visa", "asylum", "no-papers", "minor"};
    return words;
}

const Words& needs() {
    static const Words words = {"raid",    "detained", "locate",    "legal",     "court",
                                "work",    "violence", "crisis",    "children",  "family",
                                "protest", "status",   "complaint", "emergency", "consulate"};
    return words;
}

const Words& operators() {
    static const Words words = {"community", "government", "consulate", "emergency"};
    return words;
}

const Words& number_kinds() {
    static const Words words = {"voice", "short", "sms", "tty", "whatsapp", "abroad"};
    return words;
}

const Words& costs() {
    static const Words words = {"free", "local", "paid", "unknown"};
    return words;
}

const Words& yes_no_unknown() {
    static const Words words = {"yes", "no", "unknown"};
    return words;
}

const Words& source_kinds() {
    static const Words words = {"statute",  "regulation", "case",         "memo",
                                "official", "report",     "organisation", "advice"};
    return words;
}

const Words& tones() {
    static const Words words = {"do", "warning", "never"};
    return words;
}

const Words& deadline_kinds() {
    static const Words words = {"none", "days", "date-on-paper", "hearing", "unclear"};
    return words;
}

const Words& question_kinds() {
    static const Words words = {"line", "lines", "date", "choice", "yes-no"};
    return words;
}

std::string_view word(pack::BlockKind kind) {
    return block_words.at(static_cast<std::size_t>(kind));
}

std::optional<pack::BlockKind> box_kind(std::string_view capitals) {
    const auto* found =
        std::find_if(boxes.begin(), boxes.end(), [&](const auto& box) { return box.first == capitals; });
    if (found == boxes.end()) return std::nullopt;
    return found->second;
}

const Words& box_words() {
    static const Words words = [] {
        Words result;
        for (const auto& box : boxes) result.emplace_back(box.first);
        return result;
    }();
    return words;
}

bool needs_source(pack::BlockKind kind) {
    switch (kind) {
        case pack::BlockKind::paragraph:
        case pack::BlockKind::step:
        case pack::BlockKind::never:
        case pack::BlockKind::warning:
        case pack::BlockKind::contested:
        case pack::BlockKind::only:
        case pack::BlockKind::drawing:
            return true;
        default:
            return false;
    }
}

std::string joined(const Words& words) {
    std::string result;
    for (const std::string& word : words) result += (result.empty() ? "" : " ") + word;
    return result;
}

}  // namespace amparo::compiler
