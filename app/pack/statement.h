// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "pack/enum_words.h"
#include "pack/occurrences.h"

struct sqlite3;
struct sqlite3_stmt;

namespace amparo::pack {

// One SELECT over a pack and its rows. What is not as the format says (a failed step, a value of another
// type, a text too long or not UTF-8, an unknown word) raises the flag `flawed` that it was given, and reads
// as a default; whoever owns the flag looks at it once at the end. Parameters count from 1, columns from 0.
// Not for two threads.
class Statement {
  public:
    Statement(sqlite3* database, std::string_view sql, bool& flawed);

    // Starts again with these parameters.
    template <typename... Values>
    Statement& with(const Values&... values) {
        restart();
        int index = 0;
        (set(++index, values), ...);
        return *this;
    }

    // Steps to the next row; false after the last one.
    [[nodiscard]] bool next();

    [[nodiscard]] std::string text(int column);
    [[nodiscard]] std::string markup(int column);
    [[nodiscard]] std::int64_t integer(int column);
    [[nodiscard]] std::optional<std::int64_t> integer_or_null(int column);
    [[nodiscard]] bool flag(int column);  // 0 or 1
    [[nodiscard]] base::Date date(int column);
    [[nodiscard]] std::optional<base::Date> date_or_empty(int column);
    [[nodiscard]] std::vector<std::string> list(int column);  // words separated by one space

    template <typename Value>
    [[nodiscard]] Value word(int column) {
        return word_value<Value>(text(column));
    }

    template <typename Value>
    [[nodiscard]] Value word_value(std::string_view word) {
        const auto value = from_word<Value>(word);
        if (!value) *flawed_ = true;
        return value.value_or(Value{});
    }

  private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };

    void restart();
    void set(int index, std::int64_t value);
    void set(int index, std::string_view text);
    void set(int index, Occurrences* filled_by_each_row);

    std::unique_ptr<sqlite3_stmt, Finalizer> statement_;
    bool* flawed_;
};

}  // namespace amparo::pack
