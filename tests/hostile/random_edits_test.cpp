// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <unistd.h>

#include <random>

#include "hostile_pack.h"
#include "pack/format.h"

namespace amparo::test {
namespace {

constexpr int edits = 10000;  // by each of the ten tests

// A file that is edited in place and put right again, so that a hundred thousand edits take seconds.
class RandomEdits : public HostilePack, public testing::WithParamInterface<unsigned> {
  protected:
    RandomEdits() : file_(::open(path_.c_str(), O_RDWR | O_CLOEXEC)) {}
    ~RandomEdits() override { ::close(file_); }

    void put(std::size_t at, std::string_view bytes) const {
        ASSERT_EQ(::pwrite(file_, bytes.data(), bytes.size(), static_cast<off_t>(at)),
                  static_cast<ssize_t>(bytes.size()));
    }

    [[nodiscard]] bool accepted() const {
        auto sealed = pack::SealedFile::open(path_, std::span(&signer_.key(), 1));
        return sealed && sealed->verify_all();
    }

    // One to sixteen new bytes somewhere; every fourth edit is in what the signature itself is made of.
    [[nodiscard]] std::pair<std::size_t, std::string> edit(std::mt19937& chance) const {
        const std::size_t begin = chance() % 4 == 0 ? good_.size() - pack::trailer_size : 0;
        const std::size_t at = begin + chance() % (good_.size() - begin);
        std::string bytes = good_.substr(at, 1 + chance() % 16);
        for (char& byte : bytes) byte = static_cast<char>(byte ^ static_cast<char>(chance() % 256));
        bytes[0] = static_cast<char>(good_[at] ^ static_cast<char>(1 + chance() % 255));
        return {at, bytes};
    }

    const std::string good_ = signer_.pack(sample_database(), sample_seal());
    const std::filesystem::path path_ = folder_.write("us.amparo", good_);
    int file_;
};

TEST_P(RandomEdits, AreAllRefused) {
    ASSERT_TRUE(accepted());
    std::mt19937 chance(GetParam());
    int refused = 0;
    for (int i = 0; i < edits; ++i) {
        const auto [at, bytes] = edit(chance);
        put(at, bytes);
        ASSERT_FALSE(accepted()) << "seed " << GetParam() << ", edit " << i << " at " << at;
        ++refused;
        put(at, std::string_view(good_).substr(at, bytes.size()));
    }
    ASSERT_TRUE(accepted());
    std::printf("random edits refused: %d of %d\n", refused, edits);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomEdits, testing::Range(1U, 11U));

}  // namespace
}  // namespace amparo::test
