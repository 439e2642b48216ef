// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/secret_key.h"

#include <sodium.h>

#include <algorithm>
#include <span>

namespace amparo::compiler {
namespace {

// The second line of a secret key file: algorithm, how it is locked, checksum's algorithm, salt and limits of
// the lock (48 bytes), key id, key, checksum (zero when it is not locked).
constexpr std::size_t id_at = 54;
constexpr std::size_t key_at = id_at + 8;
constexpr std::size_t file_size = key_at + 64 + 32;
constexpr std::string_view header("Ed\0\0B2", 6);
constexpr std::string_view comment = "untrusted comment: ";

using Bytes = std::array<unsigned char, file_size>;

std::string base64(std::span<const unsigned char> bytes) {
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();  // libsodium ends it with a zero
    return text;
}

std::optional<Bytes> decode_second_line(std::string_view text) {
    const std::size_t begin = text.find('\n');
    if (!text.starts_with(comment) || begin == std::string_view::npos) return std::nullopt;
    std::string_view line = text.substr(begin + 1);
    line = line.substr(0, line.find('\n'));
    Bytes bytes{};
    std::size_t size = 0;
    const int failed = sodium_base642bin(bytes.data(), bytes.size(), line.data(), line.size(), "", &size,
                                         nullptr, sodium_base64_VARIANT_ORIGINAL);
    if (failed != 0 || size != bytes.size()) return std::nullopt;
    return bytes;
}

void copy_id(std::span<const unsigned char> from, pack::PublicKey& key) {
    std::transform(from.begin(), from.begin() + 8, key.id.begin(),
                   [](unsigned char c) { return std::byte{c}; });
}

}  // namespace

std::string public_key_text(const pack::PublicKey& key) {
    std::array<unsigned char, 42> bytes{'E', 'd'};
    std::transform(key.id.begin(), key.id.end(), bytes.begin() + 2, std::to_integer<unsigned char>);
    std::copy(key.key.begin(), key.key.end(), bytes.begin() + 10);
    return std::string(comment) + "minisign public key " + key.key_id() + '\n' + base64(bytes) + '\n';
}

std::unique_ptr<SecretKey> SecretKey::generate() {
    if (sodium_init() < 0) return nullptr;
    std::unique_ptr<SecretKey> key(new SecretKey);
    std::array<unsigned char, 8> id{};
    randombytes_buf(id.data(), id.size());
    copy_id(id, key->public_);
    crypto_sign_keypair(key->public_.key.data(), key->secret_.data());
    return key;
}

std::unique_ptr<SecretKey> SecretKey::parse(std::string_view text) {
    if (sodium_init() < 0) return nullptr;
    std::optional<Bytes> bytes = decode_second_line(text);
    if (!bytes || !std::equal(header.begin(), header.end(), bytes->begin())) return nullptr;
    std::unique_ptr<SecretKey> key(new SecretKey);
    copy_id(std::span(*bytes).subspan(id_at), key->public_);
    std::copy_n(bytes->begin() + key_at, key->secret_.size(), key->secret_.begin());
    crypto_sign_ed25519_sk_to_pk(key->public_.key.data(), key->secret_.data());
    sodium_memzero(bytes->data(), bytes->size());
    return key;
}

SecretKey::~SecretKey() {
    sodium_memzero(secret_.data(), secret_.size());
}

std::string SecretKey::text() const {
    Bytes bytes{};
    std::copy(header.begin(), header.end(), bytes.begin());
    std::transform(public_.id.begin(), public_.id.end(), bytes.begin() + id_at,
                   std::to_integer<unsigned char>);
    std::copy(secret_.begin(), secret_.end(), bytes.begin() + key_at);
    std::string text =
        std::string(comment) + "minisign secret key " + public_.key_id() + '\n' + base64(bytes) + '\n';
    sodium_memzero(bytes.data(), bytes.size());
    return text;
}

pack::Signature SecretKey::sign(std::string_view data, std::string_view trusted_comment) const {
    pack::Hash hash;
    hash.update(std::as_bytes(std::span(data)));
    const auto digest = hash.finish();
    pack::Signature result;
    result.key_id = public_.id;
    result.trusted_comment = trusted_comment;
    crypto_sign_detached(result.signature.data(), nullptr, digest.data(), digest.size(), secret_.data());
    std::vector<unsigned char> both(result.signature.begin(), result.signature.end());
    both.insert(both.end(), trusted_comment.begin(), trusted_comment.end());
    crypto_sign_detached(result.comment_signature.data(), nullptr, both.data(), both.size(), secret_.data());
    return result;
}

}  // namespace amparo::compiler
