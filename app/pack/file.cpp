// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "pack/format.h"

namespace amparo::pack {

Result<File> File::open(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) {
        return base::failure(errno == ENOENT || errno == ENOTDIR ? Error::not_found : Error::unreadable);
    }
    File file(descriptor);
    struct stat status {};
    if (::fstat(descriptor, &status) != 0) return base::failure(Error::unreadable);
    if (!S_ISREG(status.st_mode)) return base::failure(Error::not_a_file);
    file.size_ = static_cast<std::uint64_t>(status.st_size);
    if (file.size_ > max_pack_size) return base::failure(Error::too_large);
    return file;
}

File::File(File&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)), size_(other.size_) {}

File::~File() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Result<void> File::read(std::uint64_t offset, std::span<std::byte> out) const {
    while (!out.empty()) {
        const ssize_t got = ::pread(descriptor_, out.data(), out.size(), static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return base::failure(Error::unreadable);
        offset += static_cast<std::uint64_t>(got);
        out = out.subspan(static_cast<std::size_t>(got));
    }
    return {};
}

Result<std::string> read_file(const std::filesystem::path& path, std::uint64_t most_bytes) {
    const auto file = File::open(path);
    if (!file) return base::failure(file.error());
    if (file->size() > most_bytes) return base::failure(Error::too_large);
    std::string bytes(file->size(), '\0');
    if (auto done = file->read(0, std::as_writable_bytes(std::span(bytes.data(), bytes.size()))); !done) {
        return base::failure(done.error());
    }
    return bytes;
}

}  // namespace amparo::pack
