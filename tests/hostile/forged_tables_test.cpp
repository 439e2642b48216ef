// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_pack.h"

namespace amparo::test {
namespace {

using pack::Error;

// Each of these databases is signed with the right key, as if its signer had been forced or fooled.
class ForgedTables : public HostilePack, public testing::WithParamInterface<const char*> {};

TEST_P(ForgedTables, AreRefused) {
    EXPECT_EQ(error_of(open_built([](PackBuilder& b) { b.run(GetParam()); })), Error::malformed);
}

INSTANTIATE_TEST_SUITE_P(
    Sql, ForgedTables,
    testing::Values(
        "DROP TABLE hotline", "DROP INDEX block_by_item", "DROP TABLE search_body", "CREATE TABLE more(x)",
        "CREATE INDEX more ON item(icon)", "CREATE VIEW more AS SELECT * FROM item",
        "CREATE TRIGGER more AFTER INSERT ON item BEGIN SELECT 1; END",
        "CREATE VIRTUAL TABLE more USING fts5(x)", "ANALYZE",
        "CREATE TABLE more(x INTEGER PRIMARY KEY AUTOINCREMENT)",
        "DROP TABLE meta; CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        "ALTER TABLE item ADD COLUMN more TEXT", "ALTER TABLE term RENAME COLUMN slug TO name2",
        // A view in the place of a table.
        "ALTER TABLE term RENAME TO old; CREATE VIEW term AS SELECT 1 AS id, 'x' AS slug, 1 AS name, 1 AS "
        "definition",
        // The schema's own text changed behind SQLite's back.
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', 'strict') WHERE "
        "name = 'text'",
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = sql || ' -- x' WHERE name = "
        "'relation_by_target'",
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET name = 'search2' WHERE name = 'search_body'",
        "PRAGMA writable_schema = 1; DELETE FROM sqlite_schema WHERE name = 'sqlite_autoindex_item_1'",
        "PRAGMA writable_schema = 1; INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = "
        "'text'",
        "PRAGMA writable_schema = 1; INSERT INTO sqlite_schema VALUES('trigger', 'x', 'item', 0, "
        "'CREATE TRIGGER x AFTER INSERT ON item BEGIN SELECT load_extension(''/tmp/x''); END')",
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = 'not SQL' WHERE name = 'item'",
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET tbl_name = 'x' WHERE name = 'item'"));

TEST_F(HostilePack, WithNothingInItsTables) {
    PackBuilder builder;
    EXPECT_EQ(error_of(open_signed(builder.bytes())), Error::malformed);
}

TEST_F(HostilePack, ThatIsAnotherDatabase) {
    PackBuilder builder;
    builder.run("PRAGMA writable_schema = 1; DELETE FROM sqlite_schema; PRAGMA writable_schema = 0");
    EXPECT_EQ(error_of(open_signed(builder.bytes())), Error::malformed);
}

TEST_F(HostilePack, ThatIsNoDatabase) {
    EXPECT_EQ(error_of(open_signed(std::string(8192, '\0'))), Error::malformed);
    EXPECT_EQ(error_of(open_signed(std::string(8192, 'x'))), Error::malformed);
    EXPECT_EQ(error_of(open_signed("SQLite format 3" + std::string(8177, '\0'))), Error::malformed);
}

}  // namespace
}  // namespace amparo::test
