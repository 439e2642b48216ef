// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/text_rules.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <cstdint>
#include <iomanip>
#include <locale>
#include <sstream>

#include "base/utf8.h"

namespace amparo::compiler {
namespace {

// ICU's sign for bytes that are not UTF-8; nobody writes it on purpose.
constexpr char32_t broken = 0xFFFD;

// Embeddings and overrides; the marks and isolates that right-to-left text needs are not among them.
bool turns_direction(char32_t c) {
    return c >= 0x202A && c <= 0x202E;
}

bool is_control(char32_t c) {
    return u_charType(static_cast<UChar32>(c)) == U_CONTROL_CHAR;
}

bool is_space(char32_t c) {
    return c == ' ' || c == 0x00A0 || c == 0x202F;
}

// "U+202E"
std::string name_of(char32_t c) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << "U+" << std::hex << std::uppercase << std::setw(4) << std::setfill('0')
         << static_cast<std::uint32_t>(c);
    return text.str();
}

bool is_composed(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
    return U_SUCCESS(status) != 0 && nfc->isNormalizedUTF8(piece, status) != 0;
}

}  // namespace

bool check_encoding(std::string_view text, const std::string& file, Faults& faults) {
    int line = 1;
    for (const char32_t c : base::code_points(text)) {
        if (c == '\n') ++line;
        if (c == broken) {
            faults.add({file, line}, "this is not UTF-8", "Save the file as UTF-8.");
            return false;
        }
        if (c != '\n' && is_control(c)) {
            const bool windows = c == '\r';
            faults.add({file, line},
                       windows ? "the line ends as on Windows" : name_of(c) + " does not belong here",
                       windows ? "Save the file with Unix line ends (LF)." : "Delete the character.");
            return false;
        }
    }
    return true;
}

void check_characters(std::string_view text, const Place& place, Faults& faults) {
    char32_t before = 0;
    for (const char32_t c : base::code_points(text)) {
        if (c == broken || is_control(c)) {
            faults.add(place, "a control character or broken UTF-8 stands in the text", "Delete it.");
            return;
        }
        if (turns_direction(c)) {
            faults.add(place, name_of(c) + " changes the writing direction unseen",
                       "Delete it; the program isolates numbers and names by itself.");
        }
        if (is_space(c) && is_space(before)) faults.add(place, "two spaces in a row", "Leave one of them.");
        before = c;
    }
    if (!is_composed(text)) {
        faults.add(place, "letters and their marks are written apart (not NFC)",
                   "Type the words again, or save the file in Unicode's composed form.");
    }
}

void check_length(std::string_view text, std::size_t limit, const Place& place, Faults& faults) {
    const std::size_t length = base::code_points(text).size();
    if (length <= limit) return;
    faults.add(
        place,
        "the text has " + std::to_string(length) + " characters, " + std::to_string(limit) + " fit here",
        "Shorten it, or make two of it.");
}

std::string fold_lines(std::string_view text) {
    std::string result;
    std::string pending;
    for (const char c : text) {
        if (c == ' ' || c == '\n') {
            pending += c;
            continue;
        }
        if (!pending.empty() && !result.empty())
            result += pending.find('\n') == std::string::npos ? pending : " ";
        pending.clear();
        result += c;
    }
    return result;
}

}  // namespace amparo::compiler
