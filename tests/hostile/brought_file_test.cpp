// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <thread>

#include "import_scene.h"
#include "pack/format.h"

namespace amparo::test {
namespace {

namespace fs = std::filesystem;
using pack::Error;
using store::because;
using store::Failure;
using store::Reason;

// What somebody may bring on a stick to make the program show something else than it should.
class BroughtFile : public testing::Test {
  protected:
    BroughtFile() { shipped_.write("us.amparo", sample_pack(signer_, "us", old_version)); }

    [[nodiscard]] store::Store open() const {
        return store::Store({{shipped_.path()}, device_.path() / "packs"}, std::span(&signer_.key(), 1));
    }

    [[nodiscard]] std::optional<Failure> failure(const fs::path& file) const {
        const auto offer = open().examine(file, {"en"});
        return offer ? std::nullopt : std::optional(offer.error());
    }
    [[nodiscard]] std::optional<Failure> failure(const std::string& name, const std::string& bytes) const {
        return failure(stick_.write(name, bytes));
    }

    [[nodiscard]] std::string introduction(const PackSigner& signer, const std::string& id,
                                           const std::string& name) const {
        return signer.signed_text("amparo publisher\n" + id + "\n" + name + "\n" + signer.key_line() + "\n",
                                  "amparo publisher");
    }
    [[nodiscard]] std::string key_list(const PackSigner& by, const PackSigner& key, int serial) const {
        return by.signed_text("amparo keys\n" + key.key_line() + "\n",
                              "amparo keys serial=" + std::to_string(serial));
    }
    void import(store::Store& store, const fs::path& source) const {
        const auto offer = store.examine(source, {"en"});
        ASSERT_TRUE(offer) << static_cast<int>(offer.error().reason);
        ASSERT_TRUE(store.take_in(*offer));
    }

