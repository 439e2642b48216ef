// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/signature.h"

#include <sodium.h>

#include <algorithm>

namespace amparo::pack {
namespace {

constexpr std::string_view untrusted_prefix = "untrusted comment: ";
constexpr std::string_view trusted_prefix = "trusted comment: ";
constexpr std::size_t max_comment = 8192;  // minisign's own limit
constexpr std::array<unsigned char, 2> key_algorithm = {'E', 'd'};
constexpr std::array<unsigned char, 2> prehashed_algorithm = {'E', 'D'};

// Fills `out` from base64 of exactly that many bytes.
template <std::size_t size>
bool decode(std::string_view text, std::array<unsigned char, size>& out) {
    std::size_t length = 0;
    const int failed = sodium_base642bin(out.data(), out.size(), text.data(), text.size(), nullptr, &length,
                                         nullptr, sodium_base64_VARIANT_ORIGINAL);
    return failed == 0 && length == out.size();
}

template <std::size_t size>
std::string encode(const std::array<unsigned char, size>& bytes) {
    std::string text(sodium_base64_ENCODED_LEN(size, sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();  // the terminating zero
    return text;
}

std::optional<std::string_view> take_line(std::string_view& rest) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return line;
}

bool is_comment(std::string_view line, std::string_view prefix) {
    return line.starts_with(prefix) && line.size() <= max_comment &&
           std::none_of(line.begin(), line.end(), [](char c) { return c >= 0 && c < ' '; });
}

template <std::size_t size>
bool has_algorithm(const std::array<unsigned char, size>& bytes,
                   const std::array<unsigned char, 2>& algorithm) {
    return std::equal(algorithm.begin(), algorithm.end(), bytes.begin());
}

// Both minisign formats begin with two bytes of algorithm and eight of key id.
template <std::size_t size>
std::array<std::byte, 8> id_in(const std::array<unsigned char, size>& bytes) {
    std::array<std::byte, 8> id{};
    std::transform(bytes.begin() + 2, bytes.begin() + 10, id.begin(),
                   [](unsigned char c) { return std::byte{c}; });
    return id;
}

bool signed_comment(const PublicKey& key, const Signature& signature) {
    std::vector<unsigned char> comment(signature.signature.begin(), signature.signature.end());
    comment.insert(comment.end(), signature.trusted_comment.begin(), signature.trusted_comment.end());
    return crypto_sign_verify_detached(signature.comment_signature.data(), comment.data(), comment.size(),
                                       key.key.data()) == 0;
}

bool signed_data(const PublicKey& key, const Signature& signature,
                 const std::array<unsigned char, 64>& hash) {
    return crypto_sign_verify_detached(signature.signature.data(), hash.data(), hash.size(),
                                       key.key.data()) == 0;
}

// The first key of that id for which `holds` is true; ids may be the same by chance or by malice.
template <typename Holds>
Result<PublicKey> find_key(const Signature& signature, std::span<const PublicKey> trusted, Holds holds) {
    bool known = false;
    for (const PublicKey& key : trusted) {
        if (key.id != signature.key_id) continue;
        if (holds(key)) return key;
        known = true;
    }
    return base::failure(known ? Error::bad_signature : Error::unknown_key);
}

}  // namespace

std::optional<PublicKey> PublicKey::parse(std::string_view text) {
    if (text.starts_with(untrusted_prefix)) {
        if (!take_line(text)) return std::nullopt;
    }
    text = text.substr(0, text.find_last_not_of("\r\n") + 1);
    std::array<unsigned char, 42> bytes{};
    if (!decode(text, bytes) || !has_algorithm(bytes, key_algorithm)) return std::nullopt;
    PublicKey key;
    key.id = id_in(bytes);
    std::copy(bytes.begin() + 10, bytes.end(), key.key.begin());
    return key;
}

std::string PublicKey::key_id() const {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (auto byte = id.rbegin(); byte != id.rend(); ++byte) {  // a little-endian number
        text += digits[std::to_integer<std::size_t>(*byte >> 4)];
        text += digits[std::to_integer<std::size_t>(*byte & std::byte{15})];
    }
    return text;
}

std::optional<Signature> Signature::parse(std::string_view text) {
    const auto untrusted = take_line(text);
    const auto line = take_line(text);
    const auto trusted = take_line(text);
    const auto comment_line = take_line(text);
    if (!untrusted || !line || !trusted || !comment_line) return std::nullopt;
    if (text.find_first_not_of('\n') != std::string_view::npos) return std::nullopt;
    if (!is_comment(*untrusted, untrusted_prefix) || !is_comment(*trusted, trusted_prefix))
        return std::nullopt;
    std::array<unsigned char, 74> bytes{};
    Signature signature;
    if (!decode(*line, bytes) || !has_algorithm(bytes, prehashed_algorithm)) return std::nullopt;
    if (!decode(*comment_line, signature.comment_signature)) return std::nullopt;
    signature.key_id = id_in(bytes);
    std::copy(bytes.begin() + 10, bytes.end(), signature.signature.begin());
    signature.trusted_comment = trusted->substr(trusted_prefix.size());
    return signature;
}

std::string Signature::text() const {
    std::array<unsigned char, 74> bytes{prehashed_algorithm[0], prehashed_algorithm[1]};
    std::transform(key_id.begin(), key_id.end(), bytes.begin() + 2,
                   [](std::byte b) { return std::to_integer<unsigned char>(b); });
    std::copy(signature.begin(), signature.end(), bytes.begin() + 10);
    return std::string(untrusted_prefix) + "signature\n" + encode(bytes) + "\n" +
           std::string(trusted_prefix) + trusted_comment + "\n" + encode(comment_signature) + "\n";
}

Result<void> verify(const Signature& signature, const std::array<unsigned char, 64>& hash,
                    std::span<const PublicKey> trusted) {
    const auto key = find_key(signature, trusted, [&](const PublicKey& candidate) {
        return signed_data(candidate, signature, hash) && signed_comment(candidate, signature);
    });
    if (!key) return base::failure(key.error());
    return {};
}

Result<PublicKey> verify_comment(const Signature& signature, std::span<const PublicKey> trusted) {
    return find_key(signature, trusted,
                    [&](const PublicKey& candidate) { return signed_comment(candidate, signature); });
}

}  // namespace amparo::pack
