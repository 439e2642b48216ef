// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_latin.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "base/latin_letters.h"
#include "base/utf8.h"

namespace amparo::base {
namespace {

constexpr std::string_view mark_of_sounds = "\xee\x80\x80";      // U+E000
constexpr std::string_view mark_of_consonants = "\xee\x80\x81";  // U+E001
constexpr std::size_t shortest_typed = 3;                        // letters
constexpr std::size_t shortest_sounds = 2;
constexpr std::size_t shortest_consonants = 2;
constexpr std::size_t longest = 40;

struct Change {
    std::string_view from;
    std::string_view to;
};

// How people write one sound; the longest come first.
constexpr std::array sounds = std::to_array<Change>({
    {"schtsch", "s"}, {"shch", "s"}, {"tsch", "c"}, {"sch", "s"}, {"tch", "c"}, {"dzh", "j"}, {"ch", "c"},
    {"sh", "s"},      {"zh", "z"},   {"ts", "c"},   {"tz", "c"},  {"ck", "k"},  {"ph", "f"},  {"th", "t"},
    {"kh", "g"},      {"gh", "g"},   {"bh", "b"},   {"dh", "d"},  {"jh", "j"},  {"dj", "j"},  {"ee", "i"},
    {"oo", "u"},      {"ou", "u"},   {"ce", "ce"},  {"ci", "ci"}, {"cy", "ci"}, {"c", "k"},   {"h", "g"},
    {"w", "v"},       {"q", "k"},    {"x", "ks"},
});

// The same for the consonants of Arabic script, where vowels are not written. 2, 3, 5, 7 and 9 stand for
// letters that look like them.
constexpr std::array consonants = std::to_array<Change>({
    {"tch", "c"}, {"sch", "c"}, {"sh", "c"}, {"ch", "c"}, {"kh", "x"}, {"gh", "k"}, {"th", "t"}, {"dh", "d"},
    {"zh", "z"},  {"ph", "f"},  {"dj", "j"}, {"ck", "k"}, {"p", "b"},  {"v", "w"},  {"g", "k"},  {"q", "k"},
    {"c", "k"},   {"2", ""},    {"3", ""},   {"5", "x"},  {"7", "h"},  {"9", "k"},
});

template <typename Table>
std::string changed(std::string_view word, const Table& table) {
    std::string out;
    while (!word.empty()) {
        const auto* found = std::find_if(table.begin(), table.end(),
                                         [&](const Change& change) { return word.starts_with(change.from); });
        out += found != table.end() ? found->to : word.substr(0, 1);
        word.remove_prefix(found != table.end() ? found->from.size() : 1);
    }
    return out;
}

bool is_one_of(char c, std::string_view letters) {
    return letters.find(c) != std::string_view::npos;
}

std::string without_doubles(std::string word) {
    word.erase(std::unique(word.begin(), word.end()), word.end());
    return word;
}

// As it sounds: i, y and j before a vowel are heard too little for people to agree on them, nor is an a at
// the end.
std::string rough_sounds(std::string_view word) {
    std::string out;
    for (const char c : changed(word, sounds)) {
        while (is_one_of(c, "aeou") && !out.empty() && is_one_of(out.back(), "iyj")) out.pop_back();
        out += c == 'y' || c == 'j' ? 'i' : c;
    }
    out = without_doubles(std::move(out));
    if (out.size() > shortest_sounds && out.back() == 'a') out.pop_back();
    return out;
}

// w and y are consonants only where a word begins; an h at the end is seldom heard.
std::string rough_consonants(std::string_view word) {
    std::string out;
    bool first = true;
    for (const char c : without_doubles(changed(word, consonants))) {
        if (!is_one_of(c, "aeiou") && (first || !is_one_of(c, "wy"))) out += c;
        first = false;
    }
    if (out.size() > shortest_consonants && out.back() == 'h') out.pop_back();
    return out;
}

void add(std::string_view mark, const std::string& form, std::size_t shortest,
         std::vector<std::string>& out) {
    if (form.size() < shortest || form.size() > longest) return;
    if (form.find_first_of("0123456789") != std::string::npos) return;  // a number, or the code of a form
    std::string marked = std::string(mark) + form;
    if (std::find(out.begin(), out.end(), marked) == out.end()) out.push_back(std::move(marked));
}

constexpr std::array two_greek_letters = std::to_array<std::pair<std::u32string_view, std::string_view>>({
    {U"ου", "u"},
    {U"ει", "i"},
    {U"οι", "i"},
    {U"αι", "e"},
    {U"αυ", "av"},
    {U"ευ", "ev"},
    {U"μπ", "b"},
    {U"ντ", "d"},
    {U"γκ", "g"},
    {U"γγ", "g"},
    {U"τζ", "tz"},
});

// In Latin letters by the tables; nullopt when they do not know one of the letters.
std::optional<std::string> spelt(std::u32string_view word) {
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const auto* pair = std::find_if(two_greek_letters.begin(), two_greek_letters.end(),
                                        [&](const auto& each) { return word.substr(i, 2) == each.first; });
        if (pair != two_greek_letters.end()) {
            out += pair->second;
            ++i;
            continue;
        }
        const std::optional<std::string_view> sound = latin_sound(word[i]);
        if (!sound) return std::nullopt;
        out += *sound;
        const bool last = i + 1 == word.size();
        if (carries_a(word[i]) && !last && !takes_a_away(word[i + 1])) out += 'a';
    }
    return out;
}

// The consonants of a word in Arabic letters, also without its article; nothing for another script.
void add_arabic(std::u32string_view word, bool persian, std::vector<std::string>& out) {
    std::string all;
    for (const char32_t letter : word) {
        const std::optional<std::string_view> consonant = consonant_of_arabic(letter, persian);
        if (!consonant) return;
        all += consonant->empty() ? "a" : *consonant;
    }
    add(mark_of_consonants, rough_consonants(all), shortest_consonants, out);
    const bool article = !persian && word.starts_with(U"ال") && word.size() > 4;
    if (article) add(mark_of_consonants, rough_consonants(all.substr(2)), shortest_consonants, out);
}

std::string read_by_icu(std::string_view word) {
    thread_local std::unique_ptr<icu::Transliterator> reader = [] {
        UErrorCode status = U_ZERO_ERROR;
        UParseError where;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            "Any-Latin; Latin-ASCII; Lower; [^a-z] Remove", UTRANS_FORWARD, where, status));
    }();
    if (!reader) return {};
    auto text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
    reader->transliterate(text);
    std::string out;
    return text.toUTF8String(out);
}

}  // namespace

