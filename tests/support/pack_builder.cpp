// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pack_builder.h"

#include <sqlite3.h>

#include <algorithm>
#include <iterator>
#include <sstream>
#include <stdexcept>

#include "base/text_fold.h"
#include "pack/content.h"
#include "pack/format.h"
#include "pack/schema.h"

namespace amparo::test {
namespace {

constexpr const char* language_tags[] = {"en", "es", "fa"};

std::vector<std::string> words_of(const std::string& joined) {
    std::istringstream stream(joined);
    return {std::istream_iterator<std::string>(stream), {}};
}

class Row {
  public:
    Row(sqlite3* database, const std::string& sql, const std::vector<Value>& values) {
        if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement_, nullptr) != SQLITE_OK) {
            throw std::runtime_error(sql + ": " + sqlite3_errmsg(database));
        }
        for (std::size_t i = 0; i < values.size(); ++i) bind(static_cast<int>(i) + 1, values[i]);
    }
    ~Row() { sqlite3_finalize(statement_); }
    Row(const Row&) = delete;
    Row& operator=(const Row&) = delete;

    bool step() {
        const int status = sqlite3_step(statement_);
        if (status == SQLITE_ROW || status == SQLITE_DONE) return status == SQLITE_ROW;
        throw std::runtime_error(sqlite3_errmsg(sqlite3_db_handle(statement_)));
    }
    std::string text() { return reinterpret_cast<const char*>(sqlite3_column_text(statement_, 0)); }
    std::int64_t integer() { return sqlite3_column_int64(statement_, 0); }

  private:
    void bind(int at, const Value& value) {
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            sqlite3_bind_int64(statement_, at, *number);
        } else if (const auto* text = std::get_if<std::string>(&value)) {
            sqlite3_bind_text(statement_, at, text->data(), static_cast<int>(text->size()), SQLITE_TRANSIENT);
        }
    }
    sqlite3_stmt* statement_ = nullptr;
};

}  // namespace

void PackBuilder::Closer::operator()(sqlite3* database) const {
    sqlite3_close(database);
}

PackBuilder::PackBuilder() {
    sqlite3* opened = nullptr;
    sqlite3_open(":memory:", &opened);
    database_.reset(opened);
    run("PRAGMA page_size = " + std::to_string(pack::page_size));
    run("PRAGMA application_id = " + std::to_string(pack::application_id));
    run("PRAGMA user_version = " + std::to_string(pack::schema_version));
    for (const std::string_view sql : pack::schema) run(std::string(sql));
}

void PackBuilder::run(const std::string& sql) {
    char* message = nullptr;
    if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, &message) == SQLITE_OK) return;
    const std::string problem = sql + ": " + (message != nullptr ? message : "");
    sqlite3_free(message);
    throw std::runtime_error(problem);
}

void PackBuilder::insert(const std::string& table, const std::vector<Value>& values) {
    std::string marks = "?";
    for (std::size_t i = 1; i < values.size(); ++i) marks += ", ?";
    Row(database_.get(), "INSERT INTO " + table + " VALUES(" + marks + ")", values).step();
}

std::int64_t PackBuilder::count(const std::string& table) {
    Row row(database_.get(), "SELECT count(*) FROM " + table, {});
    row.step();
    return row.integer();
}

std::int64_t PackBuilder::text(const std::string& markup, const std::string& spanish,
                               const std::string& state) {
    const std::int64_t id = count("text") + 1;
    insert("text", {id, "hash" + std::to_string(id), markup});
    if (!spanish.empty()) insert("translation", {id, std::int64_t{1}, spanish, state});
    return id;
}

std::string PackBuilder::markup_of(std::int64_t text, std::int64_t language) {
    Row translated(database_.get(), "SELECT markup FROM translation WHERE text = ? AND language = ?",
                   {text, language});
    if (translated.step()) return translated.text();
    Row original(database_.get(), "SELECT markup FROM text WHERE id = ?", {text});
    return original.step() ? original.text() : std::string();
}

void PackBuilder::index(const std::string& kind, const std::string& slug, std::int64_t language,
                        const std::string& title, const std::string& keywords,
                        const std::vector<std::int64_t>& paragraphs) {
    const char* tag = language_tags[language];
    const std::string title_words = base::search_terms(title, tag);
    const std::string keyword_words = base::search_terms(keywords, tag);
    std::string all = title_words;
    const auto append = [&all](const std::string& more) {
        all += (all.empty() || more.empty() ? "" : " ") + more;
    };
    append(keyword_words);
    const std::int64_t row = language * pack::search_rows_per_language + count("search_row") + 1;
    insert("search_row", {row, kind, slug});
    for (const std::int64_t paragraph : paragraphs) {
        insert("search_paragraph", {row, static_cast<std::int64_t>(words_of(all).size()), paragraph});
        append(base::search_terms(pack::plain_text(markup_of(paragraph, language)), tag));
    }
    insert("search_name(rowid, title, keywords)", {row, title_words, keyword_words});
    insert("search_body(rowid, words)", {row, all});
    std::vector<std::string> words = words_of(all);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    for (const std::string& word : words) {
        Row(database_.get(),
            "INSERT INTO search_word VALUES(?, ?, 1) ON CONFLICT DO UPDATE SET found = found + 1",
            {language, word})
            .step();
    }
}

std::string PackBuilder::bytes() {
    sqlite3_int64 size = 0;
    unsigned char* data = sqlite3_serialize(database_.get(), "main", &size, 0);
    std::string out(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
    sqlite3_free(data);
    return out;
}

}  // namespace amparo::test
