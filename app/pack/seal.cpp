// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/seal.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "pack/format.h"

namespace amparo::pack {
namespace {

template <typename T>
std::optional<T> number(std::string_view text) {
    T value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

bool is_id(std::string_view text) {
    return text.size() >= 2 && text.size() <= 8 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// Takes "<name><value>" off the front, the value up to the next space.
std::optional<std::string_view> field(std::string_view& rest, std::string_view name) {
    if (!rest.starts_with(name)) return std::nullopt;
    rest.remove_prefix(name.size());
    const std::string_view value = rest.substr(0, rest.find(' '));
    rest.remove_prefix(value.size());
    return value;
}

}  // namespace

std::optional<Seal> Seal::parse(std::string_view comment) {
    std::string_view rest = comment;
    const auto id = field(rest, "amparo id=");
    const auto version = field(rest, " version=");
    const auto date = field(rest, " date=");
    const auto expires = field(rest, " expires=");
    const auto schema = field(rest, " schema=");
    if (!id || !version || !date || !expires || !schema || !rest.empty() || !is_id(*id)) return std::nullopt;
    const auto version_number = number<std::int64_t>(*version);
    const auto first_day = base::Date::parse(*date);
    const auto last_day = base::Date::parse(*expires);
    const auto schema_number = number<int>(*schema);
    if (!version_number || !first_day || !last_day || !schema_number) return std::nullopt;
    Seal seal{std::string(*id), *version_number, *first_day, *last_day, *schema_number};
    if (seal.version <= 0 || seal.text() != comment) return std::nullopt;
    return seal;
}

std::string Seal::text() const {
    return "amparo id=" + id + " version=" + std::to_string(version) + " date=" + date.iso() +
           " expires=" + expires.iso() + " schema=" + std::to_string(schema);
}

std::optional<std::string> trailer(const Signature& signature) {
    std::string text = signature.text();
    text.replace(0, text.find('\n'), untrusted_comment);
    if (text.size() >= trailer_size) return std::nullopt;
    text.resize(trailer_size, '\n');
    return text;
}

}  // namespace amparo::pack
