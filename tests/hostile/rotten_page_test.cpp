// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <fstream>

#include "hostile_pack.h"
#include "pack/format.h"

namespace amparo::test {
namespace {

using pack::Error;

// A good pack whose file changes after it was opened: a disk that forgets, or somebody who exchanges bytes.
class RottenPage : public HostilePack {
  protected:
    void flip(std::size_t byte) const {
        std::fstream file(path_, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(byte));
        file.put(static_cast<char>(good_[byte] ^ 1));
    }

    // The words of everything that can still be read; those of a damaged part are left out.
    static std::vector<std::string> words(const pack::Pack& pack) {
        const base::FallbackChain chain = {"en"};
        std::vector<std::string> words;
        for (const char* id : {"us/home-door", "us/street-stop"}) {
            const auto guide = pack.guide(id, chain);
            if (!guide) {
                EXPECT_EQ(guide.error(), Error::damaged);
                continue;
            }
            for (const pack::Block& block : guide->blocks) words.push_back(block.text.markup);
        }
        const auto hotlines = pack.hotlines(chain);
        EXPECT_TRUE(hotlines || hotlines.error() == Error::damaged);
        for (const pack::Hotline& hotline : hotlines.value_or(std::vector<pack::Hotline>())) {
            for (const auto& number : hotline.numbers) words.push_back(number.number);
        }
        return words;
    }

    [[nodiscard]] pack::Pack open_good() const { return open(good_).value(); }

    const std::string good_ = signer_.pack(sample_database(), sample_seal());
    const std::filesystem::path path_ = folder_.path() / "us.amparo";
};

TEST_F(RottenPage, IsNeverShownAndTheOthersStillAre) {
    const std::vector<std::string> all = words(open_good());
    const std::size_t pages = sample_database().size() / pack::page_size;
    std::size_t noticed = 0;
    for (std::size_t page = 0; page < pages; ++page) {
        const pack::Pack pack = open_good();
        for (std::size_t byte = page * pack::page_size; byte < (page + 1) * pack::page_size; byte += 64) {
            flip(byte);
        }
        const std::vector<std::string> read = words(pack);
        EXPECT_THAT(all, testing::IsSupersetOf(read)) << page;
        if (read != all) ++noticed;
    }
    EXPECT_GT(noticed, 5U);
}

TEST_F(RottenPage, OfTheTreeIsNoticedToo) {
    const std::size_t tree = sample_database().size();
    for (const std::size_t at : {std::size_t{0}, pack::page_size - 1}) {
        const pack::Pack before = open_good();
        flip(tree + at);
        EXPECT_EQ(words(before),
                  words(open_good()));  // the tree was proven and kept when the pack was opened
        std::string bytes = good_;
        bytes[tree + at] = static_cast<char>(bytes[tree + at] ^ 1);
        EXPECT_EQ(error_of(open(bytes)), Error::bad_signature) << at;
    }
}

TEST_F(RottenPage, OfAFileThatWasCutOffIsUnreadable) {
    const pack::Pack pack = open_good();
    std::filesystem::resize_file(path_, pack::page_size);
    EXPECT_EQ(error_of(pack.guide("us/home-door", {"en"})), Error::unreadable);
    EXPECT_EQ(error_of(pack.search({"door", {"en"}, 20})), Error::unreadable);
}

TEST_F(RottenPage, ThatIsPutInThePlaceOfAnotherIsNoticed) {
    const std::size_t pages = sample_database().size() / pack::page_size;
    for (std::size_t page = 1; page + 1 < pages; ++page) {
        std::string bytes = good_;
        const std::string one = bytes.substr(page * pack::page_size, pack::page_size);
        const std::string next = bytes.substr((page + 1) * pack::page_size, pack::page_size);
        if (one == next) continue;
        bytes.replace(page * pack::page_size, pack::page_size, next);
        bytes.replace((page + 1) * pack::page_size, pack::page_size, one);
        EXPECT_EQ(verify(bytes), Error::bad_signature) << page;
    }
}

}  // namespace
}  // namespace amparo::test
