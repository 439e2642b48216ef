// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "guard/guard.h"

namespace amparo::guard {

// Files and folders with all that is below them. What is not there is left out.
struct Places {
    std::vector<std::filesystem::path> read;
    std::vector<std::filesystem::path> write;  // read, too
    // Folders in which a person may save: files are made, written and taken back, nothing else.
    std::vector<std::filesystem::path> save = {};
};

// What the kernel was asked for, to be shown to whoever wants to know.
struct FileFence {
    Protection protection = Protection::unavailable;
    int landlock = 0;  // version of the kernel's interface; 0: it has none
    Places places;
};

// From now on this thread and all that come after it read and write files only at `places` and where every
// program reads: the system's own folders, devices and what the kernel says about this process. What is open
// already stays open. Called in main() before any other thread exists. Also refuses TCP, where the kernel's
// Landlock can. Never throws.
[[nodiscard]] FileFence fence_files(Places places);

}  // namespace amparo::guard
