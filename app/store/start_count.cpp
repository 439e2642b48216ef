// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/start_count.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string>
#include <system_error>

#include "pack/file.h"
#include "store/data_folder.h"

namespace amparo::store {
namespace {

constexpr std::string_view file_name = "starts";
constexpr std::int64_t most = 1'000'000'000;

}  // namespace

std::int64_t starts(const std::filesystem::path& folder) {
    std::array<char, 10> text{};
    const auto file = pack::File::open(folder / file_name);
    if (!file || file->size() > text.size()) return 0;
    const std::span<char> bytes = std::span(text).first(file->size());
    if (!file->read(0, std::as_writable_bytes(bytes))) return 0;
    std::int64_t count = 0;
    const char* end = bytes.data() + bytes.size();
    const auto [at, error] = std::from_chars(bytes.data(), end, count);
    return error == std::errc() && at == end && count >= 0 && count <= most ? count : 0;
}

void count_start(const std::filesystem::path& folder) {
    std::error_code error;
    if (folder.empty() || !std::filesystem::is_directory(folder, error)) return;
    const auto kept = DataFolder::take(folder);
    if (!kept) return;
    const std::int64_t count = std::min(starts(folder) + 1, most);
    if (!kept->write_in(std::to_string(count)) || !kept->keep(file_name)) kept->drop_incoming();
}

}  // namespace amparo::store
