// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pack/format.h"

namespace amparo::pack {

using PageHash = std::array<unsigned char, 32>;

// How many hashes a page of the tree holds.
inline constexpr std::uint64_t page_hashes = page_size / sizeof(PageHash);

// BLAKE2b-256 of where a page stands (its level, 0 for the database's own pages, and its number in that
// level, both little-endian) and of its bytes. A page at another place has another hash.
[[nodiscard]] PageHash hash_page(std::uint64_t level, std::uint64_t number,
                                 std::span<const std::byte, page_size> page);

// The pages of a tree that hold hashes of the level below; the last level is one page.
struct TreeLevel {
    std::uint64_t first = 0;  // its first page, counted from the beginning of the file
    std::uint64_t pages = 0;
};

// What a signer says of the pages of a pack, in the trusted comment after the seal: how many the database
// has, and the hash of the one page at the top of the tree, "pages=209 root=<64 hex digits>". The signature
// over the comment thus covers every page, and a page can be proven when it is read.
struct PageTree {
    std::uint64_t pages = 0;
    PageHash root{};

    // Only exactly the text that text() gives.
    [[nodiscard]] static std::optional<PageTree> parse(std::string_view text);
    [[nodiscard]] std::string text() const;

    // From the level above the database up to the top.
    [[nodiscard]] std::vector<TreeLevel> levels() const;
    // Of the database and the tree together.
    [[nodiscard]] std::uint64_t total_pages() const;

    bool operator==(const PageTree&) const = default;
};

struct GrownTree {
    PageTree tree;
    std::string bytes;  // what follows the database in the file
};

// The tree over a database, which is a whole number of pages and at least one.
[[nodiscard]] GrownTree grow_tree(std::string_view database);

}  // namespace amparo::pack
