// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/statement.h"

#include <sqlite3.h>

#include <algorithm>

#include "base/utf8.h"
#include "pack/format.h"
#include "pack/markup.h"

namespace amparo::pack {
namespace {

bool is_clean(std::string_view text) {
    const bool control = std::any_of(text.begin(), text.end(),
                                     [](char c) { return (c >= 0 && c < ' ' && c != '\n') || c == 0x7f; });
    return text.size() <= max_text_size && !control && base::is_utf8(text);
}

}  // namespace

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3* database, std::string_view sql, bool& flawed) : flawed_(&flawed) {
    sqlite3_stmt* prepared = nullptr;
    const int status =
        sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()), 0, &prepared, nullptr);
    statement_.reset(prepared);
    if (status != SQLITE_OK) *flawed_ = true;
}

void Statement::restart() {
    if (!statement_) return;
    sqlite3_reset(statement_.get());
    sqlite3_clear_bindings(statement_.get());
}

void Statement::set(int index, std::int64_t value) {
    if (!statement_) return;
    if (sqlite3_bind_int64(statement_.get(), index, value) != SQLITE_OK) *flawed_ = true;
}

void Statement::set(int index, std::string_view text) {
    if (!statement_) return;
    const auto size = static_cast<sqlite3_uint64>(text.size());
    const int status =
        sqlite3_bind_text64(statement_.get(), index, text.data(), size, SQLITE_TRANSIENT, SQLITE_UTF8);
    if (status != SQLITE_OK) *flawed_ = true;
}

void Statement::set(int index, Occurrences* filled_by_each_row) {
    if (!statement_) return;
    const int status =
        sqlite3_bind_pointer(statement_.get(), index, filled_by_each_row, occurrences_pointer, nullptr);
    if (status != SQLITE_OK) *flawed_ = true;
}

bool Statement::next() {
    if (!statement_) return false;
    const int status = sqlite3_step(statement_.get());
    if (status == SQLITE_ROW) return true;
    if (status != SQLITE_DONE) *flawed_ = true;
    sqlite3_reset(statement_.get());
    return false;
}

std::string Statement::text(int column) {
    if (sqlite3_column_type(statement_.get(), column) != SQLITE_TEXT) {
        *flawed_ = true;
        return {};
    }
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    const std::string_view value = bytes == nullptr ? std::string_view() : std::string_view(bytes, size);
    if (bytes == nullptr || !is_clean(value)) {
        *flawed_ = true;
        return {};
    }
    return std::string(value);
}

std::string Statement::markup(int column) {
    std::string value = text(column);
    if (!is_markup(value)) *flawed_ = true;
    return value;
}

std::int64_t Statement::integer(int column) {
    const auto value = integer_or_null(column);
    if (!value) *flawed_ = true;
    return value.value_or(0);
}

std::optional<std::int64_t> Statement::integer_or_null(int column) {
    const int type = sqlite3_column_type(statement_.get(), column);
    if (type == SQLITE_INTEGER) return sqlite3_column_int64(statement_.get(), column);
    if (type != SQLITE_NULL) *flawed_ = true;
    return std::nullopt;
}

bool Statement::flag(int column) {
    const std::int64_t value = integer(column);
    if (value != 0 && value != 1) *flawed_ = true;
    return value == 1;
}

base::Date Statement::date(int column) {
    const auto value = date_or_empty(column);
    if (!value) *flawed_ = true;
    return value.value_or(base::Date());
}

std::optional<base::Date> Statement::date_or_empty(int column) {
    const std::string value = text(column);
    auto day = base::Date::parse(value);
    if (!day && !value.empty()) *flawed_ = true;
    return day;
}

std::vector<std::string> Statement::list(int column) {
    const std::string all = text(column);
    std::vector<std::string> out;
    for (std::string_view rest = all; !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        if (end == 0 || end + 1 == rest.size()) *flawed_ = true;
        out.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return out;
}

}  // namespace amparo::pack
