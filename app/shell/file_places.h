// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "guard/file_fence.h"

namespace amparo::shell {

// Where this program reads and writes on behalf of a person, beside what every program reads: itself, its
// packs, fonts, what the desktop keeps about display and input, and the folders from which people open a
// file. `packs`: folder from the command line, or empty. `data_folder`: where something may be kept, or empty
// when nothing may; while it does not exist, the nearest folder above it that does is open, since a folder
// made just in case would be a trace.
[[nodiscard]] guard::Places file_places(const std::filesystem::path& packs,
                                        const std::filesystem::path& data_folder, bool kiosk);

// The folders in which a person may save a file now: their own, and sticks; in a kiosk sticks alone.
[[nodiscard]] std::vector<std::filesystem::path> places_to_save(bool kiosk);

}  // namespace amparo::shell
