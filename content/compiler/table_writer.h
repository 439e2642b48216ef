// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace amparo::compiler {

// One value of a row: NULL, a number or a text.
using Cell = std::variant<std::nullptr_t, std::int64_t, std::string>;

// A database in memory with the tables of pack/schema.h, filled row by row. The same rows in the same order
// give the same bytes. A row that SQLite refuses makes bytes() fail; nothing before that needs to be looked
// at.
class TableWriter {
  public:
    TableWriter();
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;
    ~TableWriter();

    // `target` is a table, or a table and its columns: "search_body(rowid, words)".
    void insert(const std::string& target, const std::vector<Cell>& row);
    // The database file; nullopt when anything before went wrong.
    [[nodiscard]] std::optional<std::string> bytes();

  private:
    struct Closer {
        void operator()(sqlite3* database) const;
        void operator()(sqlite3_stmt* statement) const;
    };

    void run(const std::string& sql);
    [[nodiscard]] sqlite3_stmt* statement(const std::string& target, std::size_t cells);

    std::unique_ptr<sqlite3, Closer> database_;
    std::map<std::string, std::unique_ptr<sqlite3_stmt, Closer>> statements_;
    bool failed_ = false;
};

}  // namespace amparo::compiler
