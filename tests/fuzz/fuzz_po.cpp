// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/po_file.h"
#include "in_memory_file.h"
#include "input.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const amparo::fuzz::InMemoryFile file(amparo::fuzz::text_of(data, size));
    amparo::compiler::Faults faults;
    static_cast<void>(amparo::compiler::read_po(file.path(), faults));
    return 0;
}
