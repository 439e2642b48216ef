// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pack/signature.h"

namespace amparo::store {

// A short text file that ends in its own minisign signature: lines of text, then the four lines of the
// signature over them. Lists of keys and publishers' introductions are of this form.
struct SignedText {
    static constexpr std::size_t most_bytes = 64UL * 1024;

    std::string body;  // the lines before the signature, each with its line feed
    pack::Signature signature;
    std::string bytes;  // the whole file

    // Not verified. At most `most_bytes`, lines of printable UTF-8.
    [[nodiscard]] static std::optional<SignedText> parse(std::string_view bytes);

    // unknown_key or bad_signature.
    [[nodiscard]] pack::Result<void> verify(std::span<const pack::PublicKey> trusted) const;
    [[nodiscard]] std::vector<std::string_view> lines() const;
};

}  // namespace amparo::store
