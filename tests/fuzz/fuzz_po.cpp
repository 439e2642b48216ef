// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/po_file.h"
#include "in_memory_file.h"
#include "input.h"

// gettext's own parser forgets some of its strings.
// NOLINTNEXTLINE(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp): the sanitizer looks for this name
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libgettextpo";
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const amparo::fuzz::InMemoryFile file(amparo::fuzz::text_of(data, size));
    amparo::compiler::Faults faults;
    static_cast<void>(amparo::compiler::read_po(file.path(), faults));
    return 0;
}
