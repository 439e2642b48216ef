// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sodium.h>

#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "store/notes_file.h"
#include "support/temporary_folder.h"

namespace amparo::store {
namespace {

// Quick to try, which real notes are not.
constexpr NotesCost cheap{1, 8192};
constexpr std::string_view passphrase = "four words or more";

NotesKey key_of(std::string_view words = passphrase) {
    return NotesKey::make(words, cheap).value();
}

base::Result<std::string, NotesFault> opened(const std::string& sealed, std::string_view words = passphrase) {
    return NotesKey::of(sealed, words).and_then([&](const NotesKey& key) { return key.unseal(sealed); });
}

std::string hex(const std::string& bytes) {
    std::string text(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                   bytes.size());
    text.pop_back();
    return text;
}

std::string digest(const std::string& bytes) {
    std::string out(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(out.data()), out.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
    return hex(out);
}

// Bytes that count upwards in place of random ones, so that a file is the same each time.
class CountingBytes {
  public:
    CountingBytes() { randombytes_set_implementation(&counting_); }
    CountingBytes(const CountingBytes&) = delete;
    CountingBytes& operator=(const CountingBytes&) = delete;
    ~CountingBytes() {
        randombytes_set_implementation(&randombytes_sysrandom_implementation);
        randombytes_stir();
    }

  private:
    static void fill(void* out, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i)
            static_cast<unsigned char*>(out)[i] = static_cast<unsigned char>(i);
    }
    randombytes_implementation counting_{
        [] { return "counting"; }, [] { return std::uint32_t{4}; }, nullptr, nullptr, fill, nullptr};
};

TEST(NotesSealTest, KnownAnswer) {
    ASSERT_GE(sodium_init(), 0);
    const CountingBytes counting;
    const std::string sealed = key_of().seal("Ana, +1 202 555 0100");
    EXPECT_EQ(hex(sealed.substr(0, 72)),
              "416d706172"
              "6f206e6f74657320310a0a"
              "0100000000000000"
              "0020000000000000"
              "000102030405060708090a0b0c0d0e0f"
              "000102030405060708090a0b0c0d0e0f1011121314151617");
    EXPECT_EQ(digest(sealed), "8243e0f9346c8d1e3195ee612e2bd03896c7697a3921e8d7f02959380955a86c");
    EXPECT_EQ(opened(sealed), "Ana, +1 202 555 0100");
}

TEST(NotesSealTest, OpensWithItsPassphraseAlone) {
    const std::string sealed = key_of().seal("secret");
    EXPECT_EQ(opened(sealed), "secret");
    for (const char* other : {"", "Four words or more", "four words or more ", "x"}) {
        EXPECT_EQ(opened(sealed, other), base::failure(NotesFault::wrong_passphrase)) << other;
    }
}

TEST(NotesSealTest, TellsNothingOfTheTextButItsRoughLength) {
    const NotesKey key = key_of();
    EXPECT_EQ(key.seal("").size(), key.seal(std::string(4000, 'x')).size());
    EXPECT_LT(key.seal("").size(), key.seal(std::string(5000, 'x')).size());
    EXPECT_EQ(key.seal("Ana").find("Ana"), std::string::npos);
    EXPECT_NE(key.seal("Ana"), key.seal("Ana"));
    for (const std::size_t size : {std::size_t{4095}, std::size_t{4096}, std::size_t{8192}}) {
        EXPECT_EQ(opened(key.seal(std::string(size, 'y'))), std::string(size, 'y'));
    }
}

TEST(NotesSealTest, EachChangedByteIsNoticed) {
    const std::string sealed = key_of().seal("secret");
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        std::string changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        EXPECT_FALSE(opened(changed)) << i;
    }
}

TEST(NotesSealTest, CutShortExtendedOrTurnedAroundIsDamaged) {
    const std::string sealed = key_of().seal(std::string(10'000, 'x'));
    constexpr std::size_t head = 72;
    constexpr std::size_t page = 4096 + 17;
    for (std::size_t size :
         {std::size_t{0}, std::size_t{1}, head, head + page, head + 2 * page, sealed.size() - 1}) {
        EXPECT_EQ(opened(sealed.substr(0, size)), base::failure(NotesFault::damaged)) << size;
    }
    EXPECT_FALSE(opened(sealed + sealed.substr(head, page)));
    const std::string turned = sealed.substr(0, head) + sealed.substr(head + page, page) +
                               sealed.substr(head, page) + sealed.substr(head + 2 * page);
    EXPECT_FALSE(opened(turned));
}

TEST(NotesSealTest, AFileThatChangedSinceItsKeyWasMadeIsDamaged) {
    const NotesKey key = key_of();
    const std::string sealed = key.seal("x");
    for (std::size_t size = 0; size < sealed.size(); ++size) {
        const std::vector<char> exact(sealed.begin(), sealed.begin() + static_cast<std::ptrdiff_t>(size));
        EXPECT_EQ(key.unseal({exact.data(), size}), base::failure(NotesFault::damaged)) << size;
    }
    EXPECT_EQ(key.unseal(sealed), "x");
}

TEST(NotesSealTest, AFileCannotAskForAllMemoryOrADayOfWork) {
    for (const std::size_t byte : {std::size_t{21}, std::size_t{23}, std::size_t{29}, std::size_t{31}}) {
        std::string sealed = key_of().seal("x");
        sealed[byte] = '\x7f';
        EXPECT_EQ(opened(sealed), base::failure(NotesFault::damaged)) << byte;
    }
}

class NotesFileTest : public testing::Test {
  protected:
    test::TemporaryFolder folder_;
    NotesFile file_{folder_.path() / "notes"};
    const Notes notes_{{"lawyer", "Dr. Ada, +49 30 1234"}, {"more", std::string("a\0b", 3)}};
};

TEST_F(NotesFileTest, NothingIsThereBeforeSomebodySaves) {
    EXPECT_FALSE(file_.exists());
    EXPECT_FALSE(file_.key(passphrase));
    EXPECT_TRUE(std::filesystem::is_empty(folder_.path()));
}

TEST_F(NotesFileTest, KeepsAndWipes) {
    const NotesKey key = key_of();
    ASSERT_TRUE(file_.save(key, notes_));
    EXPECT_TRUE(file_.exists());
    EXPECT_EQ(file_.open(file_.key(passphrase).value()), notes_);
    ASSERT_TRUE(file_.save(key, {}));
    EXPECT_EQ(file_.open(file_.key(passphrase).value()), Notes());
    ASSERT_TRUE(file_.wipe());
    EXPECT_FALSE(file_.exists());
    EXPECT_TRUE(std::filesystem::is_empty(folder_.path()));
}

TEST_F(NotesFileTest, ADamagedFileStaysAsItIs) {
    ASSERT_TRUE(file_.save(key_of(), notes_));
    const auto path = folder_.path() / "notes/notes";
    std::filesystem::resize_file(path, 2000);
    EXPECT_EQ(file_.key(passphrase).error(), NotesFailure{NotesFault::damaged});
    EXPECT_EQ(std::filesystem::file_size(path), 2000U);
}

TEST_F(NotesFileTest, AKioskKeepsNone) {
    const NotesFile none{{}};
    EXPECT_FALSE(none.possible());
    EXPECT_EQ(none.save(key_of(), notes_).error().reason, Reason::no_folder);
}

}  // namespace
}  // namespace amparo::store
