// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/publisher.h"

#include <algorithm>

#include "pack/fingerprint.h"

namespace amparo::store {
namespace {

constexpr std::string_view title = "amparo publisher";
constexpr std::size_t longest_name = 80;

bool is_id(std::string_view text) {
    return text.size() >= 3 && text.size() <= 8 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// Marks that turn the direction of writing or cannot be seen could make one name look like another.
bool is_name(std::string_view text) {
    const bool hidden = text.find("\xe2\x80") != std::string_view::npos ||
                        text.find("\xe2\x81") != std::string_view::npos ||
                        text.find("\xef\xbb\xbf") != std::string_view::npos ||
                        text.find("\xd8\x9c") != std::string_view::npos;
    return !text.empty() && text.size() <= longest_name && text.front() != ' ' && text.back() != ' ' &&
           !hidden;
}

}  // namespace

std::optional<Publisher> Publisher::parse(const SignedText& text) {
    const std::vector<std::string_view> lines = text.lines();
    if (lines.size() != 4 || lines[0] != title || !is_id(lines[1]) || !is_name(lines[2])) return std::nullopt;
    const auto key = pack::PublicKey::parse(lines[3]);
    if (!key || text.signature.trusted_comment != title) return std::nullopt;
    if (!text.verify(std::span(&*key, 1))) return std::nullopt;
    return Publisher{std::string(lines[1]), std::string(lines[2]), *key, text};
}

std::string Publisher::words() const {
    return pack::fingerprint(text.body);
}

bool Publisher::owns(std::string_view thing) const {
    return thing.size() > id.size() + 1 && thing.starts_with(id) &&
           (thing[id.size()] == '/' || thing[id.size()] == '-');
}

}  // namespace amparo::store
