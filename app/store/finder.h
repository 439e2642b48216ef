// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace amparo::store {

// A folder in which something lies that could be imported.
struct Found {
    std::filesystem::path folder;
    std::vector<std::string> files;  // their names
};

// Sticks and other disks that the system has put under /media, /run/media or /mnt.
[[nodiscard]] std::vector<std::filesystem::path> mounted_disks();

// Those of the folders that hold packs, lists of keys or introductions, by their names alone: nothing is
// opened. Does not look into folders inside them.
[[nodiscard]] std::vector<Found> find_packs(const std::vector<std::filesystem::path>& folders);

}  // namespace amparo::store
