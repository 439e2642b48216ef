// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"

namespace amparo::store {
namespace {

constexpr std::string_view key_lines[] = {
#include "trusted_keys.inc"
};

std::vector<pack::PublicKey> parsed_keys() {
    std::vector<pack::PublicKey> keys;
    for (const std::string_view line : key_lines) {
        if (const auto key = pack::PublicKey::parse(line)) keys.push_back(*key);
    }
    return keys;
}

}  // namespace

std::span<const pack::PublicKey> trusted_keys() {
    static const std::vector<pack::PublicKey> keys = parsed_keys();
    return keys;
}

}  // namespace amparo::store
