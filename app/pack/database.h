// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include "pack/error.h"
#include "pack/statement.h"
#include "pack/verified_file.h"

namespace amparo::pack {

// A pack's database, read where its verified bytes lie in memory, as if whoever signed it meant harm:
// read-only, no triggers, views or extensions, low limits, and exactly the tables of schema.h. Not for two
// threads at once.
class Database {
  public:
    // wrong_schema or malformed.
    [[nodiscard]] static Result<Database> open(VerifiedFile file);

    [[nodiscard]] Statement prepare(std::string_view sql, bool& flawed) const;

  private:
    struct Closer {
        void operator()(sqlite3* database) const;
    };

    Database() = default;
    [[nodiscard]] bool attach();
    [[nodiscard]] Result<void> check() const;

    VerifiedFile file_;
    std::unique_ptr<sqlite3, Closer> handle_;  // after file_, as it points into it
};

}  // namespace amparo::pack
