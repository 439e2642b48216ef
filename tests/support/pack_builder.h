// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3;

namespace amparo::test {

using Value = std::variant<std::nullptr_t, std::int64_t, std::string>;

// Writes the database of a pack by hand, row by row, so that a test can make good ones and bad ones. Throws
// when SQLite refuses.
class PackBuilder {
  public:
    PackBuilder();  // the tables of schema.h, all empty

    void run(const std::string& sql);
    void insert(const std::string& table, const std::vector<Value>& values);
    std::int64_t count(const std::string& table);

    // One paragraph; returns its id. `spanish` empty: no translation.
    std::int64_t text(const std::string& markup, const std::string& spanish = {},
                      const std::string& state = "machine");
    // What one item is found by in one language; paragraphs are text ids.
    void index(const std::string& kind, const std::string& slug, std::int64_t language,
               const std::string& title, const std::string& keywords,
               const std::vector<std::int64_t>& paragraphs);

    // The database file.
    [[nodiscard]] std::string bytes();

  private:
    struct Closer {
        void operator()(sqlite3* database) const;
    };
    [[nodiscard]] std::string markup_of(std::int64_t text, std::int64_t language);
    std::unique_ptr<sqlite3, Closer> database_;
};

}  // namespace amparo::test
