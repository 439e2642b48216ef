// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/table_writer.h"

#include <gtest/gtest.h>

#include "pack/format.h"

namespace amparo::compiler {
namespace {

std::optional<std::string> small_database() {
    TableWriter tables;
    tables.insert("meta", {"id", "us"});
    tables.insert("search_name(rowid, title, keywords)", {std::int64_t{1}, "door", ""});
    tables.insert("search_body(rowid, words)", {std::int64_t{1}, "door keep the door closed"});
    return tables.bytes();
}

TEST(TableWriter, WritesWholePages) {
    const auto bytes = small_database();
    ASSERT_TRUE(bytes);
    EXPECT_TRUE(bytes->starts_with("SQLite format 3"));
    EXPECT_EQ(bytes->size() % pack::page_size, 0U);
}

TEST(TableWriter, GivesTheSameBytesForTheSameRows) {
    EXPECT_EQ(small_database(), small_database());
}

TEST(TableWriter, FailsWhenSqliteRefusesARow) {
    TableWriter tables;
    tables.insert("meta", {"id", "us"});
    tables.insert("meta", {"id", "de"});
    EXPECT_FALSE(tables.bytes());
    TableWriter no_table;
    no_table.insert("nothing", {"x"});
    EXPECT_FALSE(no_table.bytes());
}

TEST(TableWriter, FailsForAValueOfTheWrongType) {
    TableWriter tables;
    tables.insert("language", {"first", "en"});
    EXPECT_FALSE(tables.bytes());
}

}  // namespace
}  // namespace amparo::compiler
