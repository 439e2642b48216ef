// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace amparo::pack {

class Database;

// Whether a database holds the tables and indexes of schema.h, to the byte, and nothing else: no view, no
// trigger.
[[nodiscard]] bool has_our_schema(const Database& database);

}  // namespace amparo::pack
