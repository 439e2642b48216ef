// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/markdown.h"
#include "input.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    amparo::compiler::Faults faults;
    static_cast<void>(amparo::compiler::parse_markdown(amparo::fuzz::text_of(data, size), "a.md", 0, faults));
    return 0;
}
