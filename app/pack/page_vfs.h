// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <optional>
#include <string>

#include "pack/error.h"
#include "pack/sealed_file.h"

namespace amparo::pack {

// Lets SQLite read the database of a pack, and nothing else: each page is proven before SQLite sees it,
// and there is no way to write, to lock or to open another file. Registered with SQLite under a name of its
// own while it lives; must outlive the connection that uses it. Stays where it was made.
class PageVfs {
  public:
    explicit PageVfs(SealedFile file);
    PageVfs(const PageVfs&) = delete;
    PageVfs& operator=(const PageVfs&) = delete;
    ~PageVfs();

    [[nodiscard]] const char* name() const { return name_.c_str(); }
    [[nodiscard]] const SealedFile& file() const { return file_; }
    // Why a page could not be given, the first time that this happened: `unreadable` or `damaged`.
    [[nodiscard]] std::optional<Error> fault() const { return fault_; }

    // What SQLite asks for; true when all of it could be proven.
    [[nodiscard]] bool read(std::uint64_t offset, std::span<std::byte> out);
    [[nodiscard]] std::uint64_t size() const { return file_.pages() * page_size; }

  private:
    SealedFile file_;
    std::optional<Error> fault_;
    std::string name_;
    sqlite3_vfs vfs_{};
};

}  // namespace amparo::pack
