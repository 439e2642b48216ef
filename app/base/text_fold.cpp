// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "base/utf8.h"

namespace amparo::base {
namespace {

struct Letter {
    UChar32 from;
    UChar32 to;
};

// Letters that people type one for the other and that Unicode does not take apart; in order of `from`.
constexpr std::array letters = {
    Letter{0x00f0, 'd'},    Letter{0x00f8, 'o'},                             // ð, ø
    Letter{0x0111, 'd'},                                                     // đ
    Letter{0x0127, 'h'},                                                     // ħ
    Letter{0x0131, 'i'},                                                     // dotless i
    Letter{0x0142, 'l'},                                                     // ł
    Letter{0x0491, 0x0433},                                                  // Ukrainian ge
    Letter{0x05da, 0x05db}, Letter{0x05dd, 0x05de}, Letter{0x05df, 0x05e0},  // Hebrew letters at a word's end
    Letter{0x05e3, 0x05e4}, Letter{0x05e5, 0x05e6}, Letter{0x0622, 0x0627}, Letter{0x0623, 0x0627},
    Letter{0x0624, 0x0648},                                                  // alef and waw that carry a sign
    Letter{0x0625, 0x0627}, Letter{0x0626, 0x064a}, Letter{0x0629, 0x0647},  // teh marbuta
    Letter{0x0649, 0x064a},                                                  // alef maksura
    Letter{0x0671, 0x0627}, Letter{0x06a9, 0x0643},  // alef wasla, keheh (Farsi, Urdu)
    Letter{0x06aa, 0x0643}, Letter{0x06be, 0x0647},  // swash kaf, heh doachashmee
    Letter{0x06c0, 0x0647}, Letter{0x06c1, 0x0647}, Letter{0x06c2, 0x0647}, Letter{0x06c3, 0x0647},
    Letter{0x06cc, 0x064a}, Letter{0x06d0, 0x064a}, Letter{0x06d2, 0x064a},  // Farsi yeh, e, yeh barree
    Letter{0x06d5, 0x0647},                                                  // ae (Kurdish, Uyghur)
    Letter{0x0901, 0x0902}, Letter{0x0981, 0x0982}, Letter{0x0a01, 0x0a02},  // candrabindu as anusvara
};

// Rows of Ethiopic syllables that sound alike in Amharic; `first` is the start of the row that is replaced.
struct Row {
    UChar32 first;
    UChar32 last;
    UChar32 to;
};
constexpr std::array rows = {Row{0x1210, 0x1217, 0x1200}, Row{0x1280, 0x1287, 0x1200},
                             Row{0x1220, 0x1227, 0x1230}, Row{0x12d0, 0x12d6, 0x12a0},
                             Row{0x1340, 0x1346, 0x1338}};

constexpr UChar32 first_with_two_forms = 0x2e80;  // of Han: traditional and simplified
constexpr UChar32 combining_breve = 0x0306;
constexpr UChar32 cyrillic_i = 0x0438;
constexpr UChar32 cyrillic_short_i = 0x0439;
// What people leave out: the hamza that stands alone, tatweel, the dots below Devanagari and Gurmukhi
// letters, apostrophes that are letters (Uzbek, transliterations).
constexpr std::array<UChar32, 6> left_out = {0x02bb, 0x02bc, 0x0621, 0x0640, 0x093c, 0x0a3c};
constexpr UChar32 replacement = 0xfffd;

// The fourth syllable of two of those rows sounds like the first.
UChar32 like_its_first(UChar32 c) {
    return c == 0x1203 || c == 0x12a3 ? c - 3 : c;
}

UChar32 unified(UChar32 c) {
    const auto* letter = std::lower_bound(letters.begin(), letters.end(), c,
                                          [](const Letter& l, UChar32 v) { return l.from < v; });
    if (letter != letters.end() && letter->from == c) return letter->to;
    for (const Row& row : rows) {
        if (c >= row.first && c <= row.last) return like_its_first(row.to + (c - row.first));
    }
    c = like_its_first(c);
    const std::int32_t digit = u_charDigitValue(c);
    return digit >= 0 ? '0' + digit : c;
}

// Letters that are typed as two.
const char* ligature(UChar32 c) {
    return c == 0x00e6 ? "ae" : c == 0x0153 ? "oe" : c == 0x00fe ? "th" : nullptr;
}

// As in a Ukrainian word, where many leave it out.
bool is_apostrophe(UChar32 c) {
    return c == '\'' || c == 0x2019;
}

UScriptCode script(UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(c, &status);
}

// Scripts in which a reader leaves marks out when typing; in all others a mark is part of the word.
bool loses_marks(UScriptCode code) {
    return code == USCRIPT_LATIN || code == USCRIPT_GREEK || code == USCRIPT_CYRILLIC ||
           code == USCRIPT_ARABIC || code == USCRIPT_HEBREW;
}

// Drops and replaces characters of a decomposed text one by one.
class Folder {
  public:
    void take(UChar32 c) {
        if (c == replacement || std::binary_search(left_out.begin(), left_out.end(), c)) return;
        if (is_apostrophe(c) && base_script_ == USCRIPT_CYRILLIC) return;
        if (const char* pair = ligature(c)) return take_pair(pair);
        if (u_charType(c) == U_NON_SPACING_MARK) return take_mark(c);
        base_script_ = script(c);
        out_.append(unified(c));
    }
    icu::UnicodeString text() && { return std::move(out_); }

  private:
    void take_pair(const char* letters_of_it) {
        base_script_ = USCRIPT_LATIN;
        out_.append(icu::UnicodeString(letters_of_it, -1, US_INV));
    }

    void take_mark(UChar32 mark) {
        const std::int32_t last = out_.length() - 1;
        if (mark == combining_breve && last >= 0 && out_[last] == cyrillic_i) {
            out_.replace(last, 1, cyrillic_short_i);
        } else if (!loses_marks(base_script_)) {
            out_.append(unified(mark));
        }
    }

    icu::UnicodeString out_;
    UScriptCode base_script_ = USCRIPT_COMMON;
};

// Simplified for traditional characters, as people type the ones that they learnt. Making the table takes
// some milliseconds: each thread does it once, at the first Han character that it meets.
void simplify(icu::UnicodeString& text) {
    thread_local std::unique_ptr<icu::Transliterator> table = [] {
        UErrorCode status = U_ZERO_ERROR;
        UParseError where;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, where, status));
    }();
    if (table) table->transliterate(text);
}

bool has_han(const icu::UnicodeString& text) {
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (c >= first_with_two_forms && script(c) == USCRIPT_HAN) return true;
    }
    return false;
}

// All that folding does to plain ASCII, without the cost of ICU.
std::string ascii_lower_case(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

}  // namespace

std::string fold(std::string_view text) {
    if (is_ascii(text)) return ascii_lower_case(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
    const icu::Normalizer2* compose = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return {};
    const auto source =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    const icu::UnicodeString decomposed = decompose->normalize(casefold->normalize(source, status), status);
    Folder folder;
    for (std::int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        folder.take(decomposed.char32At(i));
    }
    icu::UnicodeString folded = compose->normalize(std::move(folder).text(), status);
    if (has_han(folded)) simplify(folded);
    std::string out;
    return U_FAILURE(status) ? out : folded.toUTF8String(out);
}

}  // namespace amparo::base
