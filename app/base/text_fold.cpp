// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <utility>

namespace amparo::base {
namespace {

struct Letter {
    UChar32 from;
    UChar32 to;
};

// Letters that people type one for the other and that Unicode does not take apart; in order of `from`.
constexpr std::array letters = {
    Letter{0x00f8, 'o'},                                                     // ø
    Letter{0x0111, 'd'},                                                     // đ
    Letter{0x0131, 'i'},                                                     // dotless i
    Letter{0x0142, 'l'},                                                     // ł
    Letter{0x0622, 0x0627}, Letter{0x0623, 0x0627}, Letter{0x0624, 0x0648},  // alef and waw that carry a sign
    Letter{0x0625, 0x0627}, Letter{0x0626, 0x064a}, Letter{0x0629, 0x0647},  // teh marbuta
    Letter{0x0649, 0x064a},                                                  // alef maksura
    Letter{0x0671, 0x0627}, Letter{0x06a9, 0x0643},  // alef wasla, keheh (Farsi, Urdu)
    Letter{0x06aa, 0x0643}, Letter{0x06be, 0x0647},  // swash kaf, heh doachashmee
    Letter{0x06c0, 0x0647}, Letter{0x06c1, 0x0647}, Letter{0x06c2, 0x0647}, Letter{0x06c3, 0x0647},
    Letter{0x06cc, 0x064a}, Letter{0x06d0, 0x064a}, Letter{0x06d2, 0x064a},  // Farsi yeh, e, yeh barree
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

constexpr UChar32 combining_breve = 0x0306;
constexpr UChar32 cyrillic_i = 0x0438;
constexpr UChar32 cyrillic_short_i = 0x0439;
constexpr UChar32 tatweel = 0x0640;
constexpr UChar32 replacement = 0xfffd;

UChar32 unified(UChar32 c) {
    const auto* letter = std::lower_bound(letters.begin(), letters.end(), c,
                                          [](const Letter& l, UChar32 v) { return l.from < v; });
    if (letter != letters.end() && letter->from == c) return letter->to;
    for (const Row& row : rows) {
        if (c >= row.first && c <= row.last) return row.to + (c - row.first);
    }
    const std::int32_t digit = u_charDigitValue(c);
    return digit >= 0 ? '0' + digit : c;
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
        if (c == tatweel || c == replacement) return;
        if (u_charType(c) == U_NON_SPACING_MARK) return take_mark(c);
        base_script_ = script(c);
        out_.append(unified(c));
    }
    icu::UnicodeString text() && { return std::move(out_); }

  private:
    void take_mark(UChar32 mark) {
        const std::int32_t last = out_.length() - 1;
        if (mark == combining_breve && last >= 0 && out_[last] == cyrillic_i) {
            out_.replace(last, 1, cyrillic_short_i);
        } else if (!loses_marks(base_script_)) {
            out_.append(mark);
        }
    }

    icu::UnicodeString out_;
    UScriptCode base_script_ = USCRIPT_COMMON;
};

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; });
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
    const icu::UnicodeString folded = compose->normalize(std::move(folder).text(), status);
    std::string out;
    return U_FAILURE(status) ? out : folded.toUTF8String(out);
}

}  // namespace amparo::base
