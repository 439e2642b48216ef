// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_list.h"

#include <charconv>

namespace amparo::store {
namespace {

constexpr std::string_view title = "amparo keys";
constexpr std::string_view comment = "amparo keys serial=";
constexpr std::size_t most_keys = 64;

}  // namespace

std::optional<KeyList> KeyList::parse(const SignedText& text) {
    const std::string& said = text.signature.trusted_comment;
    if (!said.starts_with(comment)) return std::nullopt;
    KeyList list;
    std::from_chars(said.data() + comment.size(), said.data() + said.size(), list.serial);
    if (list.serial <= 0 || said != std::string(comment) + std::to_string(list.serial)) return std::nullopt;
    const std::vector<std::string_view> lines = text.lines();
    if (lines.size() < 2 || lines.size() > most_keys + 1 || lines.front() != title) return std::nullopt;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto key = pack::PublicKey::parse(lines[i]);
        if (!key) return std::nullopt;
        list.keys.push_back(*key);
    }
    list.text = text;
    return list;
}

}  // namespace amparo::store
