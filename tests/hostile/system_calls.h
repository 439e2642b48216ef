// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace amparo::test {

// Stands between the program's code and the system (the linker's --wrap): counts the system calls that touch
// files, and makes one of them fail. One at a time, as there is one system.
class SystemCalls {
  public:
    enum class Fault {
        none,
        fail,         // that call fails with `error`
        fail_on,      // and so does every later one: the disk or stick is gone
        short_write,  // from that call on, writes take half of what they are given
        kill,         // the process ends at that call, before it is made
    };

    SystemCalls(Fault fault, int at, int error = 0);
    SystemCalls(const SystemCalls&) = delete;
    SystemCalls& operator=(const SystemCalls&) = delete;
    ~SystemCalls();

    // So far.
    [[nodiscard]] static int count();
    // Whether the fault happened.
    [[nodiscard]] static bool happened();

    // What changed the disk, in order.
    struct Change {
        enum class Kind { create, write, force, rename, remove, force_folder };
        Kind kind = Kind::write;
        std::string path;
        std::string bytes_or_name;  // written bytes, or the new name
    };
    [[nodiscard]] static const std::vector<Change>& changes();
};

}  // namespace amparo::test
