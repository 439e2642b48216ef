// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/signed_text.h"

#include <algorithm>

#include "base/take_until.h"
#include "base/utf8.h"

namespace amparo::store {
namespace {

constexpr int signature_lines = 4;

// Where the signature begins; npos when there are not enough lines.
std::size_t signature_begin(std::string_view bytes) {
    std::size_t at = bytes.size() - 1;  // the last line feed
    for (int line = 0; line < signature_lines; ++line) {
        if (at == 0) return std::string_view::npos;
        at = bytes.rfind('\n', at - 1);
        if (at == std::string_view::npos) return at;
    }
    return at + 1;
}

bool is_plain(std::string_view text) {
    const bool printable = std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < ' ' && c != '\n') || byte == 0x7f;
    });
    return printable && base::is_utf8(text);
}

}  // namespace

std::optional<SignedText> SignedText::parse(std::string_view bytes) {
    if (bytes.size() < 2 || bytes.size() > most_bytes || bytes.back() != '\n') return std::nullopt;
    const std::size_t begin = signature_begin(bytes);
    if (begin == std::string_view::npos || !is_plain(bytes)) return std::nullopt;
    auto signature = pack::Signature::parse(bytes.substr(begin));
    if (!signature) return std::nullopt;
    return SignedText{std::string(bytes.substr(0, begin)), *std::move(signature), std::string(bytes)};
}

pack::Result<void> SignedText::verify(std::span<const pack::PublicKey> trusted) const {
    pack::Hash hash;
    hash.update(std::as_bytes(std::span(body.data(), body.size())));
    return pack::verify(signature, hash.finish(), trusted);
}

std::vector<std::string_view> SignedText::lines() const {
    std::vector<std::string_view> lines;
    for (std::string_view rest = body; !rest.empty();) lines.push_back(base::take_until(rest, '\n'));
    return lines;
}

}  // namespace amparo::store
