// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/file_fence.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <string_view>
#include <utility>

namespace amparo::guard {
namespace {

// Newer than the headers of Debian 12; a kernel that has them says so by its version.
constexpr std::uint64_t truncate_file = 1ULL << 14U;   // from version 3
constexpr std::uint64_t bind_and_connect_tcp = 0b11U;  // from version 4

struct RulesetAttributes {
    std::uint64_t files = 0;
    std::uint64_t network = 0;
};

constexpr std::uint64_t read_rights = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t run_rights = read_rights | LANDLOCK_ACCESS_FS_EXECUTE;
constexpr std::uint64_t device_rights = read_rights | LANDLOCK_ACCESS_FS_WRITE_FILE;
constexpr std::uint64_t write_rights = read_rights | truncate_file | LANDLOCK_ACCESS_FS_WRITE_FILE |
                                       LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
                                       LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_DIR |
                                       LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
                                       LANDLOCK_ACCESS_FS_MAKE_SYM | LANDLOCK_ACCESS_FS_REFER;
constexpr std::uint64_t save_rights = read_rights | truncate_file | LANDLOCK_ACCESS_FS_WRITE_FILE |
                                      LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG;
constexpr std::uint64_t all_rights =
    run_rights | write_rights | LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_BLOCK;
constexpr std::uint64_t rights_of_a_file =
    LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_EXECUTE | truncate_file;

struct Place {
    const char* path;
    std::uint64_t rights;
};

// Where every program reads: libraries, fonts, locales, the display's and the sound's devices.
constexpr std::array places_of_every_program = {
    Place{"/usr", run_rights},
    Place{"/lib", run_rights},
    Place{"/lib64", run_rights},
    Place{"/bin", run_rights},
    Place{"/opt", run_rights},
    Place{"/nix/store", run_rights},
    Place{"/gnu/store", run_rights},
    Place{"/app", run_rights},  // of a Flatpak
    Place{"/etc", read_rights},
    Place{"/run", read_rights},
    Place{"/sys", read_rights},
    Place{"/var/cache/fontconfig", read_rights},
    Place{"/var/lib/dbus", read_rights},
    Place{"/proc/cpuinfo", read_rights},
    Place{"/proc/meminfo", read_rights},
    Place{"/proc/stat", read_rights},
    Place{"/proc/sys/kernel", read_rights},
    Place{"/dev/null", device_rights},
    Place{"/dev/zero", device_rights},
    Place{"/dev/full", device_rights},
    Place{"/dev/tty", device_rights},
    Place{"/dev/random", read_rights},
    Place{"/dev/urandom", read_rights},
    Place{"/dev/dri", device_rights},
    Place{"/dev/snd", device_rights},
};

class Descriptor {
  public:
    explicit Descriptor(long number) : number_(static_cast<int>(number)) {}
    ~Descriptor() {
        if (number_ >= 0) close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&& other) noexcept : number_(other.release()) {}
    Descriptor& operator=(Descriptor&&) = delete;

    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] int release() { return std::exchange(number_, -1); }

  private:
    int number_;
};

std::uint64_t rights_of_version(int version) {
    std::uint64_t rights = all_rights;
    if (version < 2) rights &= ~std::uint64_t{LANDLOCK_ACCESS_FS_REFER};
    if (version < 3) rights &= ~truncate_file;
    return rights;
}

Descriptor create_ruleset(int version) {
    const RulesetAttributes attributes{rights_of_version(version), bind_and_connect_tcp};
    const std::size_t size = version < 4 ? sizeof attributes.files : sizeof attributes;
    return Descriptor(syscall(SYS_landlock_create_ruleset, &attributes, size, 0));
}

// True, too, when there is no such place: then there is nothing to allow.
bool allow(const Descriptor& ruleset, const Descriptor& place, std::uint64_t rights) {
    struct stat status {};
    if (place.number() < 0 || fstat(place.number(), &status) != 0) return true;
    if (!S_ISDIR(status.st_mode)) rights &= rights_of_a_file;
    const landlock_path_beneath_attr rule{rights, place.number()};
    return syscall(SYS_landlock_add_rule, ruleset.number(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
}

Descriptor find(const std::filesystem::path& path) {
    return Descriptor(path.empty() ? -1 : open(path.c_str(), O_PATH | O_CLOEXEC));
}

// The kernel makes the folder of a process anew when nobody holds it, and a rule is for one folder only: it
// is held to the end.
bool allow_this_process(const Descriptor& ruleset) {
    Descriptor self = find("/proc/self");
    const bool allowed = allow(ruleset, self, read_rights);
    static_cast<void>(self.release());
    return allowed;
}

bool allow_all(const Descriptor& ruleset, const Places& places, std::uint64_t known) {
    bool all = allow_this_process(ruleset);
    for (const Place& place : places_of_every_program) {
        all = allow(ruleset, find(place.path), place.rights & known) && all;
    }
    for (const auto& path : places.read) {
        all = allow(ruleset, find(path), read_rights) && all;
    }
    for (const auto& path : places.write) {
        all = allow(ruleset, find(path), write_rights & known) && all;
    }
    for (const auto& path : places.save) {
        all = allow(ruleset, find(path), save_rights & known) && all;
    }
    return all;
}

}  // namespace

FileFence fence_files(Places places) {
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) return {Protection::unavailable, 0, std::move(places)};
    FileFence fence{Protection::failed, static_cast<int>(version), std::move(places)};
    const Descriptor ruleset = create_ruleset(fence.landlock);
    if (ruleset.number() >= 0 && allow_all(ruleset, fence.places, rights_of_version(fence.landlock)) &&
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
        syscall(SYS_landlock_restrict_self, ruleset.number(), 0) == 0) {
        fence.protection = Protection::active;
    }
    return fence;
}

}  // namespace amparo::guard
