// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/page_vfs.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstring>

namespace amparo::pack {
namespace {

// SQLite gives the memory, of the size that the VFS asks for.
struct OpenFile {
    sqlite3_file base;
    PageVfs* vfs;
};

PageVfs& vfs_of(sqlite3_file* file) {
    return *reinterpret_cast<OpenFile*>(file)->vfs;
}

int read(sqlite3_file* file, void* out, int amount, sqlite3_int64 offset) {
    PageVfs& vfs = vfs_of(file);
    const std::span all(static_cast<std::byte*>(out), static_cast<std::size_t>(amount));
    const auto begin = static_cast<std::uint64_t>(offset);
    const std::uint64_t there = vfs.size() - std::min(begin, vfs.size());
    const std::span wanted = all.first(std::min<std::size_t>(all.size(), there));
    if (!vfs.read(begin, wanted)) return SQLITE_IOERR_READ;
    if (wanted.size() == all.size()) return SQLITE_OK;
    std::memset(all.subspan(wanted.size()).data(), 0, all.size() - wanted.size());
    return SQLITE_IOERR_SHORT_READ;
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
    *size = static_cast<sqlite3_int64>(vfs_of(file).size());
    return SQLITE_OK;
}

constexpr sqlite3_io_methods methods = {
    .iVersion = 1,
    .xClose = [](sqlite3_file*) { return SQLITE_OK; },
    .xRead = read,
    .xWrite = [](sqlite3_file*, const void*, int, sqlite3_int64) { return SQLITE_READONLY; },
    .xTruncate = [](sqlite3_file*, sqlite3_int64) { return SQLITE_READONLY; },
    .xSync = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xFileSize = file_size,
    .xLock = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xUnlock = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xCheckReservedLock =
        [](sqlite3_file*, int* reserved) {
            *reserved = 0;
            return SQLITE_OK;
        },
    .xFileControl = [](sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; },
    .xSectorSize = [](sqlite3_file*) { return static_cast<int>(page_size); },
    .xDeviceCharacteristics = [](sqlite3_file*) { return SQLITE_IOCAP_IMMUTABLE; },
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open(sqlite3_vfs* vfs, sqlite3_filename, sqlite3_file* file, int flags, int* flags_out) {
    file->pMethods = nullptr;
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0) return SQLITE_CANTOPEN;
    auto* opened = reinterpret_cast<OpenFile*>(file);
    opened->vfs = static_cast<PageVfs*>(vfs->pAppData);
    opened->base.pMethods = &methods;
    if (flags_out != nullptr) *flags_out = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    return SQLITE_OK;
}

int full_name(sqlite3_vfs*, const char* name, int size, char* out) {
    const std::size_t length = std::strlen(name) + 1;
    if (length > static_cast<std::size_t>(size)) return SQLITE_CANTOPEN;
    std::memcpy(out, name, length);
    return SQLITE_OK;
}

sqlite3_vfs& system_vfs() {
    return *sqlite3_vfs_find(nullptr);
}

int randomness(sqlite3_vfs*, int size, char* out) {
    return system_vfs().xRandomness(&system_vfs(), size, out);
}

int current_time(sqlite3_vfs*, double* days) {
    return system_vfs().xCurrentTime(&system_vfs(), days);
}

std::string own_name(const PageVfs* vfs) {
    std::array<char, 16> hex{};
    const auto address = reinterpret_cast<std::uintptr_t>(vfs);
    const auto [end, error] = std::to_chars(hex.data(), hex.data() + hex.size(), address, 16);
    return "amparo-" + std::string(hex.data(), end);
}

}  // namespace

PageVfs::PageVfs(SealedFile file) : file_(std::move(file)), name_(own_name(this)) {
    vfs_.iVersion = 1;
    vfs_.szOsFile = sizeof(OpenFile);
    vfs_.mxPathname = 64;
    vfs_.zName = name_.c_str();
    vfs_.pAppData = this;
    vfs_.xOpen = open;
    vfs_.xDelete = [](sqlite3_vfs*, const char*, int) { return SQLITE_IOERR_DELETE; };
    vfs_.xAccess = [](sqlite3_vfs*, const char*, int, int* there) {
        *there = 0;
        return SQLITE_OK;
    };
    vfs_.xFullPathname = full_name;
    vfs_.xRandomness = randomness;
    vfs_.xSleep = [](sqlite3_vfs*, int) { return 0; };
    vfs_.xCurrentTime = current_time;
    vfs_.xGetLastError = [](sqlite3_vfs*, int, char*) { return 0; };
    sqlite3_vfs_register(&vfs_, 0);
}

PageVfs::~PageVfs() {
    sqlite3_vfs_unregister(&vfs_);
}

bool PageVfs::read(std::uint64_t offset, std::span<std::byte> out) {
    std::array<std::byte, page_size> page{};
    while (!out.empty()) {
        const std::uint64_t begin = offset % page_size;
        const std::size_t amount = std::min<std::size_t>(out.size(), page_size - begin);
        if (const auto done = file_.read_page(offset / page_size, page); !done) {
            if (!fault_) fault_ = done.error();
            return false;
        }
        std::copy_n(page.begin() + static_cast<std::ptrdiff_t>(begin), amount, out.begin());
        offset += amount;
        out = out.subspan(amount);
    }
    return true;
}

}  // namespace amparo::pack
