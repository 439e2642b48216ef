// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string_view>

#include "store/failure.h"

namespace amparo::store {

// A file that was not there before, for its owner alone; closed with its scope.
class NewFile {
  public:
    explicit NewFile(const std::filesystem::path& path);
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile();

    [[nodiscard]] bool opened() const { return descriptor_ >= 0; }
    [[nodiscard]] Outcome<void> write(std::span<const std::byte> bytes) const;
    // What was written is on the disk when this has worked.
    [[nodiscard]] Outcome<void> finish();

  private:
    int descriptor_;
};

// What a number of the system's errors means for a person.
[[nodiscard]] tl::unexpected<Failure> write_failure(int error);

// Saves a file where a person said, whole or not at all; one that is there already stays, and the new one is
// called "name (2).pdf". The path that it got, or no_room, read_only or write_failed.
[[nodiscard]] Outcome<std::filesystem::path> save_new(const std::filesystem::path& folder,
                                                      std::string_view name, std::string_view ending,
                                                      std::string_view bytes);

}  // namespace amparo::store
