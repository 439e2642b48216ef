// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "in_memory_file.h"
#include "input.h"
#include "pack/pack.h"
#include "support/pack_signer.h"
#include "support/sample_pack.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace amparo;
    static const test::PackSigner signer;
    static const fuzz::InMemoryFile file(signer.pack(test::sample_database(), test::sample_seal()));
    static const pack::Pack pack = pack::Pack::open(file.path(), std::span(&signer.key(), 1)).value();
    const std::string query(fuzz::text_of(data, size));
    // No query is an error.
    if (!pack.search({query, {"es", "en"}, 20}) || !pack.search({query, {"fa", "en"}, 5})) std::abort();
    return 0;
}
