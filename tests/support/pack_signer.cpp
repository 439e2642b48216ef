// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pack_signer.h"

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

#include "pack/page_tree.h"

namespace amparo::test {

PackSigner::PackSigner() {
    if (sodium_init() < 0) throw std::runtime_error("no libsodium");
    crypto_sign_keypair(key_.key.data(), secret_.data());
    randombytes_buf(key_.id.data(), key_.id.size());
}

std::string PackSigner::key_file() const {
    std::array<unsigned char, 42> bytes{'E', 'd'};
    std::transform(key_.id.begin(), key_.id.end(), bytes.begin() + 2, std::to_integer<unsigned char>);
    std::copy(key_.key.begin(), key_.key.end(), bytes.begin() + 10);
    std::array<char, 64> text{};
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    return "untrusted comment: minisign public key " + key_.key_id() + "\n" + text.data() + "\n";
}

pack::Signature PackSigner::sign(std::string_view database, std::string_view comment) const {
    pack::Hash hash;
    hash.update(std::as_bytes(std::span(database.data(), database.size())));
    const auto digest = hash.finish();
    pack::Signature signature;
    signature.key_id = key_.id;
    signature.trusted_comment = comment;
    crypto_sign_detached(signature.signature.data(), nullptr, digest.data(), digest.size(), secret_.data());
    std::string both(signature.signature.begin(), signature.signature.end());
    both += comment;
    crypto_sign_detached(signature.comment_signature.data(), nullptr,
                         reinterpret_cast<const unsigned char*>(both.data()), both.size(), secret_.data());
    return signature;
}

std::string PackSigner::pack(std::string_view database, const pack::Seal& seal) const {
    const pack::GrownTree grown = pack::grow_tree(database);
    return pack(std::string(database) + grown.bytes, seal.text() + ' ' + grown.tree.text());
}

std::string PackSigner::pack(std::string_view pages, std::string_view comment) const {
    return std::string(pages) + pack::trailer(sign(pages, comment)).value();
}

std::string PackSigner::signed_text(const std::string& body, std::string_view comment) const {
    return body + sign(body, comment).text();
}

std::string PackSigner::key_line() const {
    const std::string file = key_file();
    const std::size_t begin = file.find('\n') + 1;
    return file.substr(begin, file.find('\n', begin) - begin);
}

}  // namespace amparo::test
