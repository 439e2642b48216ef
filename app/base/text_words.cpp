// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>
#include <memory>

#include "base/text_fold.h"

namespace amparo::base {
namespace {

constexpr std::uint32_t letter_mask = U_GC_L_MASK | U_GC_N_MASK;
constexpr std::uint32_t word_mask = letter_mask | U_GC_M_MASK;

// The break iterator of a language; each thread keeps those that it has used, as making one takes longer than
// a short search. nullptr only when ICU has no data at all.
icu::BreakIterator* word_breaker(std::string_view language) {
    thread_local std::map<std::string, std::unique_ptr<icu::BreakIterator>, std::less<>> kept;
    auto found = kept.find(language);
    if (found == kept.end()) {
        UErrorCode status = U_ZERO_ERROR;
        const std::string tag(language);
        const icu::Locale locale = icu::Locale::forLanguageTag(tag, status);
        status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createWordInstance(locale, status));
        found = kept.emplace(tag, U_SUCCESS(status) ? std::move(made) : nullptr).first;
    }
    return found->second.get();
}

// Whether there is nothing to cut, as in most words of most Latin texts.
bool is_plain_word(std::string_view folded) {
    return !folded.empty() && std::all_of(folded.begin(), folded.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    });
}

// Cuts a folded segment at what is no letter, digit or mark ("l'avocat", "i-862"), so that every word is one
// token to any tokenizer.
std::vector<std::string> letters_of(std::string_view segment) {
    if (is_plain_word(segment)) return {std::string(segment)};
    std::vector<std::string> out;
    const auto text = icu::UnicodeString::fromUTF8(
        icu::StringPiece(segment.data(), static_cast<std::int32_t>(segment.size())));
    icu::UnicodeString word;
    bool spoken = false;
    const auto flush = [&] {
        if (spoken) {
            std::string utf8;
            out.push_back(word.toUTF8String(utf8));
        }
        word.remove();
        spoken = false;
    };
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        const std::uint32_t mask = U_GET_GC_MASK(c);
        if ((mask & word_mask) == 0) {
            flush();
        } else {
            word.append(c);
            spoken = spoken || (mask & letter_mask) != 0;
        }
    }
    flush();
    return out;
}

}  // namespace

std::vector<LocatedWord> located_words(std::string_view text, std::string_view language) {
    std::vector<LocatedWord> out;
    icu::BreakIterator* breaker = word_breaker(language);
    if (breaker == nullptr) return out;
    const auto source =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    breaker->setText(source);
    std::size_t byte = 0;
    std::int32_t begin = breaker->first();
    for (std::int32_t end = breaker->next(); end != icu::BreakIterator::DONE;
         begin = end, end = breaker->next()) {
        std::string segment;
        source.tempSubStringBetween(begin, end).toUTF8String(segment);
        if (breaker->getRuleStatus() >= UBRK_WORD_NONE_LIMIT) {
            for (std::string& word : letters_of(fold(segment))) {
                out.push_back({std::move(word), byte, byte + segment.size()});
            }
        }
        byte += segment.size();
    }
    return out;
}

std::vector<std::string> words(std::string_view text, std::string_view language) {
    std::vector<std::string> out;
    for (LocatedWord& word : located_words(text, language)) out.push_back(std::move(word.folded));
    return out;
}

}  // namespace amparo::base
