// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/spoken_text.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/rbnf.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <span>

#include "base/language_tag.h"

namespace amparo::base {
namespace {

struct Abbreviation {
    const char* written;
    const char* said;
};

// Longer ones first, where one begins with another.
constexpr std::array english{Abbreviation{"U.S.C.", "United States Code"},
                             Abbreviation{"C.F.R.", "Code of Federal Regulations"},
                             Abbreviation{"U.S.", "United States"},
                             Abbreviation{"e.g.", "for example"},
                             Abbreviation{"i.e.", "that is"},
                             Abbreviation{"No. ", "number "},
                             Abbreviation{"§§", "sections"},
                             Abbreviation{"§", "section"}};
constexpr std::array german{Abbreviation{"z. B.", "zum Beispiel"}, Abbreviation{"z.B.", "zum Beispiel"},
                            Abbreviation{"d. h.", "das heißt"},    Abbreviation{"bzw.", "beziehungsweise"},
                            Abbreviation{"Abs.", "Absatz"},        Abbreviation{"Art.", "Artikel"},
                            Abbreviation{"Nr.", "Nummer"},         Abbreviation{"Std.", "Stunden"},
                            Abbreviation{"§§", "Paragrafen"},      Abbreviation{"§", "Paragraf"}};
constexpr std::array spanish{Abbreviation{"EE. UU.", "Estados Unidos"},
                             Abbreviation{"EE.UU.", "Estados Unidos"},
                             Abbreviation{"p. ej.", "por ejemplo"},
                             Abbreviation{"n.º", "número"},
                             Abbreviation{"art.", "artículo"},
                             Abbreviation{"Sra.", "señora"},
                             Abbreviation{"Sr.", "señor"},
                             Abbreviation{"§§", "secciones"},
                             Abbreviation{"§", "sección"}};

std::span<const Abbreviation> abbreviations(std::string_view language) {
    const std::string_view main = primary_subtag(language);
    return main == "en"   ? std::span<const Abbreviation>(english)
           : main == "de" ? std::span<const Abbreviation>(german)
           : main == "es" ? std::span<const Abbreviation>(spanish)
                          : std::span<const Abbreviation>();
}

icu::Locale locale_of(std::string_view language) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(std::string(language), status);
    return U_SUCCESS(status) ? locale : icu::Locale::getRoot();
}

void replace_words(icu::UnicodeString& text, std::span<const Abbreviation> known) {
    for (const Abbreviation& one : known) {
        const auto written = icu::UnicodeString::fromUTF8(one.written);
        const auto said = icu::UnicodeString::fromUTF8(one.said);
        for (int at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + said.length())) {
            const bool within_word = at > 0 && u_isalpha(text[at]) && u_isalpha(text[at - 1]);
            if (!within_word) text.replace(at, written.length(), said);
        }
    }
}

bool is_figure(char16_t c) {
    return c >= u'0' && c <= u'9';
}

// Says one run of figures after another; everything between them stays.
class NumberSpeaker {
  public:
    explicit NumberSpeaker(std::string_view language) {
        UErrorCode status = U_ZERO_ERROR;
        format_ =
            std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, locale_of(language), status);
        if (U_FAILURE(status)) format_.reset();
        groups_ = language.starts_with("en") ? u',' : u'.';
    }

    icu::UnicodeString say(const icu::UnicodeString& text) const {
        if (!format_) return text;
        icu::UnicodeString out;
        for (int at = 0; at < text.length();) {
            if (!is_figure(text[at])) {
                out.append(text[at++]);
                continue;
            }
            const int end = end_of_number(text, at);
            append(out, text.tempSubStringBetween(at, end), stands_alone(text, at, end));
            at = end;
        }
        return out;
    }

  private:
    // "15,000" is one number; in "2, 3" there are two.
    [[nodiscard]] int end_of_number(const icu::UnicodeString& text, int at) const {
        int end = at;
        while (end < text.length() && is_figure(text[end])) ++end;
        const bool may_be_grouped = end - at <= 3;
        while (may_be_grouped && end < text.length() && text[end] == groups_ &&
               three_figures(text, end + 1)) {
            end += 4;
        }
        return end;
    }

    static bool three_figures(const icu::UnicodeString& text, int at) {
        if (at + 3 > text.length()) return false;
        const bool more = at + 3 < text.length() && is_figure(text[at + 3]);
        return !more && is_figure(text[at]) && is_figure(text[at + 1]) && is_figure(text[at + 2]);
    }

    // Not part of a telephone number, of a form's ("I-862") or of a time.
    static bool stands_alone(const icu::UnicodeString& text, int begin, int end) {
        const char16_t before = begin > 0 ? text[begin - 1] : u' ';
        const char16_t after = end < text.length() ? text[end] : u' ';
        const char16_t beyond = end + 1 < text.length() ? text[end + 1] : u' ';
        const bool tied_before = before == u'-' || before == u'+' || u_isalpha(before) != 0;
        return !tied_before && !(after == u'-' && is_figure(beyond));
    }

    void append(icu::UnicodeString& out, icu::UnicodeString number, bool alone) const {
        number.findAndReplace(icu::UnicodeString(groups_), icu::UnicodeString());
        constexpr int longest_as_number = 9;
        if (alone && number.length() <= longest_as_number && number[0] != u'0') {
            append_value(out, std::stoll(to_string(number)));
            return;
        }
        for (int i = 0; i < number.length(); ++i) {
            if (i > 0) out.append(u' ');
            append_value(out, number[i] - u'0');
        }
    }

    void append_value(icu::UnicodeString& out, std::int64_t value) const {
        icu::UnicodeString word;
        UErrorCode status = U_ZERO_ERROR;
        icu::FieldPosition field;
        format_->format(value, word, field, status);
        word.findAndReplace(icu::UnicodeString(u'\u00AD'), icu::UnicodeString());
        out.append(word);
    }

    static std::string to_string(const icu::UnicodeString& text) {
        std::string out;
        return text.toUTF8String(out);
    }

    std::unique_ptr<icu::RuleBasedNumberFormat> format_;
    char16_t groups_ = u',';
};

}  // namespace

std::vector<std::string> sentences(std::string_view text, std::string_view language) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createSentenceInstance(locale_of(language), status));
    auto whole = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
    std::vector<std::string> found;
    if (U_FAILURE(status)) return {std::string(text)};
    breaks->setText(whole);
    for (int begin = breaks->first(), end = breaks->next(); end != icu::BreakIterator::DONE;
         begin = end, end = breaks->next()) {
        icu::UnicodeString sentence(whole, begin, end - begin);
        sentence.trim();
        if (!sentence.isEmpty()) sentence.toUTF8String(found.emplace_back());
    }
    return found;
}

std::string spoken(std::string_view sentence, std::string_view language) {
    auto text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(sentence.data(), static_cast<int>(sentence.size())));
    replace_words(text, abbreviations(language));
    std::string out;
    return NumberSpeaker(language).say(text).toUTF8String(out);
}

}  // namespace amparo::base
