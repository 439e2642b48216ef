// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/centre.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/language_tag.h"
#include "base/opening_hours.h"
#include "base/phone_number.h"
#include "base/take_until.h"
#include "base/utf8.h"

namespace amparo::store {
namespace {

constexpr std::size_t most_bytes = 16UL * 1024;
constexpr std::size_t most_letters = 300;
constexpr std::size_t most_notices = 10;
constexpr std::size_t most_hotlines = 20;
constexpr std::size_t most_languages = 12;
constexpr std::string_view unknown = "unknown";

// Letters that break lines, change the direction of what follows, or cannot be seen.
bool hides(char32_t c) {
    return (c < 0x20 && c != U'\n' && c != U'\r') || (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0xFEFF ||
           (c >= 0x200B && c <= 0x200F && c != 0x200C && c != 0x200D) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || (c >= 0xE0000 && c <= 0xE0FFF);
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// One "name: words" and where it stood.
struct Field {
    std::string words;
    int line = 0;
};
using Fields = std::map<std::string, Field, std::less<>>;

constexpr std::array top_names{"centre", "hours", "zone"};
constexpr std::array hotline_names{"name", "number", "hours", "languages", "note"};

// Reads line by line; what the words mean is looked at when all are there.
class Reader {
  public:
    [[nodiscard]] base::Result<Centre, CentreFailure> read(std::string_view text);

  private:
    enum class Part { top, notices, hotlines };

    [[nodiscard]] bool take(std::string_view line);
    [[nodiscard]] bool take_top(std::string_view line);
    [[nodiscard]] bool take_item(std::string_view item);
    template <typename Names>
    [[nodiscard]] bool take_field(std::string_view line, const Names& names, Fields& fields);
    [[nodiscard]] bool take_words(std::string_view text, std::string& words);
    [[nodiscard]] bool finish();
    [[nodiscard]] bool finish_hotline(const Fields& fields);
    [[nodiscard]] bool take_number(const Field& field, std::string& number);
    [[nodiscard]] bool take_hours(const Fields& fields, std::string& hours);
    [[nodiscard]] bool take_languages(const Fields& fields, std::vector<std::string>& languages);
    bool fail(CentreFault fault, int line);
    bool fail(CentreFault fault) { return fail(fault, line_); }

    Part part_ = Part::top;
    int line_ = 0;
    Fields top_;
    bool notices_seen_ = false;
    std::vector<Fields> hotlines_;
    bool hotlines_seen_ = false;
    Centre centre_;
    CentreFailure failure_;
};

bool Reader::fail(CentreFault fault, int line) {
    failure_ = {fault, line};
    return false;
}

base::Result<Centre, CentreFailure> Reader::read(std::string_view text) {
    while (!text.empty()) {
        std::string_view line = base::take_until(text, '\n');
        ++line_;
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!take(line)) return base::failure(failure_);
    }
    if (!finish()) return base::failure(failure_);
    return centre_;
}

bool Reader::take(std::string_view line) {
    const std::string_view words = trimmed(line);
    if (words.empty() || words.starts_with('#')) return true;
    if (base::code_points(line).size() > most_letters) return fail(CentreFault::too_much);
    if (!line.starts_with(' ')) return take_top(words);
    if (part_ != Part::top && line.starts_with("  - ")) return take_item(line.substr(4));
    if (part_ == Part::hotlines && !hotlines_.empty() && line.starts_with("    ") && line[4] != ' ') {
        return take_field(line.substr(4), hotline_names, hotlines_.back());
    }
    return fail(CentreFault::not_understood);
}

bool Reader::take_top(std::string_view line) {
    bool* seen = line == "notices:" ? &notices_seen_ : line == "hotlines:" ? &hotlines_seen_ : nullptr;
    if (seen == nullptr) {
        part_ = Part::top;
        return take_field(line, top_names, top_);
    }
    if (*seen) return fail(CentreFault::not_understood);
    *seen = true;
    part_ = seen == &notices_seen_ ? Part::notices : Part::hotlines;
    return true;
}

bool Reader::take_item(std::string_view item) {
    if (part_ == Part::notices) {
        if (centre_.notices.size() == most_notices) return fail(CentreFault::too_much);
        return take_words(item, centre_.notices.emplace_back());
    }
    if (hotlines_.size() == most_hotlines) return fail(CentreFault::too_much);
    return take_field(item, hotline_names, hotlines_.emplace_back());
}

template <typename Names>
bool Reader::take_field(std::string_view line, const Names& names, Fields& fields) {
    const std::size_t colon = line.find(": ");
    const std::string name(line.substr(0, colon));
    if (colon == std::string_view::npos || std::find(names.begin(), names.end(), name) == names.end() ||
        fields.contains(name)) {
        return fail(CentreFault::not_understood);
    }
    Field field{{}, line_};
    if (!take_words(line.substr(colon + 2), field.words)) return false;
    fields.emplace(name, std::move(field));
    return true;
}

// Words as they stand, or between two double quotes. What YAML reads in another way is refused.
bool Reader::take_words(std::string_view text, std::string& words) {
    std::string_view rest = trimmed(text);
    if (rest.size() > 2 && rest.starts_with('"') && rest.ends_with('"')) {
        rest = trimmed(rest.substr(1, rest.size() - 2));
        if (rest.find_first_of("\"\\") != std::string_view::npos) return fail(CentreFault::not_understood);
    }
    constexpr std::string_view marks = "\"'[]{}&*!|>%@`#?-,:";
    if (rest.empty() || marks.find(rest.front()) != std::string_view::npos) {
        return fail(CentreFault::not_understood);
    }
    words = rest;
    return true;
}

bool Reader::finish() {
    const auto name = top_.find("centre");
    if (name == top_.end()) return fail(CentreFault::missing, 1);
    centre_.name = name->second.words;
    if (const auto zone = top_.find("zone"); zone != top_.end()) {
        centre_.zone = zone->second.words;
        if (!base::OpeningHours::parse("24/7", centre_.zone)) {
            return fail(CentreFault::bad_hours, zone->second.line);
        }
    }
    if (!take_hours(top_, centre_.hours)) return false;
    return std::all_of(hotlines_.begin(), hotlines_.end(),
                       [this](const Fields& fields) { return finish_hotline(fields); });
}

bool Reader::finish_hotline(const Fields& fields) {
    const auto first = std::min_element(fields.begin(), fields.end(), [](const auto& one, const auto& other) {
        return one.second.line < other.second.line;
    });
    const int line = first->second.line;
    const auto name = fields.find("name");
    const auto number = fields.find("number");
    if (name == fields.end() || number == fields.end()) return fail(CentreFault::missing, line);
    Centre::Hotline hotline;
    hotline.name = name->second.words;
    if (const auto note = fields.find("note"); note != fields.end()) hotline.note = note->second.words;
    if (!take_number(number->second, hotline.number) || !take_hours(fields, hotline.hours) ||
        !take_languages(fields, hotline.languages)) {
        return false;
    }
    centre_.hotlines.push_back(std::move(hotline));
    return true;
}

bool Reader::take_number(const Field& field, std::string& number) {
    number = field.words;
    std::erase_if(number, [](char c) { return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')'; });
    const bool good = base::is_e164(number) || base::is_short_number(number);
    return good || fail(CentreFault::bad_number, field.line);
}

bool Reader::take_hours(const Fields& fields, std::string& hours) {
    hours = unknown;
    const auto field = fields.find("hours");
    if (field == fields.end()) return true;
    hours = field->second.words;
    const bool good = !centre_.zone.empty() && base::OpeningHours::parse(hours, centre_.zone).has_value();
    return good || fail(CentreFault::bad_hours, field->second.line);
}

bool Reader::take_languages(const Fields& fields, std::vector<std::string>& languages) {
    const auto field = fields.find("languages");
    if (field == fields.end()) return true;
    std::string_view rest = field->second.words;
    while (!rest.empty()) {
        const auto tag = base::canonical_tag(base::take_until(rest, ' '));
        if (!tag || languages.size() == most_languages) {
            return fail(CentreFault::bad_language, field->second.line);
        }
        languages.push_back(*tag);
    }
    return true;
}

}  // namespace

base::Result<Centre, CentreFailure> parse_centre(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);  // as some editors begin a file
    if (text.size() > most_bytes || !base::is_utf8(text)) return base::failure(CentreFailure{});
    const std::u32string letters = base::code_points(text);
    if (std::any_of(letters.begin(), letters.end(), hides)) return base::failure(CentreFailure{});
    return Reader().read(text);
}

}  // namespace amparo::store