std::vector<std::string> latin_forms(std::string_view word, std::string_view language, Reading reading) {
    std::vector<std::string> out;
    if (is_ascii(word)) return out;
    const std::u32string letters = code_points(word);
    add_arabic(letters, language == "fa" || language == "prs", out);
    if (!out.empty() || consonant_of_arabic(letters.front(), false)) return out;
    const std::optional<std::string> ours = spelt(letters);
    if (ours) {
        add(mark_of_sounds, rough_sounds(*ours), shortest_sounds, out);
    } else if (reading == Reading::also_by_icu) {
        add(mark_of_sounds, rough_sounds(read_by_icu(word)), shortest_sounds, out);
    }
    return out;
}

std::vector<std::string> forms_of_latin(std::string_view typed) {
    std::vector<std::string> out;
    if (typed.size() < shortest_typed || typed.size() > longest || !is_ascii(typed)) return out;
    add(mark_of_sounds, rough_sounds(typed), shortest_sounds, out);
    add(mark_of_consonants, rough_consonants(typed), shortest_consonants, out);
    const bool article = typed.size() > 4 && (typed.starts_with("al") || typed.starts_with("el"));
    if (article) add(mark_of_consonants, rough_consonants(typed.substr(2)), shortest_consonants, out);
    return out;
}

bool is_latin_form(std::string_view word) {
    return word.starts_with(mark_of_sounds) || word.starts_with(mark_of_consonants);
}

}  // namespace amparo::base
