// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "in_memory_file.h"
#include "input.h"
#include "pack/sealed_file.h"
#include "read_pack.h"
#include "support/pack_signer.h"
#include "support/sample_pack.h"

// The input is a list of edits of the sample's database: where (three bytes), how many (one byte), and what.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace amparo;
    static const test::PackSigner signer;
    static const std::string good = test::sample_database();
    std::string database = good;
    while (size > 4) {
        const std::size_t place = (data[0] << 16 | data[1] << 8 | data[2]) % database.size();
        const std::size_t count = std::min<std::size_t>({data[3] % 64U, size - 4, database.size() - place});
        database.replace(place, count, fuzz::text_of(data + 4, count));
        data += 4 + count;
        size -= 4 + count;
    }
    const fuzz::InMemoryFile file(signer.pack(database, test::sample_seal()));
    const auto pack = pack::Pack::open(file.path(), std::span(&signer.key(), 1));
    if (pack) fuzz::read_pack(*pack);
    return 0;
}
