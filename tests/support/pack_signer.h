// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "pack/seal.h"
#include "pack/signature.h"

namespace amparo::test {

// A key made for one test, to sign packs with.
class PackSigner {
  public:
    PackSigner();

    [[nodiscard]] const pack::PublicKey& key() const { return key_; }
    // The public key as the minisign tool reads it.
    [[nodiscard]] std::string key_file() const;
    [[nodiscard]] pack::Signature sign(std::string_view database, std::string_view comment) const;
    // The database with its tree and trailer: a whole pack.
    [[nodiscard]] std::string pack(std::string_view database, const pack::Seal& seal) const;
    // Any pages with a trailer that says anything.
    [[nodiscard]] std::string pack(std::string_view pages, std::string_view comment) const;

    // A text with its signature at the end, as lists of keys and introductions are.
    [[nodiscard]] std::string signed_text(const std::string& body, std::string_view comment) const;
    // The second line of the key file.
    [[nodiscard]] std::string key_line() const;

  private:
    pack::PublicKey key_;
    std::array<unsigned char, 64> secret_{};
};

}  // namespace amparo::test
