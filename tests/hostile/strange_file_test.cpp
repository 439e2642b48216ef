// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "hostile_pack.h"
#include "pack/format.h"

namespace amparo::test {
namespace {

using pack::Error;

class StrangeFile : public HostilePack {
  protected:
    [[nodiscard]] std::optional<Error> error(const std::filesystem::path& path) const {
        return error_of(pack::Pack::open(path, std::span(&signer_.key(), 1)));
    }
    const std::filesystem::path file_ = folder_.path() / "us.amparo";
};

TEST_F(StrangeFile, ThatIsNotThere) {
    EXPECT_EQ(error(file_), Error::not_found);
    EXPECT_EQ(error(""), Error::not_found);
    EXPECT_EQ(error(folder_.write("plain", "x") / "us.amparo"), Error::not_found);
}

TEST_F(StrangeFile, ThatIsEmptyOrSmall) {
    EXPECT_EQ(error_of(open("")), Error::not_a_pack);
    EXPECT_EQ(error_of(open("SQLite format 3")), Error::not_a_pack);
    EXPECT_EQ(error_of(open(std::string(pack::page_size + pack::trailer_size, '\n'))), Error::not_a_pack);
}

TEST_F(StrangeFile, ThatIsAFolder) {
    EXPECT_EQ(error(folder_.path()), Error::not_a_file);
}

TEST_F(StrangeFile, ThatIsAPipeNobodyWritesTo) {
    ASSERT_EQ(mkfifo(file_.c_str(), 0600), 0);
    EXPECT_EQ(error(file_), Error::not_a_file);
}

TEST_F(StrangeFile, ThatIsADevice) {
    EXPECT_EQ(error("/dev/zero"), Error::not_a_file);
    EXPECT_EQ(error("/dev/null"), Error::not_a_file);
}

TEST_F(StrangeFile, ThatIsALoopOfLinks) {
    std::filesystem::create_symlink(file_, folder_.path() / "other");
    std::filesystem::create_symlink(folder_.path() / "other", file_);
    EXPECT_EQ(error(file_), Error::unreadable);
}

TEST_F(StrangeFile, ThatIsALinkToAPackIsThatPack) {
    std::filesystem::create_symlink(folder_.write("real", signer_.pack(sample_database(), sample_seal())),
                                    file_);
    EXPECT_EQ(error(file_), std::nullopt);
}

TEST_F(StrangeFile, ThatTheSystemWillNotRead) {
    // Not for root, who may read everything; a name too long is refused to root, too.
    EXPECT_EQ(error(folder_.path() / std::string(300, 'x')), Error::unreadable);
}

TEST_F(StrangeFile, ThatClaimsToBeHuge) {
    folder_.write("us.amparo", "");
    std::filesystem::resize_file(file_, 100ULL * 1000 * 1000 * 1000);
    EXPECT_EQ(error(file_), Error::too_large);
    std::filesystem::resize_file(file_, pack::max_pack_size + 1);
    EXPECT_EQ(error(file_), Error::too_large);
    std::filesystem::resize_file(file_, pack::max_pack_size);
    EXPECT_EQ(error(file_), Error::not_a_pack);
}

// All of it is hashed, as its trailer is right, and then refused.
TEST_F(StrangeFile, ThatIsMostlyHoles) {
    const std::string good = signer_.pack(sample_database(), sample_seal());
    const std::string trailer = good.substr(good.size() - pack::trailer_size);
    ASSERT_TRUE(open(good));
    std::filesystem::resize_file(file_, 64ULL * 1024 * 1024 - pack::trailer_size);
    const int descriptor = ::open(file_.c_str(), O_WRONLY | O_APPEND);
    ASSERT_EQ(::write(descriptor, trailer.data(), trailer.size()), static_cast<ssize_t>(trailer.size()));
    ::close(descriptor);
    EXPECT_EQ(error(file_), Error::bad_signature);
}

}  // namespace
}  // namespace amparo::test
