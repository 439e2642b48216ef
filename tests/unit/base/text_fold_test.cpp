// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <thread>
#include <vector>

namespace amparo::base {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

using Words = std::vector<std::string>;

TEST(Fold, TakesCaseAndMarksOffLatinGreekAndCyrillic) {
    EXPECT_EQ(fold("DETENCIÓN"), "detencion");
    EXPECT_EQ(fold("Straße"), "strasse");
    EXPECT_EQ(fold("Łódź Øre İstanbul ığdır"), "lodz ore istanbul igdir");
    EXPECT_EQ(fold("Đơn xin tị nạn"), "don xin ti nan");
    EXPECT_EQ(fold("Αθήνα"), "αθηνα");
    EXPECT_EQ(fold("ЗАЩЁЛКА"), "защелка");
}

TEST(Fold, KeepsTheLetterShortI) {
    EXPECT_EQ(fold("Мой"), "мой");
    EXPECT_NE(fold("мой"), fold("мои"));
}

TEST(Fold, GivesTheSameForComposedAndDecomposedText) {
    EXPECT_EQ(fold("e\xcc\x81t\x65\xcc\x81"), fold("été"));
    EXPECT_EQ(fold("и\xcc\x86"), fold("й"));
    EXPECT_EQ(fold("\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab"), "한");
}

TEST(Fold, UnifiesArabicLetterForms) {
    EXPECT_EQ(fold("أإآٱ"), "اااا");
    EXPECT_EQ(fold("مُحَامٍ"), fold("محام"));
    EXPECT_EQ(fold("محـــام"), fold("محام"));
    EXPECT_EQ(fold("یک"), fold("يك"));
    EXPECT_EQ(fold("مى"), fold("مي"));
    EXPECT_EQ(fold("مدرسة"), fold("مدرسه"));
    EXPECT_EQ(fold("می‌خواهم"), fold("میخواهم"));
}

TEST(Fold, KeepsVowelSignsWhereTheyMakeTheWord) {
    EXPECT_EQ(fold("वकील"), "वकील");
    EXPECT_NE(fold("वकील"), fold("वकल"));
    EXPECT_NE(fold("ทนาย"), fold("ทนายู"));
}

TEST(Fold, UnifiesAmharicLettersThatSoundAlike) {
    EXPECT_EQ(fold("ሐኪም"), fold("ሀኪም"));
    EXPECT_EQ(fold("ፀሐይ"), fold("ጸሀይ"));
    EXPECT_EQ(fold("ሠላም"), fold("ሰላም"));
}

TEST(Fold, WritesEveryDigitInOneWay) {
    EXPECT_EQ(fold("٩١١"), "911");
    EXPECT_EQ(fold("۹۱۱"), "911");
    EXPECT_EQ(fold("९११"), "911");
    EXPECT_EQ(fold("９１１"), "911");
}

TEST(Fold, UnifiesWidthsAndLigatures) {
    EXPECT_EQ(fold("ＩＣＥ ﬁne"), "ice fine");
}

TEST(Fold, TurnsMalformedBytesIntoNothing) {
    EXPECT_EQ(fold("a\xff\xfe"
                   "b"),
              "ab");
    EXPECT_EQ(fold("\xed\xa0\x80\xc0\xaf\xf8"), "");
    EXPECT_EQ(fold(std::string_view("a\0b", 3)).size(), 3u);
    EXPECT_EQ(fold(""), "");
}

struct Pair {
    const char* one;
    const char* other;
};

// What one person writes and another one types; one function folds both.
TEST(Fold, BringsTogetherWhatPeopleTypeOneForTheOther) {
    const std::vector<Pair> pairs = {
        {"AYUDA Niño corazón", "ayuda nino corazon"},          // Spanish
        {"Não ação", "nao acao"},                              // Portuguese
        {"ÇA où œuvre", "ca ou oeuvre"},                       // French
        {"nou menm, lòt kote", "nou menm, lot kote"},          // Haitian Creole
        {"Ärzte Öl über Fuß", "arzte ol uber fuss"},           // German
        {"Łódź żółć", "lodz zolc"},                            // Polish
        {"čšž ďťň ő ű", "csz dtn o u"},                        // Czech, Hungarian
        {"ær þing ħal", "aer thing hal"},                      // Danish, Icelandic, Maltese
        {"İSTANBUL ışık Iğdır", "istanbul isik igdir"},        // Turkish, both i
        {"Luật sư tiếng Việt", "luat su tieng viet"},          // Vietnamese
        {"Tôi bị bắt giữ ở đường", "toi bi bat giu o duong"},  // two marks on one letter
        {"oʻzbek", "ozbek"},                                   // Uzbek
        {"ещё Ёлка", "еще елка"},                              // Russian
        {"ґрати їжа", "грати іжа"},                            // Ukrainian
        {"п'ять об’єкт", "пять обєкт"},
        {"ΔΙΚΗΓΌΡΟΣ", "δικηγορος"},  // Greek, sigma at the end too
        {"ΆΔΕΙΑ ϊ ΐ", "αδεια ι ι"},
        {"شُرْطَة", "شرطه"},  // Arabic: harakat, teh marbuta
        {"إقامة أمر آخر", "اقامه امر اخر"},
        {"مستشفى", "مستشفي"},
        {"القضاء مسؤول", "القضا مسوول"},
        {"محــــامي", "محامي"},
        {"ﻣﺤﺎﻣﻲ", "محامي"},  // presentation forms
        {"پناهندگی", "پناهندگي"},
        {"وکیل", "وكيل"},  // Persian keheh and yeh
        {"می‌شود", "میشود"},
        {"خانهٔ", "خانه"},
        {"שָׁלוֹם", "שלומ"},  // Hebrew: points, letters at the end
        {"फ़ोन हाँ", "फोन हां"},
        {"पुलिस १०", "पुलिस 10"},
        {"ਫ਼ੋਨ ੧੨", "ਫੋਨ 12"},
        {"চাঁদ ৯১", "চাংদ 91"},
        {"ሠራተኛ ዓለም", "ሰራተኛ አለም"},
        {"律師 護照 警察局", "律师 护照 警察局"},  // traditional, simplified
        {"ﾍﾞﾝｺﾞｼ", "ベンゴシ"},
        {"٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ०१२ ০১২ ੦੧੨ ๐๑๒ ០១២ ၀၁၂ ０１２",
         "0123456789 0123456789 012 012 012 012 012 012 012"},
    };
    for (const Pair& pair : pairs) EXPECT_EQ(fold(pair.one), fold(pair.other)) << pair.one;
}

TEST(Fold, KeepsApartWhatAreDifferentWords) {
    const std::vector<Pair> pairs = {
        {"वकील", "वकल"},  {"ਵਕੀਲ", "ਵਕਲ"},    {"আইন", "আন"},      {"ทนาย", "ทนา"}, {"ច្បាប់", "ចបប"},
        {"мой", "мои"},   {"місто", "место"}, {"κακός", "καλός"}, {"ሀገር", "ሁገር"},  {"한", "하"},
        {"شارع", "سارع"}, {"بیت", "بت"},      {"律师", "律诗"},
    };
    for (const Pair& pair : pairs) EXPECT_NE(fold(pair.one), fold(pair.other)) << pair.one;
}

TEST(WordsOf, LeaveOutPunctuationInEveryScript) {
    EXPECT_THAT(words("¿Puedo ver la orden, por favor?", "es"),
                ElementsAre("puedo", "ver", "la", "orden", "por", "favor"));
    EXPECT_THAT(words("هل لديك أمر؟", "ar"), ElementsAre("هل", "لديك", "امر"));
    EXPECT_THAT(words("मुझे वकील चाहिए।", "hi"), ElementsAre("मुझे", "वकील", "चाहिए"));
    EXPECT_THAT(words("ጠበቃ እፈልጋለሁ።", "am"), testing::SizeIs(2));
    EXPECT_THAT(words(" \n\t… — !", "en"), IsEmpty());
    EXPECT_THAT(words("", "en"), IsEmpty());
    EXPECT_THAT(words("\xff\xfe", "en"), IsEmpty());
}

TEST(WordsOf, AreOneTokenEach) {
    EXPECT_THAT(words("l'avocat I-862 i.e. $1,500", "fr"),
                ElementsAre("l", "avocat", "i", "862", "i", "e", "1", "500"));
}

TEST(WordsOf, AreFoundWhereNoSpacesAreWritten) {
    EXPECT_THAT(words("ខ្ញុំត្រូវការមេធាវី", "km"), Contains("មេធាវី"));
    EXPECT_THAT(words("ရှေ့နေကို တွေ့ချင်တယ်", "my"), testing::SizeIs(testing::Gt(2)));
    EXPECT_THAT(words("ฉันต้องการทนายความ", "th"), Contains("ทนายความ"));
}

TEST(WordsOf, AreEveryTwoNeighboursInChineseJapaneseAndKorean) {
    EXPECT_THAT(words("我要见律师", "zh-Hans"), ElementsAre("我要", "要见", "见律", "律师"));
    EXPECT_THAT(words("拘留所。门", "zh-Hans"), ElementsAre("拘留", "留所", "门"));
    EXPECT_THAT(words("拘留ICE所", "zh-Hans"), ElementsAre("拘留", "ice", "所"));
    EXPECT_THAT(words("弁護士に", "ja"), ElementsAre("弁护", "护士", "士に"));
    EXPECT_THAT(words("경찰이 왔다", "ko"), ElementsAre("경찰", "찰이", "왔다"));
    EXPECT_EQ(words("拘留", "en"), words("拘留", "zh-Hans"));
}

TEST(WordsOf, KnowWhereEachOfTwoNeighboursWasWritten) {
    const auto located = located_words("x 拘留所", "zh-Hans");
    ASSERT_EQ(located.size(), 3u);
    EXPECT_EQ(located[1].begin, 2u);
    EXPECT_EQ(located[1].end, 8u);
    EXPECT_EQ(located[2].begin, 5u);
    EXPECT_EQ(located[2].end, 11u);
}

TEST(Stem, BringsFormsOfOneWordTogether) {
    EXPECT_EQ(stem("warrants", "en"), stem("warrant", "en"));
    EXPECT_EQ(stem("abogados", "es"), stem("abogado", "es-MX"));
    EXPECT_EQ(stem("адвокаты", "ru"), stem("адвокат", "ru"));
    EXPECT_EQ(stem("anwalte", "de"), stem("anwalt", "de"));
    EXPECT_NE(stem("avukatlar", "tr"), "avukatlar");
}

TEST(Stem, LeavesTheWordWhereThereIsNoStemmer) {
    EXPECT_EQ(stem("律师", "zh-Hans"), "律师");
    EXPECT_EQ(stem("warrants", "xx"), "warrants");
    EXPECT_EQ(stem("warrants", "porter"), "warrants");
    EXPECT_EQ(stem("", "en"), "");
}

TEST(SearchTerms, HoldEachWordAndItsStem) {
    EXPECT_EQ(search_terms("Judges' warrants!", "en"), "judges judg warrants warrant");
    EXPECT_EQ(search_terms("door", "en"), "door");
    EXPECT_EQ(search_terms("…", "en"), "");
}

TEST(SearchTerms, AreTheSameInEveryThread) {
    const std::string expected = search_terms("Los agentes tocan la puerta", "es");
    std::array<std::string, 4> seen;
    std::vector<std::thread> threads;
    for (std::string& out : seen) {
        threads.emplace_back([&out] { out = search_terms("Los agentes tocan la puerta", "es"); });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_THAT(seen, testing::Each(expected));
}

}  // namespace
}  // namespace amparo::base
