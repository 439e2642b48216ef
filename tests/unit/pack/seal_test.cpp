// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/seal.h"

#include <gtest/gtest.h>

#include "pack/format.h"

namespace amparo::pack {
namespace {

constexpr std::string_view comment =
    "amparo id=us version=2026112301 date=2026-11-23 expires=2027-05-22 schema=1";

TEST(Seal, IsWhatTheSignerWrote) {
    const auto seal = Seal::parse(comment);
    ASSERT_TRUE(seal);
    EXPECT_EQ(*seal, (Seal{"us", 2026112301, {2026, 11, 23}, {2027, 5, 22}, 1}));
    EXPECT_EQ(seal->text(), comment);
}

TEST(Seal, IsRefusedWhenOneThingIsDifferent) {
    for (const char* wrong :
         {"", "amparo", "amparo id=us version=2026112301 date=2026-11-23 expires=2027-05-22",
          "amparo id=us version=2026112301 date=2026-11-23 expires=2027-05-22 schema=1 ",
          "amparo id=us version=2026112301 date=2026-11-23 expires=2027-05-22 schema=1 x=1",
          "amparo id=us version=02026112301 date=2026-11-23 expires=2027-05-22 schema=1",
          "amparo id=us version=-1 date=2026-11-23 expires=2027-05-22 schema=1",
          "amparo id=us version=99999999999999999999 date=2026-11-23 expires=2027-05-22 schema=1",
          "amparo id=us version=2026112301 date=2026-11-31 expires=2027-05-22 schema=1",
          "amparo id=us  version=2026112301 date=2026-11-23 expires=2027-05-22 schema=1",
          "amparo id=US version=2026112301 date=2026-11-23 expires=2027-05-22 schema=1",
          "amparo id=../x version=2026112301 date=2026-11-23 expires=2027-05-22 schema=1",
          "amparo version=2026112301 id=us date=2026-11-23 expires=2027-05-22 schema=1",
          "timestamp:1764000000\tfile:us.amparo\thashed"}) {
        EXPECT_FALSE(Seal::parse(wrong)) << wrong;
    }
}

TEST(Trailer, HasItsFixedSizeAndEndsInLineFeeds) {
    Signature signature;
    signature.trusted_comment = comment;
    const auto text = trailer(signature);
    ASSERT_TRUE(text);
    EXPECT_EQ(text->size(), trailer_size);
    EXPECT_EQ(text->substr(0, text->find('\n')), untrusted_comment);
    EXPECT_EQ(text->back(), '\n');
    EXPECT_TRUE(Signature::parse(*text));
    signature.trusted_comment = std::string(800, 'x');
    EXPECT_FALSE(trailer(signature));
}

}  // namespace
}  // namespace amparo::pack
