// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/signature.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "pack/format.h"
#include "support/pack_signer.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

namespace amparo::pack {
namespace {

using test::PackSigner;

std::array<unsigned char, 64> hash_of(std::string_view data) {
    Hash hash;
    hash.update(std::as_bytes(std::span(data.data(), data.size())));
    return hash.finish();
}

// minisign's own: `minisign -G -W`, then `minisign -S -t "made by minisign 0.11"` over the five bytes
// "hello".
constexpr std::string_view stock_key =
    "untrusted comment: minisign public key BB55D8F475CA73A6\n"
    "RWSmc8p19NhVu2OPkzTVegRqnV0fA625Dvv3L5XupuadKqyN/SzQFi3I\n";
constexpr std::string_view stock_signature =
    "untrusted comment: signature from minisign secret key\n"
    "RUSmc8p19NhVuyi+8Ylua4ix2WgrBDSSzlrdJ/BXKfo/hppMomRZrD1f4rvzVH3Ow+mVMeH+YimiICMm2g4jqAEsxMPWrowFdg4=\n"
    "trusted comment: made by minisign 0.11\n"
    "ybCT3iPddLvLcH0O/4XjRwLpbxPCMLjWeozeKcM7vgR2hKznuGa1StZ+DfqdqsErz+KwwAoNixlbuh4D0P8CDA==\n";

TEST(Signature, OfStockMinisignIsVerified) {
    const auto key = PublicKey::parse(stock_key);
    const auto signature = Signature::parse(stock_signature);
    ASSERT_TRUE(key && signature);
    EXPECT_EQ(key->key_id(), "BB55D8F475CA73A6");
    EXPECT_EQ(signature->trusted_comment, "made by minisign 0.11");
    EXPECT_TRUE(verify(*signature, hash_of("hello"), std::span(&*key, 1)));
    EXPECT_EQ(verify(*signature, hash_of("hullo"), std::span(&*key, 1)).error(), Error::bad_signature);
}

// The line of app/pack/README.md, word for word but for the names of the files.
TEST(Signature, OfOurPackIsVerifiedByStockMinisign) {
    const test::TemporaryFolder folder;
    const PackSigner signer;
    folder.write("key.pub", signer.key_file());
    folder.write("us.amparo", signer.pack(test::sample_database(), test::sample_seal()));
    const std::string command = "cd " + folder.path().string() +
                                " && bash -c 'minisign -V -p key.pub -m <(head -c -1024 us.amparo) "
                                "-x <(tail -c 1024 us.amparo)' > out.txt 2>&1";
    EXPECT_EQ(std::system(command.c_str()), 0);
}

TEST(Signature, SurvivesBeingWrittenAndRead) {
    const PackSigner signer;
    const Signature made = signer.sign("hello", "a comment");
    const auto read = Signature::parse(made.text());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->signature, made.signature);
    EXPECT_EQ(read->comment_signature, made.comment_signature);
    EXPECT_EQ(read->key_id, made.key_id);
    EXPECT_EQ(read->trusted_comment, "a comment");
}

TEST(Signature, CoversTheTrustedComment) {
    const PackSigner signer;
    Signature signature = signer.sign("hello", "version=2");
    signature.trusted_comment = "version=3";
    EXPECT_EQ(verify(signature, hash_of("hello"), std::span(&signer.key(), 1)).error(), Error::bad_signature);
}

TEST(Signature, IsTriedWithTheKeyThatItNames) {
    const PackSigner signer;
    const PackSigner stranger;
    const Signature signature = signer.sign("hello", "x");
    const std::array keys = {stranger.key(), signer.key()};
    EXPECT_TRUE(verify(signature, hash_of("hello"), keys));
    EXPECT_EQ(verify(signature, hash_of("hello"), std::span(&stranger.key(), 1)).error(), Error::unknown_key);
    EXPECT_EQ(verify(signature, hash_of("hello"), {}).error(), Error::unknown_key);
    PublicKey impostor = stranger.key();  // another key under the same id
    impostor.id = signer.key().id;
    EXPECT_EQ(verify(signature, hash_of("hello"), std::span(&impostor, 1)).error(), Error::bad_signature);
}

TEST(Signature, InTheOldUnhashedFormIsRefused) {
    std::string text = PackSigner().sign("hello", "x").text();
    ASSERT_TRUE(Signature::parse(text));
    const std::size_t line = text.find('\n') + 1;
    ASSERT_EQ(text.substr(line, 2), "RU");  // base64 of "ED" begins so, that of "Ed" as "RW"
    text.replace(line, 2, "RW");
    EXPECT_FALSE(Signature::parse(text));
}

TEST(Signature, IsRefusedWhenItsTextIsNotMinisigns) {
    const std::string good = PackSigner().sign("hello", "x").text();
    EXPECT_TRUE(Signature::parse(good + "\n\n"));
    EXPECT_FALSE(Signature::parse(""));
    EXPECT_FALSE(Signature::parse(good + "x"));
    EXPECT_FALSE(Signature::parse(good.substr(0, good.size() - 1)));
    EXPECT_FALSE(Signature::parse("\n" + good));
    EXPECT_FALSE(Signature::parse(std::string("un\0trusted", 10) + good.substr(9)));
    std::string carriage = good;
    carriage.insert(carriage.find('\n'), "\r");
    EXPECT_FALSE(Signature::parse(carriage));
    std::string spaced = good;
    spaced.insert(spaced.find('\n') + 5, " ");
    EXPECT_FALSE(Signature::parse(spaced));
}

TEST(PublicKey, IsReadFromTheFileOrItsSecondLine) {
    const PackSigner signer;
    const std::string file = signer.key_file();
    const auto whole = PublicKey::parse(file);
    const auto line = PublicKey::parse(file.substr(file.find('\n') + 1));
    ASSERT_TRUE(whole && line);
    EXPECT_EQ(whole->key, signer.key().key);
    EXPECT_EQ(line->id, signer.key().id);
    for (const std::string& wrong :
         {std::string(), std::string("RWQ"), file + file, "x" + file, std::string(500, 'A')}) {
        EXPECT_FALSE(PublicKey::parse(wrong)) << wrong;
    }
}

TEST(Hash, IsBlake2b512InAnyNumberOfPieces) {
    Hash hash;
    const std::string_view text = "abc";
    for (const char& c : text) hash.update(std::as_bytes(std::span(&c, 1)));
    const auto digest = hash.finish();
    // RFC 7693, appendix A.
    EXPECT_EQ(digest[0], 0xba);
    EXPECT_EQ(digest[1], 0x80);
    EXPECT_EQ(digest[2], 0xa5);
    EXPECT_EQ(digest[63], 0x23);
    EXPECT_EQ(digest, hash_of("abc"));
}

}  // namespace
}  // namespace amparo::pack
