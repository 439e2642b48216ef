// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/readers.h"
#include "input.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    amparo::compiler::Faults faults;
    static_cast<void>(
        amparo::compiler::read_hotlines(amparo::fuzz::text_of(data, size), "hotlines.yaml", faults));
    return 0;
}
