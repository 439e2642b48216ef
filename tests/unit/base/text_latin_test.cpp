// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_latin.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text_fold.h"

namespace amparo::base {
namespace {

using testing::IsEmpty;

// Whether typing it in Latin letters finds the word.
bool finds(const std::string& typed, const std::string& word, const std::string& language) {
    const auto forms = latin_forms(fold(word), language, Reading::also_by_icu);
    for (const std::string& form : forms_of_latin(fold(typed))) {
        if (std::find(forms.begin(), forms.end(), form) != forms.end()) return true;
    }
    return false;
}

struct Case {
    const char* language;
    const char* word;
    std::vector<const char*> typed;
};

TEST(LatinTyping, FindsWordsOfOtherScripts) {
    const std::vector<Case> cases = {
        {"ru", "полиция", {"politsiya", "policiya", "politsia", "policija", "policia"}},
        {"ru", "убежище", {"ubezhishche", "ubezhishe", "ubezhische"}},
        {"ru", "юрист", {"yurist", "jurist", "iurist"}},
        {"ru", "дверь", {"dver", "dwer"}},
        {"ru", "депортация", {"deportatsiya", "deportaciya", "deportatsia"}},
        {"ru", "разрешение", {"razreshenie", "razreshenije", "razresheniye"}},
        {"uk", "поліція", {"politsiya", "policiya", "politsiia"}},
        {"uk", "громадянство", {"hromadyanstvo", "gromadyanstvo"}},
        {"uk", "притулок", {"prytulok", "pritulok"}},
        {"el", "δικηγόρος", {"dikigoros"}},
        {"el", "αστυνομία", {"astynomia", "astinomia"}},
        {"el", "σπίτι", {"spiti"}},
        {"hi", "वकील", {"vakil", "wakeel", "vakeel"}},
        {"hi", "गिरफ्तार", {"giraftar", "giraphtar"}},
        {"hi", "सड़क", {"sadak"}},
        {"fa", "وکیل", {"vakil", "wakil", "vakeel"}},
        {"fa", "پلیس", {"polis", "pulis"}},
        {"fa", "حقوق", {"hoghogh", "hoquq", "huquq"}},
        {"fa", "اخراج", {"ekhraj", "exraj"}},
        {"fa", "پناهندگی", {"panahandegi", "panahandagi"}},
        {"fa", "زندان", {"zendan", "zindan"}},
        {"fa", "دادگاه", {"dadgah"}},
        {"fa", "اجازه", {"ejaze", "ejazeh"}},
        {"ar", "محامي", {"muhami", "mohami", "mo7ami"}},
        {"ar", "الشرطة", {"shorta", "shurta", "alshurta", "chorta"}},
        {"ar", "لجوء", {"lujoo", "loju2"}},
        {"ar", "ترحيل", {"tarhil", "tar7il", "tarheel"}},
        {"ar", "حقوق", {"huquq", "7o9o9", "hokok"}},
        {"zh-Hans", "警察", {"jingcha"}},
        {"am", "ጠበቃ", {"tabaqa"}},
    };
    for (const Case& each : cases) {
        for (const char* typed : each.typed) {
            EXPECT_TRUE(finds(typed, each.word, each.language)) << typed << " for " << each.word;
        }
    }
}

TEST(LatinTyping, DoesNotFindWhatSoundsOtherwise) {
    EXPECT_FALSE(finds("politsiya", "милиция", "ru"));
    EXPECT_FALSE(finds("vakil", "پلیس", "fa"));
    EXPECT_FALSE(finds("sadak", "वकील", "hi"));
}

TEST(LatinTyping, LeavesLatinWordsNumbersAndShortOnesAlone) {
    EXPECT_THAT(latin_forms("police", "en", Reading::also_by_icu), IsEmpty());
    EXPECT_THAT(latin_forms("911", "fa", Reading::also_by_icu), IsEmpty());
    EXPECT_THAT(latin_forms("", "fa", Reading::also_by_icu), IsEmpty());
    EXPECT_THAT(forms_of_latin("ok"), IsEmpty());
    EXPECT_THAT(forms_of_latin("911"), IsEmpty());
    EXPECT_THAT(forms_of_latin("8443631423"), IsEmpty());
    EXPECT_THAT(forms_of_latin("полиция"), IsEmpty());
    EXPECT_THAT(forms_of_latin(std::string(1000, 'k')), IsEmpty());
}

TEST(LatinTyping, NeedsNoIcuForTheScriptsOfOurTables) {
    EXPECT_THAT(latin_forms("警察", "zh-Hans", Reading::by_our_tables), IsEmpty());
    EXPECT_THAT(latin_forms("वकील", "hi", Reading::by_our_tables), testing::SizeIs(1));
}

// A word of the index begins with a letter; nobody can type what a form begins with.
TEST(LatinTyping, CannotBeTakenForAWord) {
    for (const std::string& form : forms_of_latin("vakil")) {
        EXPECT_THAT(words(form, "en"), testing::Not(testing::Contains(form)));
    }
}

}  // namespace
}  // namespace amparo::base
