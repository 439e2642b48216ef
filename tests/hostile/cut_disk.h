// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "system_calls.h"

namespace amparo::test {

// A disk of which a power cut leaves what was forced to it, and of the rest as little or as much as it likes.
class CutDisk {
  public:
    enum class Data { nothing, half, all };  // of what was written and not forced

    explicit CutDisk(const std::filesystem::path& folder) {
        if (!std::filesystem::exists(folder)) return;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
            names_[entry.path().filename()] = add({bytes, bytes});
        }
        forced_names_ = names_;
    }

    void apply(const SystemCalls::Change& change) {
        const std::string name = std::filesystem::path(change.path).filename();
        switch (change.kind) {
            case SystemCalls::Change::Kind::create:
                names_[name] = add({});
                pending_.push_back(names_);
                break;
            case SystemCalls::Change::Kind::write:
                files_[names_[name]].written += change.bytes_or_name;
                break;
            case SystemCalls::Change::Kind::force:
                files_[names_[name]].forced = files_[names_[name]].written;
                break;
            case SystemCalls::Change::Kind::rename:
                names_[std::filesystem::path(change.bytes_or_name).filename()] = names_[name];
                names_.erase(name);
                pending_.push_back(names_);
                break;
            case SystemCalls::Change::Kind::remove:
                names_.erase(name);
                pending_.push_back(names_);
                break;
            case SystemCalls::Change::Kind::force_folder:
                forced_names_ = names_;
                pending_.clear();
                break;
        }
    }

    // How many states of the folder's names a cut may leave.
    [[nodiscard]] std::size_t name_states() const { return pending_.size() + 1; }

    void leave(const std::filesystem::path& folder, std::size_t names, Data data) const {
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
        for (const auto& [name, file] : names == 0 ? forced_names_ : pending_[names - 1]) {
            std::ofstream(folder / name, std::ios::binary) << bytes(files_[file], data);
        }
    }

  private:
    struct File {
        std::string forced;
        std::string written;
    };
    using Names = std::map<std::string, std::size_t>;

    std::size_t add(File file) {
        files_.push_back(std::move(file));
        return files_.size() - 1;
    }

    static std::string bytes(const File& file, Data data) {
        if (data == Data::nothing || file.written == file.forced) return file.forced;
        if (data == Data::all) return file.written;
        std::string torn = file.written;  // the length came to the disk, half of the bytes did not
        std::fill(torn.begin() + static_cast<std::ptrdiff_t>(torn.size() / 2), torn.end(), '\0');
        return torn;
    }

    std::vector<File> files_;
    Names names_;
    Names forced_names_;
    std::vector<Names> pending_;  // after each change that was not forced
};

}  // namespace amparo::test
