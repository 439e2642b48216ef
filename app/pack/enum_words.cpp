// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/enum_words.h"

#include <algorithm>
#include <array>

namespace amparo::pack {
namespace {

template <typename Value>
struct Word {
    std::string_view text;
    Value value;
};
// Clang before 17 does not work this out for an aggregate by itself.
template <typename Value>
Word(std::string_view, Value) -> Word<Value>;

template <typename Value, std::size_t size>
std::optional<Value> find(const std::array<Word<Value>, size>& words, std::string_view text) {
    const auto* found =
        std::find_if(words.begin(), words.end(), [&](const Word<Value>& word) { return word.text == text; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

}  // namespace

template <>
std::optional<TranslationState> from_word(std::string_view word) {
    static constexpr std::array words = {Word{"reviewed", TranslationState::reviewed},
                                         Word{"machine", TranslationState::machine},
                                         Word{"outdated", TranslationState::outdated}};
    return find(words, word);
}

template <>
std::optional<Situation> from_word(std::string_view word) {
    static constexpr std::array words = {Word{"now", Situation::now}, Word{"prepare", Situation::prepare},
                                         Word{"after", Situation::after}, Word{"learn", Situation::learn}};
    return find(words, word);
}

template <>
std::optional<BlockKind> from_word(std::string_view word) {
    static constexpr std::array words = {
        Word{"heading", BlockKind::heading},     Word{"paragraph", BlockKind::paragraph},
        Word{"step", BlockKind::step},           Word{"say", BlockKind::say},
        Word{"never", BlockKind::never},         Word{"warning", BlockKind::warning},
        Word{"contested", BlockKind::contested}, Word{"only", BlockKind::only},
        Word{"term", BlockKind::term},           Word{"source", BlockKind::source},
        Word{"hotline", BlockKind::hotline},     Word{"link", BlockKind::link},
        Word{"drawing", BlockKind::drawing}};
    return find(words, word);
}

template <>
std::optional<Audience> from_word(std::string_view word) {
    static constexpr std::array words = {
        Word{"citizen", Audience::citizen},     Word{"resident", Audience::resident},
        Word{"visa", Audience::visa},           Word{"asylum", Audience::asylum},
        Word{"no-papers", Audience::no_papers}, Word{"minor", Audience::minor}};
    return find(words, word);
}

template <>
std::optional<NumberKind> from_word(std::string_view word) {
    static constexpr std::array words = {
        Word{"voice", NumberKind::voice},       Word{"short", NumberKind::short_code},
        Word{"sms", NumberKind::sms},           Word{"tty", NumberKind::tty},
        Word{"whatsapp", NumberKind::whatsapp}, Word{"abroad", NumberKind::abroad}};
    return find(words, word);
}

template <>
std::optional<Known> from_word(std::string_view word) {
    static constexpr std::array words = {Word{"yes", Known::yes}, Word{"no", Known::no},
                                         Word{"unknown", Known::unknown}};
    return find(words, word);
}

template <>
std::optional<ItemKind> from_word(std::string_view word) {
    static constexpr std::array words = {Word{"guide", ItemKind::guide}, Word{"card", ItemKind::card},
                                         Word{"check", ItemKind::check}, Word{"document", ItemKind::document},
                                         Word{"letter", ItemKind::letter}};
    return find(words, word);
}

template <>
std::optional<DeadlineKind> from_word(std::string_view word) {
    static constexpr std::array words = {Word{"none", DeadlineKind::none}, Word{"days", DeadlineKind::days},
                                         Word{"date-on-paper", DeadlineKind::date_on_paper},
                                         Word{"hearing", DeadlineKind::hearing},
                                         Word{"unclear", DeadlineKind::unclear}};
    return find(words, word);
}

template <>
std::optional<QuestionKind> from_word(std::string_view word) {
    static constexpr std::array words = {Word{"line", QuestionKind::line}, Word{"lines", QuestionKind::lines},
                                         Word{"date", QuestionKind::date},
                                         Word{"choice", QuestionKind::choice},
                                         Word{"yes-no", QuestionKind::yes_no}};
    return find(words, word);
}

template <>
std::optional<HitKind> from_word(std::string_view word) {
    static constexpr std::array words = {Word{"guide", HitKind::guide},   Word{"card", HitKind::card},
                                         Word{"check", HitKind::check},   Word{"document", HitKind::document},
                                         Word{"letter", HitKind::letter}, Word{"hotline", HitKind::hotline},
                                         Word{"term", HitKind::term}};
    return find(words, word);
}

}  // namespace amparo::pack
