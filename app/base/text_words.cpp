// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <map>
#include <memory>

#include "base/text_fold.h"
#include "base/utf8.h"

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

// Scripts whose words are not told apart by spaces alone and are mostly two characters long.
bool is_paired(UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode code = uscript_getScript(c, &status);
    return code == USCRIPT_HAN || code == USCRIPT_HIRAGANA || code == USCRIPT_KATAKANA ||
           code == USCRIPT_HANGUL;
}

// Makes words of every two neighbours in a run of such characters.
class PairMaker {
  public:
    explicit PairMaker(std::vector<LocatedWord>& out) : out_(out) {}

    // A segment that continues the run, and where its bytes begin.
    void take(std::string_view segment, std::size_t byte) {
        const std::u32string source = code_points(segment);
        const std::u32string folded = code_points(fold(segment));
        if (folded.size() != source.size()) {  // no character for character: a word as it is
            end();
            out_.push_back({fold(segment), byte, byte + segment.size()});
            return;
        }
        for (std::size_t i = 0; i < source.size(); ++i) {
            const std::size_t size = utf8(source[i]).size();
            add({utf8(folded[i]), byte, byte + size});
            byte += size;
        }
    }

    void end() {
        if (in_run_ == 1) out_.push_back(last_);
        in_run_ = 0;
    }

  private:
    void add(LocatedWord character) {
        if (in_run_ > 0) out_.push_back({last_.folded + character.folded, last_.begin, character.end});
        last_ = std::move(character);
        ++in_run_;
    }

    std::vector<LocatedWord>& out_;
    LocatedWord last_;
    std::size_t in_run_ = 0;
};

}  // namespace

std::vector<LocatedWord> located_words(std::string_view text, std::string_view language) {
    std::vector<LocatedWord> out;
    icu::BreakIterator* breaker = word_breaker(language);
    if (breaker == nullptr) return out;
    const auto source =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    breaker->setText(source);
    PairMaker pairs(out);
    std::size_t byte = 0;
    std::int32_t begin = breaker->first();
    for (std::int32_t end = breaker->next(); end != icu::BreakIterator::DONE;
         begin = end, end = breaker->next()) {
        std::string segment;
        source.tempSubStringBetween(begin, end).toUTF8String(segment);
        if (breaker->getRuleStatus() < UBRK_WORD_NONE_LIMIT) {
            pairs.end();
        } else if (is_paired(source.char32At(begin))) {
            pairs.take(segment, byte);
        } else {
            pairs.end();
            for (std::string& word : letters_of(fold(segment))) {
                out.push_back({std::move(word), byte, byte + segment.size()});
            }
        }
        byte += segment.size();
    }
    pairs.end();
    return out;
}

std::vector<std::string> words(std::string_view text, std::string_view language) {
    std::vector<std::string> out;
    for (LocatedWord& word : located_words(text, language)) out.push_back(std::move(word.folded));
    return out;
}

}  // namespace amparo::base
