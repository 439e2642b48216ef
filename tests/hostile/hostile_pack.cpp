// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_pack.h"

namespace amparo::test {
namespace {

template <typename Value>
int failed(const pack::Result<Value>& result) {
    if (result) return 0;
    EXPECT_TRUE(result.error() == pack::Error::malformed || result.error() == pack::Error::damaged ||
                result.error() == pack::Error::no_such_item);
    return 1;
}

}  // namespace

pack::Result<pack::Pack> HostilePack::open(const std::string& bytes) const {
    return pack::Pack::open(folder_.write("us.amparo", bytes), std::span(&signer_.key(), 1));
}

std::optional<pack::Error> HostilePack::verify(const std::string& bytes) const {
    auto file = pack::SealedFile::open(folder_.write("us.amparo", bytes), std::span(&signer_.key(), 1));
    if (!file) return file.error();
    return error_of(file->verify_all());
}

pack::Result<pack::Pack> HostilePack::open_signed(const std::string& database) const {
    return open(signer_.pack(database, sample_seal()));
}

pack::Result<pack::Pack> HostilePack::open_built(const std::function<void(PackBuilder&)>& harm) const {
    PackBuilder builder;
    fill_sample(builder);
    harm(builder);
    return open_signed(builder.bytes());
}

int read_everything(const pack::Pack& pack) {
    const base::FallbackChain chain = {"es", "en"};
    int failures = failed(pack.guides(chain)) + failed(pack.cards(chain)) + failed(pack.checks(chain)) +
                   failed(pack.hotlines(chain)) + failed(pack.term("judicial-warrant", chain)) +
                   failed(pack.card("us/card", chain)) + failed(pack.check("us/warrant", chain)) +
                   failed(pack.documents(chain)) + failed(pack.document("us/i-862", chain)) +
                   failed(pack.letters(chain)) + failed(pack.letter("us/data", chain));
    for (const char* id : {"us/home-door", "us/street-stop"}) failures += failed(pack.guide(id, chain));
    for (const char* text : {"door", "d", "la migra raid", "officers silence", "orden judicial", "x"}) {
        failures += failed(pack.search({text, chain, 20}));
    }
    return failures;
}

}  // namespace amparo::test
