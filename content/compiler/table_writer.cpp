// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/table_writer.h"

#include <sqlite3.h>

#include "pack/format.h"
#include "pack/schema.h"

namespace amparo::compiler {
namespace {

void set_cell(sqlite3_stmt* statement, int position, const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        sqlite3_bind_int64(statement, position, *number);
    } else if (const auto* text = std::get_if<std::string>(&cell)) {
        sqlite3_bind_text64(statement, position, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
    } else {
        sqlite3_bind_null(statement, position);
    }
}

}  // namespace

void TableWriter::Closer::operator()(sqlite3* database) const {
    sqlite3_close(database);
}

void TableWriter::Closer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

TableWriter::TableWriter() {
    sqlite3* opened = nullptr;
    failed_ = sqlite3_open(":memory:", &opened) != SQLITE_OK;
    database_.reset(opened);
    run("PRAGMA page_size = " + std::to_string(pack::page_size));
    run("PRAGMA application_id = " + std::to_string(pack::application_id));
    run("PRAGMA user_version = " + std::to_string(pack::schema_version));
    run("BEGIN");
    for (const std::string_view sql : pack::schema) run(std::string(sql));
}

TableWriter::~TableWriter() = default;

void TableWriter::run(const std::string& sql) {
    if (failed_) return;
    failed_ = sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK;
}

sqlite3_stmt* TableWriter::statement(const std::string& target, std::size_t cells) {
    auto& found = statements_[target];
    if (found) return found.get();
    std::string sql = "INSERT INTO " + target + " VALUES(?";
    for (std::size_t i = 1; i < cells; ++i) sql += ",?";
    sql += ")";
    sqlite3_stmt* prepared = nullptr;
    sqlite3_prepare_v2(database_.get(), sql.c_str(), -1, &prepared, nullptr);
    found.reset(prepared);
    return prepared;
}

void TableWriter::insert(const std::string& target, const std::vector<Cell>& row) {
    if (failed_) return;
    sqlite3_stmt* prepared = statement(target, row.size());
    for (std::size_t i = 0; i < row.size(); ++i) set_cell(prepared, static_cast<int>(i) + 1, row[i]);
    failed_ = sqlite3_step(prepared) != SQLITE_DONE;
    sqlite3_reset(prepared);
}

std::optional<std::string> TableWriter::bytes() {
    statements_.clear();
    run("INSERT INTO search_name(search_name) VALUES('optimize')");
    run("INSERT INTO search_body(search_body) VALUES('optimize')");
    run("COMMIT");
    run("VACUUM");
    if (failed_) return std::nullopt;
    sqlite3_int64 size = 0;
    unsigned char* data = sqlite3_serialize(database_.get(), "main", &size, 0);
    if (data == nullptr) return std::nullopt;
    std::string result(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
    sqlite3_free(data);
    return result;
}

}  // namespace amparo::compiler
