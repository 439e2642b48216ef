// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/database.h"

#include <sqlite3.h>

#include <array>

#include "pack/format.h"
#include "pack/schema_check.h"

namespace amparo::pack {
namespace {

struct Setting {
    int name;
    int value;
};

constexpr std::array switches = {
    Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    Setting{SQLITE_DBCONFIG_DQS_DML, 0},
};

// As low as the tables, FTS5 and the longest question allow.
constexpr std::array limits = {
    Setting{SQLITE_LIMIT_LENGTH, 256 * 1024},
    Setting{SQLITE_LIMIT_SQL_LENGTH, 16 * 1024},
    Setting{SQLITE_LIMIT_COLUMN, 32},
    Setting{SQLITE_LIMIT_EXPR_DEPTH, 32},
    Setting{SQLITE_LIMIT_COMPOUND_SELECT, 4},
    Setting{SQLITE_LIMIT_VDBE_OP, 10000},
    Setting{SQLITE_LIMIT_FUNCTION_ARG, 8},
    Setting{SQLITE_LIMIT_ATTACHED, 0},
    Setting{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 64},
    Setting{SQLITE_LIMIT_VARIABLE_NUMBER, 16},
    Setting{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    Setting{SQLITE_LIMIT_WORKER_THREADS, 0},
};

// Pages that SQLite keeps once they are proven. Only what was read is ever held.
constexpr int page_cache_kilobytes = 16 * 1024;

bool harden(sqlite3* database) {
    for (const Setting& each : switches) {
        if (sqlite3_db_config(database, each.name, each.value, nullptr) != SQLITE_OK) return false;
    }
    for (const Setting& each : limits) sqlite3_limit(database, each.name, each.value);
    return true;
}

}  // namespace

void Database::Closer::operator()(sqlite3* database) const {
    sqlite3_close(database);
}

Result<Database> Database::open(SealedFile file) {
    Database database(std::move(file));
    if (!database.attach()) return base::failure(database.fault());
    if (const auto done = database.check(); !done) return base::failure(done.error());
    return database;
}

bool Database::attach() {
    sqlite3* opened = nullptr;
    const int status =
        sqlite3_open_v2("pack", &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, vfs_->name());
    handle_.reset(opened);
    if (status != SQLITE_OK || !harden(opened)) return false;
    const std::string pragmas =
        "PRAGMA query_only=1; PRAGMA cell_size_check=1; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-" +
        std::to_string(page_cache_kilobytes);
    return sqlite3_exec(opened, pragmas.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK &&
           add_occurrences_function(opened);
}

Error Database::fault() const {
    return vfs_->fault().value_or(Error::malformed);
}

Result<void> Database::check() const {
    bool flawed = false;
    const auto value = [&](std::string_view sql) {
        Statement statement = prepare(sql, flawed);
        return statement.next() ? statement.integer(0) : -1;
    };
    if (value("PRAGMA application_id") != application_id) return base::failure(fault());
    if (value("PRAGMA user_version") != schema_version)
        return base::failure(vfs_->fault().value_or(Error::wrong_schema));
    const bool whole = value("PRAGMA page_size") == static_cast<std::int64_t>(page_size) &&
                       value("PRAGMA page_count") == static_cast<std::int64_t>(file().pages());
    if (flawed || !whole || !has_plain_journal() || !has_our_schema(*this)) return base::failure(fault());
    return {};
}

// The two bytes of the header that name how the file is written to, and to be read: without a log beside it.
bool Database::has_plain_journal() const {
    std::array<std::byte, 2> versions{};
    return vfs_->read(18, versions) && versions == std::array{std::byte{1}, std::byte{1}};
}

Statement Database::prepare(std::string_view sql, bool& flawed) const {
    return {handle_.get(), sql, flawed};
}

}  // namespace amparo::pack
