// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/new_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <utility>

namespace amparo::store {
namespace {

constexpr mode_t file_for_owner = 0600;
constexpr int most_of_a_name = 99;

Outcome<void> write_whole(NewFile& file, std::string_view bytes) {
    if (auto done = file.write(std::as_bytes(std::span(bytes.data(), bytes.size()))); !done) return done;
    return file.finish();
}

}  // namespace

tl::unexpected<Failure> write_failure(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return base::failure(because(Reason::no_room));
        case EROFS:
        case EACCES:
        case EPERM:
            return base::failure(because(Reason::read_only));
        default:
            return base::failure(because(Reason::write_failed));
    }
}

NewFile::NewFile(const std::filesystem::path& path)
    : descriptor_(
          ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, file_for_owner)) {}

NewFile::~NewFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Outcome<void> NewFile::write(std::span<const std::byte> bytes) const {
    while (!bytes.empty()) {
        const ssize_t done = ::write(descriptor_, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return write_failure(done < 0 ? errno : ENOSPC);
        bytes = bytes.subspan(static_cast<std::size_t>(done));
    }
    return {};
}

Outcome<void> NewFile::finish() {
    if (::fsync(descriptor_) != 0) return write_failure(errno);
    if (::close(std::exchange(descriptor_, -1)) != 0) return write_failure(errno);
    return {};
}

Outcome<std::filesystem::path> save_new(const std::filesystem::path& folder, std::string_view name,
                                        std::string_view ending, std::string_view bytes) {
    for (int number = 1; number <= most_of_a_name; ++number) {
        const std::string counted = number == 1 ? "" : " (" + std::to_string(number) + ")";
        const std::filesystem::path path = folder / (std::string(name) + counted + std::string(ending));
        NewFile file(path);
        if (!file.opened() && errno == EEXIST) continue;
        if (!file.opened()) return write_failure(errno);
        if (const auto done = write_whole(file, bytes); !done) {
            ::unlink(path.c_str());
            return base::failure(done.error());
        }
        return path;
    }
    return write_failure(EEXIST);
}

}  // namespace amparo::store
