// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/latin_letters.h"

#include <algorithm>
#include <array>

namespace amparo::base {
namespace {

struct Letter {
    char32_t letter;
    std::string_view sound;
};

// Each table is in the order of its letters.
constexpr std::array greek_and_cyrillic = std::to_array<Letter>({
    {0x03b1, "a"},   {0x03b2, "v"},  {0x03b3, "g"},    {0x03b4, "d"},  {0x03b5, "e"},  {0x03b6, "z"},
    {0x03b7, "i"},   {0x03b8, "th"}, {0x03b9, "i"},    {0x03ba, "k"},  {0x03bb, "l"},  {0x03bc, "m"},
    {0x03bd, "n"},   {0x03be, "x"},  {0x03bf, "o"},    {0x03c0, "p"},  {0x03c1, "r"},  {0x03c2, "s"},
    {0x03c3, "s"},   {0x03c4, "t"},  {0x03c5, "i"},    {0x03c6, "f"},  {0x03c7, "h"},  {0x03c8, "ps"},
    {0x03c9, "o"},   {0x0430, "a"},  {0x0431, "b"},    {0x0432, "v"},  {0x0433, "g"},  {0x0434, "d"},
    {0x0435, "e"},   {0x0436, "zh"}, {0x0437, "z"},    {0x0438, "i"},  {0x0439, "y"},  {0x043a, "k"},
    {0x043b, "l"},   {0x043c, "m"},  {0x043d, "n"},    {0x043e, "o"},  {0x043f, "p"},  {0x0440, "r"},
    {0x0441, "s"},   {0x0442, "t"},  {0x0443, "u"},    {0x0444, "f"},  {0x0445, "kh"}, {0x0446, "ts"},
    {0x0447, "ch"},  {0x0448, "sh"}, {0x0449, "shch"}, {0x044a, ""},   {0x044b, "y"},  {0x044c, ""},
    {0x044d, "e"},   {0x044e, "yu"}, {0x044f, "ya"},   {0x0452, "dj"}, {0x0454, "ye"}, {0x0455, "dz"},
    {0x0456, "i"},   {0x0458, "y"},  {0x0459, "ly"},   {0x045a, "ny"}, {0x045b, "ch"}, {0x045e, "u"},
    {0x045f, "dzh"}, {0x0493, "g"},  {0x049b, "k"},    {0x04a3, "n"},  {0x04af, "u"},  {0x04b1, "u"},
    {0x04bb, "h"},   {0x04d9, "a"},  {0x04e9, "o"},
});

// The Indic blocks of Unicode have their letters in one order: these count from where a block begins.
constexpr std::array indic = std::to_array<Letter>({
    {0x02, "n"},  {0x03, "h"},  {0x05, "a"},  {0x06, "a"},  {0x07, "i"},  {0x08, "i"},  {0x09, "u"},
    {0x0a, "u"},  {0x0b, "ri"}, {0x0f, "e"},  {0x10, "ai"}, {0x11, "o"},  {0x13, "o"},  {0x14, "au"},
    {0x15, "k"},  {0x16, "kh"}, {0x17, "g"},  {0x18, "gh"}, {0x19, "n"},  {0x1a, "ch"}, {0x1b, "ch"},
    {0x1c, "j"},  {0x1d, "jh"}, {0x1e, "n"},  {0x1f, "t"},  {0x20, "th"}, {0x21, "d"},  {0x22, "dh"},
    {0x23, "n"},  {0x24, "t"},  {0x25, "th"}, {0x26, "d"},  {0x27, "dh"}, {0x28, "n"},  {0x2a, "p"},
    {0x2b, "ph"}, {0x2c, "b"},  {0x2d, "bh"}, {0x2e, "m"},  {0x2f, "y"},  {0x30, "r"},  {0x32, "l"},
    {0x33, "l"},  {0x35, "v"},  {0x36, "sh"}, {0x37, "sh"}, {0x38, "s"},  {0x39, "h"},  {0x3e, "a"},
    {0x3f, "i"},  {0x40, "i"},  {0x41, "u"},  {0x42, "u"},  {0x43, "ri"}, {0x47, "e"},  {0x48, "ai"},
    {0x49, "o"},  {0x4b, "o"},  {0x4c, "au"}, {0x4d, ""},   {0x70, "n"},  {0x71, ""},
});
constexpr std::array<char32_t, 3> indic_blocks = {0x0900, 0x0980, 0x0a00};  // Devanagari, Bengali, Gurmukhi
constexpr char32_t block_size = 0x80;
constexpr char32_t first_consonant = 0x15;
constexpr char32_t last_consonant = 0x39;
constexpr char32_t first_vowel_sign = 0x3e;
constexpr char32_t last_vowel_sign = 0x4d;

struct ArabicLetter {
    char32_t letter;
    std::string_view arabic;
    std::string_view persian;
};
constexpr std::array arabic = std::to_array<ArabicLetter>({
    {0x0627, "", ""},     {0x0628, "b", "b"}, {0x062a, "t", "t"},   {0x062b, "t", "s"},   {0x062c, "j", "j"},
    {0x062d, "h", "h"},   {0x062e, "x", "x"}, {0x062f, "d", "d"},   {0x0630, "d", "z"},   {0x0631, "r", "r"},
    {0x0632, "z", "z"},   {0x0633, "s", "s"}, {0x0634, "sh", "sh"}, {0x0635, "s", "s"},   {0x0636, "d", "z"},
    {0x0637, "t", "t"},   {0x0638, "z", "z"}, {0x0639, "", ""},     {0x063a, "k", "k"},   {0x0641, "f", "f"},
    {0x0642, "k", "k"},   {0x0643, "k", "k"}, {0x0644, "l", "l"},   {0x0645, "m", "m"},   {0x0646, "n", "n"},
    {0x0647, "h", "h"},   {0x0648, "w", "w"}, {0x064a, "y", "y"},   {0x0679, "t", "t"},   {0x067c, "t", "t"},
    {0x067e, "b", "b"},   {0x0681, "z", "z"}, {0x0685, "ch", "ch"}, {0x0686, "ch", "ch"}, {0x0688, "d", "d"},
    {0x0689, "d", "d"},   {0x0691, "r", "r"}, {0x0693, "r", "r"},   {0x0696, "z", "z"},   {0x0698, "z", "z"},
    {0x069a, "sh", "sh"}, {0x06af, "k", "k"}, {0x06ba, "n", "n"},   {0x06bc, "n", "n"},
});

template <typename Table>
const typename Table::value_type* find(const Table& table, char32_t letter) {
    const auto found = std::lower_bound(table.begin(), table.end(), letter,
                                        [](const auto& each, char32_t value) { return each.letter < value; });
    return found != table.end() && found->letter == letter ? &*found : nullptr;
}

// Where in its block an Indic letter stands.
std::optional<char32_t> place_in_block(char32_t letter) {
    for (const char32_t block : indic_blocks) {
        if (letter >= block && letter < block + block_size) return letter - block;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string_view> latin_sound(char32_t letter) {
    if (const Letter* found = find(greek_and_cyrillic, letter)) return found->sound;
    const std::optional<char32_t> place = place_in_block(letter);
    const Letter* found = place ? find(indic, *place) : nullptr;
    return found != nullptr ? std::optional(found->sound) : std::nullopt;
}

std::optional<std::string_view> consonant_of_arabic(char32_t letter, bool persian) {
    const ArabicLetter* found = find(arabic, letter);
    if (found == nullptr) return std::nullopt;
    return persian ? found->persian : found->arabic;
}

bool carries_a(char32_t letter) {
    const std::optional<char32_t> place = place_in_block(letter);
    return place && *place >= first_consonant && *place <= last_consonant;
}

bool takes_a_away(char32_t sign) {
    const std::optional<char32_t> place = place_in_block(sign);
    return place && *place >= first_vowel_sign && *place <= last_vowel_sign;
}

}  // namespace amparo::base
