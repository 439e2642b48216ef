// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <span>
#include <utility>

#include "pack/file.h"
#include "store/new_file.h"

namespace amparo::store {
namespace {

constexpr std::size_t piece = 16UL * 1024;
constexpr mode_t for_owner = 0700;

// Makes a folder and those above it; each is on the disk before the next.
Outcome<void> make(const std::filesystem::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0) return {};
    const std::filesystem::path parent = path.parent_path();
    if (parent != path && !parent.empty()) {
        if (auto done = make(parent); !done) return done;
    }
    if (::mkdir(path.c_str(), for_owner) != 0 && errno != EEXIST) return write_failure(errno);
    const int folder = ::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return write_failure(errno);
    const bool done = ::fsync(folder) == 0;
    const int error = errno;
    ::close(folder);
    return done ? Outcome<void>() : write_failure(error);
}

}  // namespace

Outcome<DataFolder> DataFolder::take(const std::filesystem::path& path) {
    if (const auto done = make(path); !done) return base::failure(done.error());
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return write_failure(errno);
    DataFolder folder(path, descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return base::failure(because(Reason::busy));
    }
    folder.drop_incoming();
    return folder;
}

DataFolder::DataFolder(DataFolder&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

DataFolder::~DataFolder() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Outcome<void> DataFolder::copy_in(const std::filesystem::path& source) const {
    const auto from = pack::File::open(source);
    if (!from) return base::failure(because(from.error()));
    drop_incoming();
    NewFile to(incoming());
    if (!to.opened()) return write_failure(errno);
    std::array<std::byte, piece> bytes{};
    for (std::uint64_t at = 0; at < from->size(); at += piece) {
        const std::span part = std::span(bytes).first(std::min<std::uint64_t>(piece, from->size() - at));
        if (const auto done = from->read(at, part); !done) return base::failure(because(done.error()));
        if (auto done = to.write(part); !done) return done;
    }
    return to.finish();
}

Outcome<void> DataFolder::write_in(std::string_view bytes) const {
    drop_incoming();
    NewFile to(incoming());
    if (!to.opened()) return write_failure(errno);
    if (auto done = to.write(std::as_bytes(std::span(bytes.data(), bytes.size()))); !done) return done;
    return to.finish();
}

Outcome<void> DataFolder::replace(std::string_view name, std::string_view bytes) const {
    auto done = write_in(bytes);
    if (done) done = keep(name);
    if (!done) drop_incoming();
    return done;
}

Outcome<void> DataFolder::keep(std::string_view name) const {
    const std::filesystem::path place = path_ / name;
    if (::rename(incoming().c_str(), place.c_str()) != 0) return write_failure(errno);
    return force_to_disk();
}

Outcome<void> DataFolder::remove(std::string_view name) const {
    const std::filesystem::path place = path_ / name;
    if (::unlink(place.c_str()) != 0 && errno != ENOENT) return write_failure(errno);
    return force_to_disk();
}

void DataFolder::drop_incoming() const {
    ::unlink(incoming().c_str());
}

Outcome<void> DataFolder::force_to_disk() const {
    if (::fsync(descriptor_) != 0) return write_failure(errno);
    return {};
}

}  // namespace amparo::store
