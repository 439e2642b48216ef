// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/page_tree.h"

#include <sodium.h>

#include <charconv>

namespace amparo::pack {
namespace {

constexpr std::string_view digits = "0123456789abcdef";
constexpr std::string_view pages_name = "pages=";
constexpr std::string_view root_name = " root=";
constexpr std::uint64_t most_pages = max_pack_size / page_size;

std::array<unsigned char, 16> place(std::uint64_t level, std::uint64_t number) {
    std::array<unsigned char, 16> bytes{};
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[i] = static_cast<unsigned char>(level >> (8 * i));
        bytes[8 + i] = static_cast<unsigned char>(number >> (8 * i));
    }
    return bytes;
}

std::string hex(const PageHash& hash) {
    std::string text;
    for (const unsigned char byte : hash) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::optional<PageHash> from_hex(std::string_view text) {
    PageHash hash{};
    if (text.size() != 2 * hash.size()) return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t digit = digits.find(text[i]);
        if (digit == std::string_view::npos) return std::nullopt;
        hash[i / 2] = static_cast<unsigned char>(hash[i / 2] * 16U + digit);
    }
    return hash;
}

// The pages that hold the hashes of all pages in `below`; the rest of the last one is zeros.
std::string level_over(std::string_view below, std::uint64_t level_below) {
    std::string hashes;
    for (std::size_t at = 0; at < below.size(); at += page_size) {
        const auto page = std::as_bytes(std::span(below.data(), below.size())).subspan(at).first<page_size>();
        const PageHash hash = hash_page(level_below, at / page_size, page);
        hashes.append(hash.begin(), hash.end());
    }
    hashes.resize((hashes.size() + page_size - 1) / page_size * page_size, '\0');
    return hashes;
}

}  // namespace

PageHash hash_page(std::uint64_t level, std::uint64_t number, std::span<const std::byte, page_size> page) {
    const auto where = place(level, number);
    PageHash hash{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    crypto_generichash_update(&state, where.data(), where.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(page.data()), page.size());
    crypto_generichash_final(&state, hash.data(), hash.size());
    return hash;
}

std::optional<PageTree> PageTree::parse(std::string_view text) {
    const std::size_t space = text.find(' ');
    if (space == std::string_view::npos || !text.starts_with(pages_name)) return std::nullopt;
    const std::string_view count = text.substr(pages_name.size(), space - pages_name.size());
    const std::string_view rest = text.substr(space);
    if (!rest.starts_with(root_name)) return std::nullopt;
    PageTree tree;
    std::from_chars(count.data(), count.data() + count.size(), tree.pages);
    const auto root = from_hex(rest.substr(root_name.size()));
    if (!root || tree.pages == 0 || tree.pages > most_pages) return std::nullopt;
    tree.root = *root;
    return tree.text() == text ? std::optional(tree) : std::nullopt;
}

std::string PageTree::text() const {
    return std::string(pages_name) + std::to_string(pages) + std::string(root_name) + hex(root);
}

std::vector<TreeLevel> PageTree::levels() const {
    std::vector<TreeLevel> levels;
    TreeLevel level{0, pages};
    do {
        level = {level.first + level.pages, (level.pages + page_hashes - 1) / page_hashes};
        levels.push_back(level);
    } while (level.pages > 1);
    return levels;
}

std::uint64_t PageTree::total_pages() const {
    const TreeLevel top = levels().back();
    return top.first + top.pages;
}

GrownTree grow_tree(std::string_view database) {
    GrownTree grown;
    grown.tree.pages = database.size() / page_size;
    std::string level = level_over(database, 0);
    std::uint64_t height = 1;
    grown.bytes = level;
    while (level.size() > page_size) {
        level = level_over(level, height++);
        grown.bytes += level;
    }
    grown.tree.root = hash_page(height, 0, std::as_bytes(std::span(level)).first<page_size>());
    return grown;
}

}  // namespace amparo::pack
