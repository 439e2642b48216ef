// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/centre_file.h"

#include "pack/file.h"
#include "store/data_folder.h"

namespace amparo::store {
namespace {

constexpr std::uint64_t most_bytes = 16UL * 1024 + 3;  // with the mark that some editors begin a file with

}  // namespace

base::Result<std::string, CentreFailure> read_centre_text(const std::filesystem::path& path) {
    auto text = pack::read_file(path, most_bytes);
    if (!text) return base::failure(CentreFailure{});
    return *std::move(text);
}

std::optional<Centre> CentreFile::read() const {
    if (folder_.empty()) return std::nullopt;
    const auto text = read_centre_text(folder_ / centre_file_name);
    if (!text) return std::nullopt;
    const auto centre = parse_centre(*text);
    return centre ? std::optional(*centre) : std::nullopt;
}

Outcome<void> CentreFile::keep(std::string_view text) const {
    if (folder_.empty()) return base::failure(because(Reason::no_folder));
    const auto folder = DataFolder::take(folder_);
    if (!folder) return base::failure(folder.error());
    return folder->replace(centre_file_name, text);
}

Outcome<void> CentreFile::remove() const {
    if (folder_.empty()) return base::failure(because(Reason::no_folder));
    const auto folder = DataFolder::take(folder_);
    if (!folder) return base::failure(folder.error());
    return folder->remove(centre_file_name);
}

}  // namespace amparo::store
