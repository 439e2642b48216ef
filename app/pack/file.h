// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

#include "pack/error.h"

namespace amparo::pack {

// A regular file opened for reading, closed with its scope. Does not wait for pipes and devices.
class File {
  public:
    // not_found, unreadable, not_a_file or too_large.
    [[nodiscard]] static Result<File> open(const std::filesystem::path& path);
    File(File&& other) noexcept;
    File& operator=(File&&) = delete;
    ~File();

    // When it was opened.
    [[nodiscard]] std::uint64_t size() const { return size_; }
    // Fills all of `out`, or is `unreadable`.
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> out) const;

  private:
    explicit File(int descriptor) : descriptor_(descriptor) {}
    int descriptor_;
    std::uint64_t size_ = 0;
};

// All of a small regular file. not_found, unreadable, not_a_file, or too_large when it has more than
// `most_bytes`.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& path, std::uint64_t most_bytes);

}  // namespace amparo::pack
