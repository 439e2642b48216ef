// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "pack/signature.h"

namespace amparo::compiler {

// The text of a minisign public key file.
[[nodiscard]] std::string public_key_text(const pack::PublicKey& key);

// A key to sign packs with, in minisign's secret key format without a password ("minisign -G -W"). Wiped from
// memory when it is gone; neither copied nor moved.
class SecretKey {
  public:
    // A fresh one from the system's random numbers.
    [[nodiscard]] static std::unique_ptr<SecretKey> generate();
    // Takes a whole key file; null when it is another kind of file, or locked with a password.
    [[nodiscard]] static std::unique_ptr<SecretKey> parse(std::string_view text);

    SecretKey(const SecretKey&) = delete;
    SecretKey& operator=(const SecretKey&) = delete;
    ~SecretKey();

    [[nodiscard]] const pack::PublicKey& public_key() const { return public_; }
    [[nodiscard]] std::string text() const;
    [[nodiscard]] pack::Signature sign(std::string_view data, std::string_view trusted_comment) const;

  private:
    SecretKey() = default;

    pack::PublicKey public_;
    std::array<unsigned char, 64> secret_{};
};

}  // namespace amparo::compiler
