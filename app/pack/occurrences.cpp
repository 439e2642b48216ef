// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/occurrences.h"

#include <sqlite3.h>

namespace amparo::pack {
namespace {

constexpr int most_of_a_phrase = 8;  // in one row; a word that stands there more often says no more

// A damaged index may name columns that there are not.
bool is_asked(const Fts5ExtensionApi* api, Fts5Context* row, const Occurrence& each) {
    return each.column < api->xColumnCount(row) && each.word >= 0;
}

int add_phrase(const Fts5ExtensionApi* api, Fts5Context* row, int phrase, Occurrences& out) {
    Fts5PhraseIter iterator{};
    Occurrence each{phrase, -1, 0};
    int status = api->xPhraseFirst(row, phrase, &iterator, &each.column, &each.word);
    for (int i = 0; i < most_of_a_phrase && status == SQLITE_OK && each.column >= 0; ++i) {
        if (!is_asked(api, row, each)) return SQLITE_CORRUPT;
        out.push_back(each);
        api->xPhraseNext(row, &iterator, &each.column, &each.word);
    }
    return status;
}

void occurrences(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* context, int count,
                 sqlite3_value** values) {
    auto* out = count == 1 ? static_cast<Occurrences*>(sqlite3_value_pointer(values[0], occurrences_pointer))
                           : nullptr;
    if (out == nullptr) return sqlite3_result_error_code(context, SQLITE_MISUSE);
    out->clear();
    int status = SQLITE_OK;
    for (int phrase = 0; phrase < api->xPhraseCount(row) && status == SQLITE_OK; ++phrase) {
        status = add_phrase(api, row, phrase, *out);
    }
    if (status != SQLITE_OK) sqlite3_result_error_code(context, status);
}

fts5_api* fts5_of(sqlite3* database) {
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

}  // namespace

bool add_occurrences_function(sqlite3* database) {
    fts5_api* api = fts5_of(database);
    return api != nullptr &&
           api->xCreateFunction(api, "occurrences", nullptr, occurrences, nullptr) == SQLITE_OK;
}

}  // namespace amparo::pack
