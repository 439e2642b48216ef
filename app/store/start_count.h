// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace amparo::store {

// How often a kiosk's program was started since its staff set it up, so that they notice when it keeps
// falling over. A number and nothing else; 0 when there is none.
[[nodiscard]] std::int64_t starts(const std::filesystem::path& folder);
// Counts one more. Where there is no such folder yet nobody has set the kiosk up, and nothing is written.
void count_start(const std::filesystem::path& folder);

}  // namespace amparo::store
