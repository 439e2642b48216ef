// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/first_pin.h"

#include <cstdio>
#include <string>

namespace amparo::shell {

namespace {

const char* sentence(store::PinFault fault) {
    switch (fault) {
        case store::PinFault::too_short:
        case store::PinFault::too_long:
        case store::PinFault::not_digits:
            return "Use six digits or more, and nothing else.";
        case store::PinFault::too_easy:
            return "This number is easy to guess. Choose another one.";
        case store::PinFault::is_kept:
            return "There is a number already. Change it on the page for the staff.";
        default:
            return "The number could not be saved.";
    }
}

}  // namespace

Exit set_first_pin(const std::filesystem::path& folder, std::istream& input, const base::Clock& clock,
                   store::PinCost cost) {
    if (folder.empty()) {
        std::fputs("The option --set-pin goes with --kiosk.\n", stderr);
        return Exit::wrong_usage;
    }
    std::string digits;
    std::getline(input, digits);
    const auto kept = store::Pin(folder, clock, cost).set(digits);
    if (!kept) {
        std::fprintf(stderr, "%s\n", sentence(kept.error()));
        return Exit::faults;
    }
    return Exit::done;
}

}  // namespace amparo::shell
