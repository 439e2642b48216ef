// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/secret_key.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <span>

#include "content_tree.h"

namespace amparo::compiler {
namespace {

bool verified(const pack::Signature& signature, std::string_view data, const pack::PublicKey& key) {
    pack::Hash hash;
    hash.update(std::as_bytes(std::span(data)));
    const std::array trusted = {key};
    return pack::verify(signature, hash.finish(), trusted).has_value();
}

int shell(const std::filesystem::path& folder, const std::string& command) {
    return std::system(
        ("cd '" + folder.string() + "' && (" + command + ") > /dev/null 2>&1 < /dev/null").c_str());
}

TEST(SecretKey, SignsSoThatOnlyTheSameBytesVerify) {
    const auto key = SecretKey::generate();
    const pack::Signature signature = key->sign("hello", "a comment");
    EXPECT_TRUE(verified(signature, "hello", key->public_key()));
    EXPECT_FALSE(verified(signature, "hellp", key->public_key()));
    EXPECT_FALSE(verified(signature, "hello", SecretKey::generate()->public_key()));
}

TEST(SecretKey, IsReadBackAsItWasWritten) {
    const auto key = SecretKey::generate();
    const auto same = SecretKey::parse(key->text());
    ASSERT_TRUE(same);
    EXPECT_EQ(same->text(), key->text());
    EXPECT_EQ(same->public_key().key_id(), key->public_key().key_id());
    EXPECT_EQ(same->sign("x", "y").text(), key->sign("x", "y").text());
}

TEST(SecretKey, RefusesEveryOtherFile) {
    const auto key = SecretKey::generate();
    EXPECT_FALSE(SecretKey::parse(""));
    EXPECT_FALSE(SecretKey::parse("untrusted comment: x\n"));
    EXPECT_FALSE(SecretKey::parse(public_key_text(key->public_key())));
    EXPECT_FALSE(SecretKey::parse(key->text().substr(0, 100)));
    std::string locked = key->text();
    locked.replace(locked.find('\n') + 1, 6, "RWRTY0");  // "EdScB2": locked by a password
    EXPECT_FALSE(SecretKey::parse(locked));
}

// The format is documented so that nobody needs this program to check a pack.
class StockMinisign : public testing::Test {
  protected:
    void write(const std::string& name, const std::string& text) {
        std::ofstream(folder_.path() / name, std::ios::binary) << text;
    }
    std::string read(const std::string& name) { return test::read(folder_.path() / name); }

    test::TemporaryFolder folder_;
};

TEST_F(StockMinisign, VerifiesOurPack) {
    const test::ContentTree tree;
    const std::string keys = (folder_.path() / "keys").string();
    ASSERT_EQ(test::amparo_pack({"keygen", "--out", keys}, tree.folder()).exit, 0);
    ASSERT_EQ(test::amparo_pack("build", tree,
                                {"--out", folder_.path().string(), "--key", keys + "/development.key"})
                  .exit,
              0);
    ASSERT_EQ(
        shell(folder_.path(), "head -c -1024 us.amparo > database && tail -c 1024 us.amparo > signature"), 0);
    EXPECT_EQ(shell(folder_.path(), "minisign -V -p keys/development.pub -m database -x signature"), 0);
    EXPECT_NE(shell(folder_.path(),
                    "echo x >> database && minisign -V -p keys/development.pub -m database -x signature"),
              0);
}

TEST_F(StockMinisign, SignsWithOurKey) {
    const auto key = SecretKey::generate();
    write("our.key", key->text());
    write("our.pub", public_key_text(key->public_key()));
    write("file", "some bytes");
    ASSERT_EQ(shell(folder_.path(), "minisign -S -s our.key -t signed -m file"), 0);
    ASSERT_EQ(shell(folder_.path(), "minisign -V -p our.pub -m file"), 0);
    const auto signature = pack::Signature::parse(read("file.minisig"));
    ASSERT_TRUE(signature);
    EXPECT_TRUE(verified(*signature, "some bytes", key->public_key()));
}

TEST_F(StockMinisign, MakesAKeyThatWeSignWith) {
    ASSERT_EQ(shell(folder_.path(), "minisign -G -W -p stock.pub -s stock.key"), 0);
    const auto key = SecretKey::parse(read("stock.key"));
    ASSERT_TRUE(key);
    EXPECT_EQ(pack::PublicKey::parse(read("stock.pub"))->key_id(), key->public_key().key_id());
    write("file", "some bytes");
    write("file.minisig", key->sign("some bytes", "a comment").text());
    EXPECT_EQ(shell(folder_.path(), "minisign -V -p stock.pub -m file"), 0);
}

}  // namespace
}  // namespace amparo::compiler
