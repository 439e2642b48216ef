// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pack/error.h"

namespace amparo::pack {

// minisign's formats: Ed25519 over the BLAKE2b-512 hash of the data (algorithm "ED"; the older "Ed" is
// refused), and a second signature over the first one and the trusted comment.
// https://jedisct1.github.io/minisign/

struct PublicKey {
    std::array<std::byte, 8> id{};
    std::array<unsigned char, 32> key{};
    // Takes the second line of a minisign public key file, or the whole file.
    [[nodiscard]] static std::optional<PublicKey> parse(std::string_view text);
    [[nodiscard]] std::string key_id() const;  // 16 upper-case hex digits, as minisign prints it
};

struct Signature {
    std::array<std::byte, 8> key_id{};
    std::array<unsigned char, 64> signature{};
    std::array<unsigned char, 64> comment_signature{};
    std::string trusted_comment;
    [[nodiscard]] static std::optional<Signature> parse(std::string_view text);
    // The file as minisign writes it, four lines.
    [[nodiscard]] std::string text() const;
};

// BLAKE2b-512, fed in pieces.
class Hash {
  public:
    Hash();
    void update(std::span<const std::byte> data);
    [[nodiscard]] std::array<unsigned char, 64> finish();

  private:
    alignas(64) std::array<unsigned char, 384> state_{};
};

// unknown_key or bad_signature; nothing else.
[[nodiscard]] Result<void> verify(const Signature& signature, const std::array<unsigned char, 64>& hash,
                                  std::span<const PublicKey> trusted);

// The key whose signature covers the trusted comment (and the other signature, whose data is not looked at);
// unknown_key or bad_signature.
[[nodiscard]] Result<PublicKey> verify_comment(const Signature& signature,
                                               std::span<const PublicKey> trusted);

}  // namespace amparo::pack
