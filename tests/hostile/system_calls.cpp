// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system_calls.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <map>

namespace amparo::test {
namespace {

using Fault = SystemCalls::Fault;
using Change = SystemCalls::Change;

constexpr int killed = 42;

struct State {
    bool armed = false;
    Fault fault = Fault::none;
    int at = 0;
    int error = 0;
    int count = 0;
    bool happened = false;
    std::map<int, std::string> paths;  // of open descriptors
    std::vector<Change> changes;
};

State state;

// Counts a call; true when it has to fail, with errno set.
bool fails() {
    if (!state.armed) return false;
    const int number = state.count++;
    if (number < state.at || (number > state.at && state.fault != Fault::fail_on)) return false;
    if (state.fault == Fault::none || state.fault == Fault::short_write) return false;
    if (state.fault == Fault::kill) _exit(killed);
    state.happened = true;
    errno = state.error;
    return true;
}

void note(Change::Kind kind, const std::string& path, std::string more = {}) {
    if (state.armed) state.changes.push_back({kind, path, std::move(more)});
}

std::string path_of(int descriptor) {
    const auto found = state.paths.find(descriptor);
    return found == state.paths.end() ? std::string() : found->second;
}

std::size_t shortened(std::size_t size) {
    if (!state.armed || state.fault != Fault::short_write || state.count <= state.at || size < 2) return size;
    state.happened = true;
    return size / 2;
}

}  // namespace

SystemCalls::SystemCalls(Fault fault, int at, int error) {
    state = State{true, fault, at, error, 0, false, {}, {}};
}

SystemCalls::~SystemCalls() {
    state.armed = false;
}

int SystemCalls::count() {
    return state.count;
}

bool SystemCalls::happened() {
    return state.happened;
}

const std::vector<SystemCalls::Change>& SystemCalls::changes() {
    return state.changes;
}

}  // namespace amparo::test

using namespace amparo::test;  // NOLINT(google-build-using-namespace): what follows has C linkage

// The names are the linker's.
extern "C" {
int __real_open(const char* path, int flags, ...);
ssize_t __real_pread(int descriptor, void* out, size_t size, off_t offset);
ssize_t __real_write(int descriptor, const void* bytes, size_t size);
int __real_close(int descriptor);
int __real_rename(const char* from, const char* to);
int __real_unlink(const char* path);
int __real_mkdir(const char* path, mode_t mode);
int __real_flock(int descriptor, int operation);
int __real_fstat(int descriptor, struct stat* out);
int __real_stat(const char* path, struct stat* out);

int __wrap_open(const char* path, int flags, ...) {
    if (fails()) return -1;
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
    }
    const int descriptor = __real_open(path, flags, mode);
    if (descriptor >= 0 && state.armed) {
        state.paths[descriptor] = path;
        if ((flags & O_CREAT) != 0) note(Change::Kind::create, path);
    }
    return descriptor;
}

ssize_t __wrap_pread(int descriptor, void* out, size_t size, off_t offset) {
    return fails() ? -1 : __real_pread(descriptor, out, size, offset);
}

ssize_t __wrap_write(int descriptor, const void* bytes, size_t size) {
    if (fails()) return -1;
    const ssize_t written = __real_write(descriptor, bytes, shortened(size));
    if (written > 0 && state.armed) {
        note(Change::Kind::write, path_of(descriptor),
             std::string(static_cast<const char*>(bytes), static_cast<size_t>(written)));
    }
    return written;
}

// Nothing here waits for a disk: what a power cut would leave is worked out from the order of the calls.
int __wrap_fsync(int descriptor) {
    if (fails()) return -1;
    struct stat status {};
    const bool folder = __real_fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
    note(folder ? Change::Kind::force_folder : Change::Kind::force, path_of(descriptor));
    return 0;
}

int __wrap_close(int descriptor) {
    const bool failed = fails();
    const int error = errno;
    const int done = __real_close(descriptor);
    if (!failed) return done;
    errno = error;
    return -1;
}

int __wrap_rename(const char* from, const char* to) {
    if (fails()) return -1;
    const int done = __real_rename(from, to);
    if (done == 0) note(Change::Kind::rename, from, to);
    return done;
}

int __wrap_unlink(const char* path) {
    if (fails()) return -1;
    const int done = __real_unlink(path);
    if (done == 0) note(Change::Kind::remove, path);
    return done;
}

int __wrap_mkdir(const char* path, mode_t mode) {
    return fails() ? -1 : __real_mkdir(path, mode);
}

int __wrap_flock(int descriptor, int operation) {
    return fails() ? -1 : __real_flock(descriptor, operation);
}

int __wrap_fstat(int descriptor, struct stat* out) {
    return fails() ? -1 : __real_fstat(descriptor, out);
}

int __wrap_stat(const char* path, struct stat* out) {
    return fails() ? -1 : __real_stat(path, out);
}
}
