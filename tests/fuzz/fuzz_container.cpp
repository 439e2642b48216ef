// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "in_memory_file.h"
#include "input.h"
#include "pack/pack.h"
#include "pack/sealed_file.h"
#include "read_pack.h"
#include "support/pack_signer.h"

// The first byte: 0 gives the rest as a file; any other signs it, the part after the last line feed as the
// trusted comment.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace amparo;
    static const test::PackSigner signer;
    if (size == 0) return 0;
    const std::string_view input = fuzz::text_of(data + 1, size - 1);
    std::string bytes(input);
    if (data[0] != 0) {
        const std::size_t end = input.rfind('\n');
        const std::string comment(end == std::string_view::npos ? input : input.substr(end + 1));
        std::string pages(input.substr(0, input.size() - comment.size()));
        pages.resize((pages.size() / 4096 + 2) * 4096, '\0');
        if (comment.size() < 600) bytes = signer.pack(pages, std::string_view(comment));
    }
    const fuzz::InMemoryFile file(bytes);
    auto sealed = pack::SealedFile::open(file.path(), std::span(&signer.key(), 1));
    if (!sealed) return 0;
    static_cast<void>(sealed->verify_all());
    const auto opened = pack::Pack::open(*std::move(sealed));
    if (opened) fuzz::read_pack(*opened);
    return 0;
}
