// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyin.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace amparo::base {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Pinyin, IsCutIntoItsSyllables) {
    EXPECT_THAT(pinyin_syllables("jingcha"), ElementsAre("jing", "cha"));
    EXPECT_THAT(pinyin_syllables("yiminju"), ElementsAre("yi", "min", "ju"));
    EXPECT_THAT(pinyin_syllables("quzhuchujing"), ElementsAre("qu", "zhu", "chu", "jing"));
    EXPECT_THAT(pinyin_syllables("zhuangxiong"), ElementsAre("zhuang", "xiong"));
    EXPECT_THAT(pinyin_syllables("xian"), ElementsAre("xian"));
    EXPECT_THAT(pinyin_syllables("jinan"), ElementsAre("ji", "nan"));
    EXPECT_THAT(pinyin_syllables("beian"), ElementsAre("bei", "an"));
}

TEST(Pinyin, ReadsVAsTheLetterThatKeyboardsLack) {
    EXPECT_THAT(pinyin_syllables("lvshi"), ElementsAre("lu", "shi"));
    EXPECT_THAT(pinyin_syllables("nver"), ElementsAre("nu", "er"));
}

TEST(Pinyin, IsNoOtherWord) {
    for (const char* word : {"", "ice", "visa", "asylum", "i220a", "b", "zh", "jingchas", "警察", "+1202"}) {
        EXPECT_THAT(pinyin_syllables(word), IsEmpty()) << word;
    }
    EXPECT_THAT(pinyin_syllables(std::string(1000, 'a')), IsEmpty());
}

TEST(Pinyin, OfThreeSyllablesAndMoreIsAskedForByTwo) {
    EXPECT_THAT(pinyin_pairs("jingcha"), IsEmpty());
    EXPECT_THAT(pinyin_pairs("yiminju"), ElementsAre("yimin", "minju"));
    EXPECT_THAT(pinyin_pairs("asylum"), IsEmpty());
}

TEST(Pinyin, SyllableBySyllableIsOneWord) {
    EXPECT_THAT(join_pinyin({"yi", "min", "ju"}), ElementsAre("yiminju"));
    EXPECT_THAT(join_pinyin({"ice", "zhua", "ren", "yimin"}), ElementsAre("ice", "zhuaren", "yimin"));
    EXPECT_THAT(join_pinyin({"警察", "zai", "men", "wai"}), ElementsAre("警察", "zaimenwai"));
    EXPECT_THAT(join_pinyin({}), IsEmpty());
}

}  // namespace
}  // namespace amparo::base
