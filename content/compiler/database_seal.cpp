// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/database_seal.h"

#include <sqlite3.h>

#include <map>
#include <memory>
#include <vector>

#include "pack/format.h"

namespace amparo::compiler {
namespace {

using Meta = std::map<std::string, std::string>;

int take_row(void* meta, int columns, char** values, char**) {
    if (columns == 2 && values[0] != nullptr && values[1] != nullptr) {
        static_cast<Meta*>(meta)->emplace(values[0], values[1]);
    }
    return 0;
}

Meta read_meta(const std::string& database) {
    Meta meta;
    std::vector<unsigned char> copy(database.begin(), database.end());  // outlives the connection
    sqlite3* opened = nullptr;
    const int status = sqlite3_open(":memory:", &opened);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> owner(opened, &sqlite3_close);
    const auto size = static_cast<sqlite3_int64>(copy.size());
    if (status != SQLITE_OK) return meta;
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (sqlite3_deserialize(opened, "main", copy.data(), size, size, SQLITE_DESERIALIZE_READONLY) ==
        SQLITE_OK) {
        sqlite3_exec(opened, "SELECT key, value FROM meta", take_row, &meta, nullptr);
    }
    return meta;
}

}  // namespace

std::optional<pack::Seal> seal_of_database(const std::string& database) {
    Meta meta = read_meta(database);
    return pack::Seal::parse("amparo id=" + meta["id"] + " version=" + meta["version"] +
                             " date=" + meta["date"] + " expires=" + meta["expires"] +
                             " schema=" + std::to_string(pack::schema_version));
}

}  // namespace amparo::compiler
