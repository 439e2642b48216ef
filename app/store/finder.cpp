// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/finder.h"

#include <algorithm>
#include <system_error>

#include "store/trust.h"

namespace amparo::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_folders = 64;

void add_folders_of(const fs::path& parent, std::vector<fs::path>& out) {
    std::error_code error;
    fs::directory_iterator entry(parent, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        std::error_code no_folder;
        if (out.size() < most_folders && entry->is_directory(no_folder)) out.push_back(entry->path());
    }
}

}  // namespace

// A disk is mounted there by its name, or under the name of whoever sits at the screen.
std::vector<fs::path> mounted_disks() {
    std::vector<fs::path> disks;
    for (const char* parent : {"/media", "/run/media", "/mnt"}) add_folders_of(parent, disks);
    const std::vector<fs::path> people = disks;
    for (const fs::path& person : people) add_folders_of(person, disks);
    std::sort(disks.begin(), disks.end());
    return disks;
}

std::vector<Found> find_packs(const std::vector<fs::path>& folders) {
    std::vector<Found> out;
    for (const fs::path& folder : folders) {
        Found found{folder, {}};
        for (const std::string_view suffix : {pack_suffix, publisher_suffix, key_list_suffix}) {
            for (const fs::path& file : files_with_suffix(folder, suffix)) {
                found.files.push_back(file.filename().string());
            }
        }
        if (!found.files.empty()) out.push_back(std::move(found));
    }
    return out;
}

}  // namespace amparo::store
