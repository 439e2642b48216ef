// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/readers.h"
#include "input.h"

// Checks, documents, letters, sources, terms and the country's own file.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace amparo::compiler;
    const std::string_view text = amparo::fuzz::text_of(data, size);
    Faults faults;
    Country country;
    static_cast<void>(read_check(text, "a.yaml", faults));
    static_cast<void>(read_documents(text, "a.yaml", faults));
    static_cast<void>(read_letter(text, "a.md", faults));
    static_cast<void>(read_sources(text, "a.yaml", faults));
    static_cast<void>(read_terms(text, "a.yaml", faults));
    static_cast<void>(read_jurisdiction(text, "a.yaml", country, faults));
    return 0;
}
