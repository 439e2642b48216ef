// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/start_count.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <system_error>

#include "pack/file.h"
#include "store/data_folder.h"

namespace amparo::store {
namespace {

constexpr std::string_view file_name = "starts";
constexpr std::size_t most_bytes = 10;
constexpr std::int64_t most = 1'000'000'000;

}  // namespace

std::int64_t starts(const std::filesystem::path& folder) {
    const auto text = pack::read_file(folder / file_name, most_bytes);
    if (!text) return 0;
    std::int64_t count = 0;
    const char* end = text->data() + text->size();
    const auto [at, error] = std::from_chars(text->data(), end, count);
    return error == std::errc() && at == end && count >= 0 && count <= most ? count : 0;
}

void count_start(const std::filesystem::path& folder) {
    std::error_code error;
    if (folder.empty() || !std::filesystem::is_directory(folder, error)) return;
    const auto kept = DataFolder::take(folder);
    if (!kept) return;
    static_cast<void>(kept->replace(file_name, std::to_string(std::min(starts(folder) + 1, most))));
}

}  // namespace amparo::store