    PackSigner signer_;
    PackSigner other_;
    TemporaryFolder shipped_;
    TemporaryFolder device_;
    TemporaryFolder stick_;
};

TEST_F(BroughtFile, ThatIsNewerIsOffered) {
    EXPECT_EQ(failure("us.amparo", sample_pack(signer_, "us", new_version)), std::nullopt);
}

TEST_F(BroughtFile, ThatGoesBackOrStaysIsRefused) {
    EXPECT_EQ(failure("us.amparo", sample_pack(signer_, "us", old_version - 1)), because(Reason::older));
    EXPECT_EQ(failure("us.amparo", sample_pack(signer_, "us", old_version)), because(Reason::same));
    store::Store store = open();
    import(store, stick_.write("new.amparo", sample_pack(signer_, "us", new_version)));
    EXPECT_EQ(failure("us.amparo", sample_pack(signer_, "us", new_version - 1)), because(Reason::older));
}

TEST_F(BroughtFile, ThatIsSignedBySomebodyElseIsRefused) {
    EXPECT_EQ(failure("us.amparo", sample_pack(other_, "us", new_version)), because(Error::unknown_key));
}

TEST_F(BroughtFile, WithOneBitChangedAnywhereIsRefused) {
    std::string bytes = sample_pack(signer_, "us", new_version);
    bytes[bytes.size() / 2] ^= 1;
    EXPECT_EQ(failure("us.amparo", bytes), because(Error::bad_signature));
}

TEST_F(BroughtFile, ThatExpiredIsTakenAllTheSame) {
    pack::Seal seal = sample_seal();
    seal.version = new_version;
    seal.expires = {2020, 1, 1};
    PackBuilder builder;
    fill_sample(builder);
    builder.run("UPDATE meta SET value = '2026112401' WHERE key = 'version'");
    builder.run("UPDATE meta SET value = '2020-01-01' WHERE key = 'expires'");
    EXPECT_EQ(failure("us.amparo", signer_.pack(builder.bytes(), seal)), std::nullopt);
}

TEST_F(BroughtFile, ThatSaysAnotherIdThanItsSignerIsRefused) {
    pack::Seal seal = sample_seal();
    seal.id = "de";
    EXPECT_EQ(failure("de.amparo", signer_.pack(sample_database(), seal)), because(Error::malformed));
}

TEST_F(BroughtFile, ThatIsNoFileIsRefusedAtOnce) {
    const fs::path pipe = stick_.path() / "pipe.amparo";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_EQ(failure(pipe), because(Error::not_a_file));
    EXPECT_EQ(failure("/dev/zero"), because(Error::not_a_file));
    EXPECT_EQ(failure(stick_.path() / "missing"), because(Error::not_found));
    const fs::path loop = stick_.path() / "loop.amparo";
    fs::create_symlink(loop, loop);
    EXPECT_EQ(failure(loop), because(Error::unreadable));
    fs::create_symlink("/etc/passwd", stick_.path() / "link.amparo");
    EXPECT_EQ(failure(stick_.path() / "link.amparo"), because(Error::not_a_pack));
}

TEST_F(BroughtFile, ThatClaimsToBeHugeIsRefusedAtOnce) {
    const fs::path file = stick_.write("us.amparo", "");
    fs::resize_file(file, 100ULL * 1000 * 1000 * 1000);
    EXPECT_EQ(failure(file), because(Error::too_large));
}

TEST_F(BroughtFile, ThatIsAnArchiveIsNamedAsOne) {
    EXPECT_EQ(failure("us.amparo", "PK\x03\x04" + std::string(20000, 'x')), because(Reason::archive));
    EXPECT_EQ(failure("us.amparo", "\x1f\x8b" + std::string(20000, 'x')), because(Reason::archive));
    EXPECT_EQ(failure("us.amparo", "<html>" + std::string(20000, 'x')), because(Error::not_a_pack));
}

TEST_F(BroughtFile, CannotChooseWhereItIsKept) {
    store::Store store = open();
    import(store, stick_.write("..%2f..%2fus-9999999999.amparo", sample_pack(signer_, "us", new_version)));
    EXPECT_THAT(store::files_with_suffix(device_.path() / "packs", ".amparo"),
                testing::ElementsAre(device_.path() / "packs/us-2026112401.amparo"));
}

TEST_F(BroughtFile, IsNotWrittenThroughALinkInTheWay) {
    fs::create_directories(device_.path() / "packs");
    const fs::path victim = device_.path() / "victim";
    std::ofstream(victim) << "mine";
    fs::create_symlink(victim, device_.path() / "packs/.incoming");
    fs::create_symlink(victim, device_.path() / "packs/us-2026112401.amparo");
    store::Store store = open();
    import(store, stick_.write("us.amparo", sample_pack(signer_, "us", new_version)));
    EXPECT_EQ(fs::file_size(victim), 4U);
    EXPECT_EQ(store.library().find("us")->info().version, new_version);
}

TEST_F(BroughtFile, ThatIsExchangedAfterItWasShownIsNotTaken) {
    store::Store store = open();
    const fs::path file = stick_.write("us.amparo", sample_pack(signer_, "us", new_version));
    const auto offer = store.examine(file, {"en"});
    ASSERT_TRUE(offer);
    stick_.write("us.amparo", sample_pack(signer_, "us", new_version + 1));
    const auto done = store.take_in(*offer);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error(), because(Reason::changed));
    EXPECT_EQ(store.library().find("us")->info().version, old_version);
}

TEST_F(BroughtFile, OfAPublisherNobodyTrustedIsRefused) {
    EXPECT_EQ(failure("casa.amparo", sample_pack(other_, "casa", new_version)), because(Error::unknown_key));
}

TEST_F(BroughtFile, OfATrustedPublisherCannotTakeThePlaceOfOthers) {
    store::Store store = open();
    import(store, stick_.write("casa.amparo-publisher", introduction(other_, "casa", "Casa Latina")));
    EXPECT_EQ(failure("us.amparo", sample_pack(other_, "us", new_version)), because(Reason::foreign_id));
    // A pack under its own id with things of somebody else in it.
    PackBuilder builder;
    fill_sample(builder);
    builder.run("UPDATE meta SET value = 'casa' WHERE key = 'id'");
    pack::Seal seal = sample_seal();
    seal.id = "casa";
    const std::string foreign = other_.pack(builder.bytes(), seal);
    EXPECT_EQ(failure("casa.amparo", foreign), because(Reason::foreign_id));
    // Put into the folder by hand it does not count either.
    std::ofstream(device_.path() / "packs/us-2026112499.amparo", std::ios::binary)
        << sample_pack(other_, "us", 2026112499);
    std::ofstream(device_.path() / "packs/casa-1.amparo", std::ios::binary) << foreign;
    const store::Store again = open();
    EXPECT_EQ(again.library().find("us")->info().version, old_version);
    EXPECT_EQ(again.library().find("casa"), nullptr);
}

TEST_F(BroughtFile, IntroductionOfAPublisherUnderTheNameOfAnotherIsRefused) {
    store::Store store = open();
    import(store, stick_.write("casa.amparo-publisher", introduction(other_, "casa", "Casa Latina")));
    const PackSigner third;
    EXPECT_EQ(failure("x.amparo-publisher", introduction(third, "casa", "Casa Latina")),
              because(Reason::taken_name));
    EXPECT_EQ(failure("x.amparo-publisher", introduction(signer_, "other", "Amparo")),
              because(Reason::taken_name));
    EXPECT_EQ(failure("x.amparo-publisher", introduction(other_, "casa", "Casa Latina")),
              because(Reason::same));
    for (const std::string id : {"us", "de", "", "Casa", "../casa", "casacasacasa"}) {
        EXPECT_EQ(failure("x.amparo-publisher", introduction(third, id, "A name")), because(Reason::not_ours))
            << id;
    }
    EXPECT_EQ(failure("x.amparo-publisher", introduction(third, "trick", "A\xe2\x80\xae name")),
              because(Reason::not_ours));
    std::string forged = introduction(third, "third", "Third");
    forged.replace(forged.find("Third"), 5, "Thirt");
    EXPECT_EQ(failure("x.amparo-publisher", forged), because(Reason::not_ours));
}

TEST_F(BroughtFile, ListOfKeysCountsOnlyForwardAndOnlyFromATrustedKey) {
    const PackSigner next;
    EXPECT_EQ(failure("k.amparo-keys", key_list(other_, other_, 1)), because(Error::unknown_key));
    std::string forged = key_list(signer_, next, 2);
    forged.replace(forged.find("serial=2"), 8, "serial=9");
    EXPECT_EQ(failure("k.amparo-keys", forged), because(Error::bad_signature));
    EXPECT_EQ(failure("k.amparo-keys", signer_.signed_text("amparo keys\n", "amparo keys serial=1")),
              because(Reason::not_ours));
    // The old key stays in the first list, so that the shipped pack still opens.
    const std::string both = signer_.signed_text(
        "amparo keys\n" + signer_.key_line() + "\n" + next.key_line() + "\n", "amparo keys serial=5");
    store::Store store = open();
    import(store, stick_.write("k.amparo-keys", both));
    EXPECT_EQ(failure("k.amparo-keys", both), because(Reason::keys_replayed));
    EXPECT_EQ(failure("k.amparo-keys", key_list(signer_, signer_, 4)), because(Reason::keys_replayed));
    EXPECT_EQ(failure("us.amparo", sample_pack(next, "us", new_version)), std::nullopt);
}

TEST_F(BroughtFile, ListOfKeysThatWouldLeaveNothingToReadIsRefused) {
    const PackSigner next;
    const fs::path list = stick_.write("k.amparo-keys", key_list(signer_, next, 1));
    EXPECT_EQ(failure(list), because(Reason::keys_lock_out));
    stick_.write("us.amparo", sample_pack(next, "us", new_version));
    store::Store store = open();
    import(store, stick_.path());
    EXPECT_EQ(store.library().find("us")->info().version, new_version);
    EXPECT_EQ(open().library().find("us")->info().version, new_version);
    EXPECT_EQ(failure("old.amparo", sample_pack(signer_, "us", new_version + 1)),
              because(Error::unknown_key));
}

TEST_F(BroughtFile, WhileAnotherImportRunsHasToWait) {
    store::Store store = open();
    const auto offer =
        store.examine(stick_.write("us.amparo", sample_pack(signer_, "us", new_version)), {"en"});
    fs::create_directories(device_.path() / "packs");
    const int folder = ::open((device_.path() / "packs").c_str(), O_RDONLY | O_DIRECTORY);
    ASSERT_EQ(::flock(folder, LOCK_EX), 0);
    EXPECT_EQ(store.take_in(*offer).error(), because(Reason::busy));
    ::close(folder);
    EXPECT_TRUE(store.take_in(*offer));
}

// Two programs that import two versions again and again: what is there opens, and it never goes back.
TEST_F(BroughtFile, ByTwoAtOnceIsNeverAMix) {
    const fs::path first = stick_.write("a.amparo", sample_pack(signer_, "us", new_version));
    const fs::path second = stick_.write("b.amparo", sample_pack(signer_, "us", new_version + 1));
    for (int round = 0; round < 20; ++round) {
        fs::remove_all(device_.path() / "packs");
        const auto run = [this](const fs::path& file) {
            store::Store store = open();
            const auto offer = store.examine(file, {"en"});
            if (offer) static_cast<void>(store.take_in(*offer));
            ASSERT_NE(store.library().find("us"), nullptr);
        };
        std::thread one(run, first);
        std::thread two(run, second);
        one.join();
        two.join();
        const store::Store store = open();
        EXPECT_GE(store.library().find("us")->info().version, new_version);
        EXPECT_TRUE(store.library().find("us")->guide("us/home-door", {"en"}));
    }
}

TEST_F(BroughtFile, FolderWithoutAPackSaysSo) {
    EXPECT_EQ(failure(stick_.path()), because(Reason::nothing_found));
    stick_.write("bad.amparo", "x");
    EXPECT_EQ(failure(stick_.path()), because(Error::not_a_pack));
}

}  // namespace
}  // namespace amparo::test
