// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/signed_text.h"

#include <algorithm>

#include "base/utf8.h"
#include "pack/file.h"

namespace amparo::store {
namespace {

constexpr std::size_t largest = 64UL * 1024;
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
    if (bytes.size() < 2 || bytes.size() > largest || bytes.back() != '\n') return std::nullopt;
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
    std::string_view rest = body;
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        lines.push_back(rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
    return lines;
}

std::optional<std::string> read_small_file(const std::filesystem::path& path) {
    const auto file = pack::File::open(path);
    if (!file || file->size() > largest) return std::nullopt;
    std::string bytes(file->size(), '\0');
    if (!file->read(0, std::as_writable_bytes(std::span(bytes)))) return std::nullopt;
    return bytes;
}

}  // namespace amparo::store
