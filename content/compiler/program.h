// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace amparo::compiler {

// What the program's exit codes mean; scripts rely on them.
enum class Exit { done = 0, faults = 1, usage = 2, unreadable = 3 };

// Where a command writes: results to `out`, everything else to `err`.
struct Console {
    std::ostream& out;
    std::ostream& err;
};

// The program amparo-pack without its main(): arguments after the program's name in, exit code out.
[[nodiscard]] int run(std::vector<std::string> arguments, Console console);

}  // namespace amparo::compiler
