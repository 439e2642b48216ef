// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

struct sqlite3;

namespace amparo::pack {

// Where a full-text question met a row: which of its phrases (from 0, in the order in which they were asked),
// in which column, and how many words stand before it there.
struct Occurrence {
    int phrase = 0;
    int column = 0;
    int word = 0;
};
using Occurrences = std::vector<Occurrence>;

// Gives a connection the FTS5 function occurrences(table, pointer): for every row it empties the Occurrences
// behind the pointer and fills it. Unlike FTS5's own ranking it costs nothing for the rows that are not
// looked at.
[[nodiscard]] bool add_occurrences_function(sqlite3* database);

// The name under which SQLite hands the pointer on.
inline constexpr const char* occurrences_pointer = "amparo-occurrences";

}  // namespace amparo::pack
