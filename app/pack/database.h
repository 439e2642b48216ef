// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include "pack/error.h"
#include "pack/page_vfs.h"
#include "pack/statement.h"

namespace amparo::pack {

// A pack's database, read page by page as each is proven, as if whoever signed it meant harm: read-only, no
// triggers, views or extensions, low limits, and exactly the tables of schema.h. Not for two threads at once.
class Database {
  public:
    // wrong_schema, malformed, or why a page could not be read.
    [[nodiscard]] static Result<Database> open(SealedFile file);
    Database(Database&&) = default;
    Database& operator=(Database&&) = delete;
    ~Database() = default;

    [[nodiscard]] Statement prepare(std::string_view sql, bool& flawed) const;
    // Why something that was read is flawed: a page that could not be read, or else malformed.
    [[nodiscard]] Error fault() const;
    [[nodiscard]] const SealedFile& file() const { return vfs_->file(); }

  private:
    struct Closer {
        void operator()(sqlite3* database) const;
    };

    explicit Database(SealedFile file) : vfs_(std::make_unique<PageVfs>(std::move(file))) {}
    [[nodiscard]] bool attach();
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] bool has_plain_journal() const;

    std::unique_ptr<PageVfs> vfs_;
    std::unique_ptr<sqlite3, Closer> handle_;  // after vfs_, which it reads through
};

}  // namespace amparo::pack
