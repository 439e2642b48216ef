// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_pack.h"
#include "pack/format.h"

namespace amparo::test {
namespace {

using pack::Error;

class DamagedPack : public HostilePack {
  protected:
    const std::string good_ = signer_.pack(sample_database(), sample_seal());
    const std::size_t trailer_begin_ = good_.size() - pack::trailer_size;

    [[nodiscard]] std::optional<Error> with_bit_flipped(std::size_t byte, int bit) const {
        std::string bytes = good_;
        bytes[byte] = static_cast<char>(bytes[byte] ^ (1 << bit));
        return verify(bytes);
    }
};

TEST_F(DamagedPack, OpensWhileItIsWhole) {
    EXPECT_EQ(error_of(open(good_)), std::nullopt);
    EXPECT_EQ(verify(good_), std::nullopt);
}

TEST_F(DamagedPack, IsNotOpenedWhenAPageIsWrongThatOpeningReads) {
    std::string bytes = good_;
    bytes[20] = static_cast<char>(bytes[20] ^ 1);
    EXPECT_EQ(error_of(open(bytes)), Error::bad_signature);
}

TEST_F(DamagedPack, IsRefusedForAnyBitOfItsHeader) {
    for (std::size_t byte = 0; byte < 100; ++byte) {
        for (int bit = 0; bit < 8; ++bit) {
            EXPECT_EQ(with_bit_flipped(byte, bit), Error::bad_signature) << byte << '.' << bit;
        }
    }
}

TEST_F(DamagedPack, IsRefusedForABitAnywhere) {
    for (std::size_t byte = 100; byte < trailer_begin_; byte += 997) {
        EXPECT_EQ(with_bit_flipped(byte, static_cast<int>(byte % 8)), Error::bad_signature) << byte;
    }
}

TEST_F(DamagedPack, IsRefusedForAnyBitOfItsTrailer) {
    for (std::size_t byte = trailer_begin_; byte < good_.size(); ++byte) {
        for (int bit = 0; bit < 8; ++bit) {
            const auto error = with_bit_flipped(byte, bit);
            EXPECT_TRUE(error == Error::not_a_pack || error == Error::unknown_key ||
                        error == Error::bad_signature)
                << byte - trailer_begin_ << '.' << bit;
        }
    }
}

TEST_F(DamagedPack, IsRefusedWhereverItWasCutOff) {
    for (std::size_t size = 0; size < good_.size(); ++size) {
        if (size > 4096 && size < good_.size() - 2048 && size % 509 != 0) continue;
        EXPECT_EQ(error_of(open(good_.substr(0, size))), Error::not_a_pack) << size;
    }
}

TEST_F(DamagedPack, IsRefusedWhenSomethingWasAdded) {
    EXPECT_EQ(error_of(open(good_ + "\n")), Error::not_a_pack);
    EXPECT_EQ(error_of(open("\n" + good_)), Error::bad_signature);
    EXPECT_EQ(error_of(open(good_ + good_.substr(trailer_begin_))), Error::bad_signature);
    EXPECT_EQ(error_of(open(good_.substr(0, trailer_begin_) + std::string(4096, '\0') +
                            good_.substr(trailer_begin_))),
              Error::bad_signature);
}

TEST_F(DamagedPack, IsRefusedWhenSomebodyElseSignedIt) {
    EXPECT_EQ(error_of(open(PackSigner().pack(sample_database(), sample_seal()))), Error::unknown_key);
    const auto file = folder_.write("us.amparo", good_);
    EXPECT_EQ(error_of(pack::Pack::open(file, {})), Error::unknown_key);
    pack::PublicKey impostor = PackSigner().key();
    impostor.id = signer_.key().id;
    EXPECT_EQ(error_of(pack::Pack::open(file, std::span(&impostor, 1))), Error::bad_signature);
}

TEST_F(DamagedPack, IsRefusedWithTheTrailerOfAnotherPack) {
    pack::Seal newer = sample_seal();
    newer.version += 1;
    PackBuilder other;
    fill_sample(other);
    other.run("UPDATE meta SET value = '2026112302' WHERE key = 'version'");
    const std::string others = signer_.pack(other.bytes(), newer);
    EXPECT_EQ(
        error_of(open(good_.substr(0, trailer_begin_) + others.substr(others.size() - pack::trailer_size))),
        Error::bad_signature);
}

TEST_F(DamagedPack, IsRefusedWhenWhatWasSignedIsNoPack) {
    for (const char* comment : {"timestamp:1764000000\tfile:amparo-0.1.deb\thashed", "", "amparo"}) {
        // A tab is no part of the trusted comment's form either: both ways lead to the same answer.
        EXPECT_EQ(error_of(open(signer_.pack(sample_database(), comment))), Error::not_a_pack) << comment;
    }
}

TEST_F(DamagedPack, IsRefusedWhenMadeForAnotherProgram) {
    pack::Seal seal = sample_seal();
    seal.schema = 99;
    EXPECT_EQ(error_of(open(signer_.pack(sample_database(), seal))), Error::wrong_schema);
    EXPECT_EQ(error_of(open_built([](PackBuilder& b) { b.run("PRAGMA user_version = 99"); })),
              Error::wrong_schema);
    EXPECT_EQ(error_of(open_built([](PackBuilder& b) { b.run("PRAGMA application_id = 1"); })),
              Error::malformed);
}

TEST_F(DamagedPack, IsRefusedWhenItSaysOtherThanItsSigner) {
    for (const char* sql :
         {"UPDATE meta SET value = 'de' WHERE key = 'id'",
          "UPDATE meta SET value = '2026112302' WHERE key = 'version'",
          "UPDATE meta SET value = '2030-01-01' WHERE key = 'expires'", "DELETE FROM meta WHERE key = 'name'",
          "DELETE FROM meta WHERE key = 'date'", "INSERT INTO meta VALUES('more', 'x')"}) {
        EXPECT_EQ(error_of(open_built([sql](PackBuilder& b) { b.run(sql); })), Error::malformed) << sql;
    }
}

}  // namespace
}  // namespace amparo::test
