// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/opening_hours_syntax.h"

#include <algorithm>

namespace amparo::base {
namespace {

constexpr int day_minutes = 24 * 60;
constexpr std::array<std::string_view, 7> day_names = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};

constexpr std::size_t holiday = day_names.size();

// The days of the week, and public holidays after them.
using Days = std::array<bool, day_names.size() + 1>;

// Reads one text from left to right; every member function consumes what it recognises, or nothing.
class WeekParser {
  public:
    explicit WeekParser(std::string_view text) : rest_(text) {}

    std::optional<WeekTimes> week() {
        do {
            skip_spaces();
            if (!rule(false)) return std::nullopt;
            skip_spaces();
        } while (take(";"));
        if (!rest_.empty()) return std::nullopt;
        return week_;
    }

  private:
    bool take(std::string_view word) {
        if (!rest_.starts_with(word)) return false;
        rest_.remove_prefix(word.size());
        return true;
    }

    void skip_spaces() { rest_.remove_prefix(std::min(rest_.find_first_not_of(' '), rest_.size())); }

    std::optional<std::size_t> day() {
        for (std::size_t i = 0; i < day_names.size(); ++i) {
            if (take(day_names[i])) return i;
        }
        return std::nullopt;
    }

    bool day_range(Days& days) {
        if (take("PH")) {
            days[holiday] = true;
            return true;
        }
        const auto first = day();
        if (!first) return false;
        std::optional<std::size_t> last = first;
        if (take("-")) last = day();
        if (!last) return false;
        for (std::size_t i = *first; i != *last; i = (i + 1) % day_names.size()) days[i] = true;
        days[*last] = true;
        return true;
    }

    // No days at all means every day.
    std::optional<Days> days() {
        Days days{};
        if (rest_.empty() || rest_[0] < 'A' || rest_[0] > 'Z') {
            days.fill(true);
            days[holiday] = false;
            return days;
        }
        do {
            skip_spaces();
            if (!day_range(days)) return std::nullopt;
        } while (take(","));
        return days;
    }

    std::optional<int> two_digits() {
        const auto digit = [this](std::size_t i) { return rest_[i] >= '0' && rest_[i] <= '9'; };
        if (rest_.size() < 2 || !digit(0) || !digit(1)) return std::nullopt;
        const int value = (rest_[0] - '0') * 10 + (rest_[1] - '0');
        rest_.remove_prefix(2);
        return value;
    }

    std::optional<int> time() {
        const auto hour = two_digits();
        if (!hour || !take(":")) return std::nullopt;
        const auto minute = two_digits();
        if (!minute || *minute > 59 || *hour * 60 + *minute > day_minutes) return std::nullopt;
        return *hour * 60 + *minute;
    }

    std::optional<TimeSpan> time_span() {
        const auto begin = time();
        if (!begin || *begin == day_minutes || !take("-")) return std::nullopt;
        const auto end = time();
        if (!end || *end == *begin) return std::nullopt;
        return TimeSpan{*begin, *end > *begin ? *end : *end + day_minutes};
    }

    bool times(const Days& days) {
        while (true) {
            const auto span = time_span();
            if (!span) return false;
            add(days, *span);
            if (!take(",")) return true;
            skip_spaces();
            if (!rest_.empty() && rest_[0] >= 'A' && rest_[0] <= 'Z') return rule(true);
        }
    }

    void add(const Days& days, TimeSpan span) {
        for (std::size_t i = 0; i < day_names.size(); ++i) {
            if (days[i]) week_.days[i].push_back(span);
        }
        if (days[holiday]) {
            week_.holiday.emplace(week_.holiday.value_or(std::vector<TimeSpan>())).push_back(span);
        }
    }

    void clear(const Days& days) {
        for (std::size_t i = 0; i < day_names.size(); ++i) {
            if (days[i]) week_.days[i].clear();
        }
        if (days[holiday]) week_.holiday.emplace();
    }

    bool rule(bool additional) {
        const std::size_t before = rest_.size();
        const auto selected = days();
        if (!selected) return false;
        const bool named = rest_.size() != before;
        skip_spaces();
        if (!additional) clear(*selected);
        if (take("off") || take("closed")) {
            clear(*selected);
            return true;
        }
        if (named && (rest_.empty() || rest_[0] == ';')) {
            add(*selected, {0, day_minutes});
            return true;
        }
        return times(*selected);
    }

    std::string_view rest_;
    WeekTimes week_;
};

}  // namespace

std::optional<WeekTimes> parse_week(std::string_view text) {
    return WeekParser(text).week();
}

}  // namespace amparo::base
