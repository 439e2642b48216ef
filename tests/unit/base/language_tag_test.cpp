// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_tag.h"

#include <gmock/gmock.h>

namespace amparo::base {
namespace {

TEST(LanguageTag, IsBroughtIntoItsUsualForm) {
    EXPECT_EQ(canonical_tag("ES-mx"), "es-MX");
    EXPECT_EQ(canonical_tag("zh-hans-cn"), "zh-Hans-CN");
    EXPECT_EQ(canonical_tag("iw"), "he");
    EXPECT_EQ(canonical_tag("quc"), "quc");
}

TEST(LanguageTag, RefusesWhatIsNoTag) {
    for (const char* wrong :
         {"", "e", "es_MX", "español", "en-", "-en", "es MX", "../etc", "toolonglanguage"}) {
        EXPECT_EQ(canonical_tag(wrong), std::nullopt) << wrong;
    }
    EXPECT_EQ(canonical_tag(std::string(10000, 'a')), std::nullopt);
}

TEST(LanguageTag, KnowsWhichWayItIsWritten) {
    for (const char* tag : {"ar", "fa", "ps", "ur", "he", "ckb", "prs", "ku-Arab"}) {
        EXPECT_TRUE(is_right_to_left(tag)) << tag;
    }
    for (const char* tag : {"en", "ku", "tr", "am", "zh-Hant", "hi"}) {
        EXPECT_FALSE(is_right_to_left(tag)) << tag;
    }
}

TEST(LanguageTag, NamesEveryLanguageInItself) {
    EXPECT_EQ(native_name("fa"), "فارسی");
    EXPECT_EQ(native_name("de"), "Deutsch");
    EXPECT_EQ(native_name("es"), "Español");
    EXPECT_EQ(native_name("zh-Hans"), "简体中文");
    EXPECT_EQ(native_name("ht"), "Kreyòl ayisyen");
    EXPECT_EQ(native_name("prs"), "دری");
    for (const char* tag :
         {"ti", "ps", "prs", "ckb", "kmr", "so", "my", "quc", "kek", "mam", "kjb", "rom", "uk"}) {
        EXPECT_NE(native_name(tag), tag);
    }
    EXPECT_EQ(display_name("es", "en"), "Spanish");
    EXPECT_EQ(display_name("es", "de"), "Spanisch");
}

TEST(LanguageTag, IsKnownByItsNamesInEveryLanguage) {
    using testing::Contains;
    const std::vector<std::string> names = names_everywhere("de");
    for (const char* name : {"Deutsch", "German", "alemán", "Allemand", "Немецкий", "德语", "آلمانی"}) {
        EXPECT_THAT(names, Contains(std::string(name)));
    }
    EXPECT_THAT(names_everywhere("ht"), Contains("Kreyòl ayisyen"));
    EXPECT_THAT(names_everywhere("nonsense!"), testing::ElementsAre("nonsense!"));
}

TEST(LanguageTag, StandsWhereItsOwnNameSortsIt) {
    EXPECT_EQ(by_native_name({"zh-Hans", "uk", "es", "fa", "en", "de", "ru", "fr", "tr", "ar"}),
              (std::vector<std::string>{"de", "en", "es", "fr", "tr", "ru", "uk", "ar", "fa", "zh-Hans"}));
    EXPECT_TRUE(by_native_name({}).empty());
}

TEST(LanguageTag, FindsTheNearestForm) {
    const std::vector<std::string> available = {"en", "es", "zh-Hans", "zh-Hant", "fa"};
    EXPECT_EQ(best_match("es-MX", available), "es");
    EXPECT_EQ(best_match("zh-TW", available), "zh-Hant");
    EXPECT_EQ(best_match("zh", available), "zh-Hans");
    EXPECT_EQ(best_match("zh-HK", {"en", "zh-Hans"}), "zh-Hans");
    EXPECT_EQ(best_match("fa-AF", available), "fa");
    EXPECT_EQ(best_match("prs", available), "fa");
    EXPECT_EQ(best_match("sw", available), std::nullopt);
    EXPECT_EQ(best_match("nonsense!", available), std::nullopt);
    EXPECT_EQ(best_match("es", {}), std::nullopt);
}

// A reader must not meet the language of those they fled from because ICU holds that most people know it.
TEST(LanguageTag, DoesNotCrossIntoANeighboursLanguage) {
    const std::vector<std::string> available = {"en", "zh-Hans", "ru", "tr", "am", "fr", "es"};
    for (const char* tag : {"ug", "bo", "uk", "ku", "ti", "kk"}) {
        EXPECT_EQ(best_match(tag, available), std::nullopt) << tag;
    }
}

TEST(LanguageTag, FallsBackWithinTheLanguageAndThenToTheSource) {
    EXPECT_EQ(fallback_chain("pt-BR", {"en", "pt", "pt-BR", "es"}), (FallbackChain{"pt-BR", "pt", "en"}));
    EXPECT_EQ(fallback_chain("zh-Hant", {"en", "zh-Hans"}), (FallbackChain{"zh-Hant", "zh-Hans", "en"}));
    EXPECT_EQ(fallback_chain("es", {"en", "es"}), (FallbackChain{"es", "en"}));
    EXPECT_EQ(fallback_chain("en", {"en", "es"}), (FallbackChain{"en"}));
    EXPECT_EQ(fallback_chain("so", {"en", "es"}), (FallbackChain{"so", "en"}));
    EXPECT_EQ(fallback_chain("???", {}), (FallbackChain{"en"}));
}

}  // namespace
}  // namespace amparo::base
