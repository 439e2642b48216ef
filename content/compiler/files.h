// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace amparo::compiler {

// The whole of a regular file, or nullopt when it cannot be read.
[[nodiscard]] std::optional<std::string> read_file(const std::filesystem::path& path);

// Replaces a file in one step: whoever reads it meanwhile sees the old bytes or the new ones. False when it
// cannot.
[[nodiscard]] bool replace_file(const std::filesystem::path& path, std::string_view bytes);

// Writes a file that only its owner may read, and only where there is none yet. False otherwise.
[[nodiscard]] bool create_secret_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace amparo::compiler
