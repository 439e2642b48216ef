// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/schema_check.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <vector>

#include "pack/database.h"
#include "pack/schema.h"

namespace amparo::pack {
namespace {

// A row of sqlite_schema; sql is empty for the indexes that SQLite makes for UNIQUE by itself.
struct Entry {
    std::string name;
    std::string type;
    std::string table;
    std::string sql;
    bool operator==(const Entry&) const = default;
    bool operator<(const Entry& other) const {
        return std::tie(name, type, table, sql) < std::tie(other.name, other.type, other.table, other.sql);
    }
};

constexpr std::array<std::string_view, 2> search_tables = {"search_name", "search_body"};

constexpr std::array<std::string_view, 7> unique_tables = {"block",  "hotline", "item", "language",
                                                           "source", "term",    "text"};

std::string_view word_after(std::string_view sql, std::string_view before) {
    const std::string_view rest = sql.substr(sql.find(before) + before.size());
    return rest.substr(0, rest.find_first_of("( "));
}

Entry entry_of(std::string_view sql) {
    if (sql.starts_with("CREATE INDEX")) {
        return {std::string(word_after(sql, "INDEX ")), "index", std::string(word_after(sql, " ON ")),
                std::string(sql)};
    }
    std::string name(word_after(sql, "TABLE "));
    std::erase(name, '\'');
    return {name, "table", name, std::string(sql)};
}

// The tables that FTS5 keeps its index in, as it has made them since its first release.
std::vector<std::string> shadow_tables(const std::string& of) {
    return {"CREATE TABLE '" + of + "_config'(k PRIMARY KEY, v) WITHOUT ROWID",
            "CREATE TABLE '" + of + "_data'(id INTEGER PRIMARY KEY, block BLOB)",
            "CREATE TABLE '" + of + "_docsize'(id INTEGER PRIMARY KEY, sz BLOB)",
            "CREATE TABLE '" + of + "_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID"};
}

std::vector<Entry> expected_entries() {
    std::vector<Entry> entries;
    for (const std::string_view sql : schema) entries.push_back(entry_of(sql));
    for (const std::string_view table : search_tables) {
        for (const std::string& sql : shadow_tables(std::string(table))) entries.push_back(entry_of(sql));
    }
    for (const std::string_view table : unique_tables) {
        entries.push_back({"sqlite_autoindex_" + std::string(table) + "_1", "index", std::string(table), {}});
    }
    entries.push_back({"sqlite_autoindex_check_node_2", "index", "check_node", {}});
    std::sort(entries.begin(), entries.end());
    return entries;
}

}  // namespace

bool has_our_schema(const Database& database) {
    bool flawed = false;
    Statement rows =
        database.prepare("SELECT name, type, tbl_name, coalesce(sql, '') FROM sqlite_schema", flawed);
    const std::vector<Entry> expected = expected_entries();
    std::vector<Entry> found;
    while (found.size() <= expected.size() && rows.next()) {
        found.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    }
    std::sort(found.begin(), found.end());
    return !flawed && found == expected;
}

}  // namespace amparo::pack
