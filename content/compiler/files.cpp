// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

namespace amparo::compiler {
namespace {

namespace fs = std::filesystem;

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

bool write_new(const fs::path& path, std::string_view bytes, mode_t mode) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (descriptor < 0) return false;
    const bool written = write_all(descriptor, bytes);
    return ::close(descriptor) == 0 && written;
}

}  // namespace

std::optional<std::string> read_file(const fs::path& path) {
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return std::nullopt;
    std::ifstream in(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (in.bad() || !in.is_open()) return std::nullopt;
    return text;
}

bool replace_file(const fs::path& path, std::string_view bytes) {
    constexpr mode_t for_everybody = 0644;
    fs::path temporary = path;
    temporary += ".new";
    std::error_code error;
    fs::remove(temporary, error);  // left behind by a build that was stopped
    if (!write_new(temporary, bytes, for_everybody)) return false;
    fs::rename(temporary, path, error);
    return !error;
}

bool create_secret_file(const fs::path& path, std::string_view bytes) {
    constexpr mode_t for_owner = 0600;
    return write_new(path, bytes, for_owner);
}

}  // namespace amparo::compiler
