// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "store/failure.h"

namespace amparo::store {

// The folder of what was imported, held by this process alone while this lives. A file in it is there whole
// or not at all, also after a power cut at any instant: it is written beside its place, forced to the disk,
// and then given its name.
class DataFolder {
  public:
    // Makes the folder where it is missing, for this person alone, and clears away what a stopped import left
    // behind. busy, no_room, read_only or write_failed.
    [[nodiscard]] static Outcome<DataFolder> take(const std::filesystem::path& path);
    DataFolder(DataFolder&& other) noexcept;
    DataFolder& operator=(DataFolder&&) = delete;
    ~DataFolder();

    // Where a file waits for its name. There is one at a time; a new one takes the place of the last.
    [[nodiscard]] std::filesystem::path incoming() const { return path_ / ".incoming"; }
    // Copies a file there. Reason::pack when it is the source that cannot be read.
    [[nodiscard]] Outcome<void> copy_in(const std::filesystem::path& source) const;
    // Gives what is there its name, in place of what had it.
    [[nodiscard]] Outcome<void> keep(std::string_view name) const;
    // Nothing happens when it is not there.
    [[nodiscard]] Outcome<void> remove(std::string_view name) const;
    void drop_incoming() const;
    // Writes a file, in place of the one that has this name; that one stays when it cannot be done.
    [[nodiscard]] Outcome<void> replace(std::string_view name, std::string_view bytes) const;

  private:
    DataFolder(std::filesystem::path path, int descriptor)
        : path_(std::move(path)), descriptor_(descriptor) {}
    [[nodiscard]] Outcome<void> write_in(std::string_view bytes) const;
    [[nodiscard]] Outcome<void> force_to_disk() const;

    std::filesystem::path path_;
    int descriptor_;
};

}  // namespace amparo::store
