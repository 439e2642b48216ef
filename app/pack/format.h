// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace amparo::pack {

// The file: an SQLite database, the tree of hashes over its pages (page_tree.h), then exactly `trailer_size`
// bytes that begin with a minisign signature file (four lines) over all before it and end in line feeds.
// Stock minisign verifies it in one line, see app/pack/README.md.

inline constexpr std::int32_t application_id = 0x416d7061;  // "Ampa", SQLite's application_id
inline constexpr std::int32_t schema_version = 2;           // SQLite's user_version
inline constexpr std::size_t trailer_size = 1024;
// The first line of the signature. Nothing covers it, so a pack says exactly this there and can say nothing
// else.
inline constexpr std::string_view untrusted_comment = "untrusted comment: Amparo pack";
inline constexpr std::size_t page_size = 4096;
inline constexpr std::uint64_t max_pack_size = 512ULL * 1024 * 1024;
// Ids of search_row: the language's position times this, plus a number from 1.
inline constexpr std::int64_t search_rows_per_language = std::int64_t{1} << 32;
inline constexpr std::size_t max_text_size = 64UL * 1024;  // bytes of one paragraph

}  // namespace amparo::pack
