// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/keyboard.h"

#include "view/keyboard_layout.h"
#include "view_test.h"

namespace amparo::view {
namespace {

class KeyboardTest : public ViewTest {
  protected:
    void SetUp() override {
        ViewTest::SetUp();
        services().press_key = [this](int key, const QString& letters) {
            typed_.append(letters.isEmpty() ? QString::number(key) : letters);
        };
    }
    QStringList typed_;
};

TEST_F(KeyboardTest, HasTheLettersOfEveryLanguageOfTheProgram) {
    const std::vector<std::pair<const char*, QString>> needed{{"ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىة"},
                                                              {"de", "äöüß"},
                                                              {"es", "ñáéíóúü¿¡"},
                                                              {"fa", "پچژگکیآ"},
                                                              {"fr", "éèêàçùœ"},
                                                              {"ht", "èòà"},
                                                              {"pt-BR", "ãõçáéê"},
                                                              {"ru", "ёйъыэщ"},
                                                              {"tr", "ğışiöüç"},
                                                              {"uk", "ґєіїщь"},
                                                              {"zh-Hans", "qwertyuiopasdfghjklzxcvbnm"}};
    for (const auto& [language, letters] : needed) {
        const QStringList keys = letter_keys(language).join(u' ').split(u' ');
        for (const QChar letter : letters) {
            EXPECT_TRUE(keys.contains(QString(letter))) << language << " " << QString(letter).toStdString();
        }
        EXPECT_FALSE(keys.contains(QString())) << language;
        EXPECT_EQ(QSet<QString>(keys.begin(), keys.end()).size(), keys.size()) << language;
    }
}

TEST_F(KeyboardTest, FollowsTheLanguageOfThePage) {
    Keyboard keyboard;
    declare(keyboard);
    EXPECT_EQ(keyboard.rows().front(), "q w e r t y u i o p");
    session().set_language("fa");
    EXPECT_TRUE(keyboard.rows().front().startsWith(QStringLiteral("ض")));
    EXPECT_FALSE(keyboard.has_capitals());
}

TEST_F(KeyboardTest, OneCapitalIsFollowedBySmallLetters) {
    Keyboard keyboard;
    declare(keyboard);
    keyboard.set_capitals(true);
    EXPECT_TRUE(keyboard.rows().front().startsWith(u'Q'));
    keyboard.type("Q");
    EXPECT_TRUE(keyboard.rows().front().startsWith(u'q'));
    keyboard.type("u");
    keyboard.erase();
    EXPECT_EQ(typed_, (QStringList{"Q", "u", QString::number(Qt::Key_Backspace)}));
}

TEST_F(KeyboardTest, DigitsStandWhereLettersWere) {
    Keyboard keyboard;
    declare(keyboard);
    keyboard.set_signs(true);
    EXPECT_EQ(keyboard.rows().front(), "1 2 3 4 5 6 7 8 9 0");
    EXPECT_FALSE(keyboard.has_capitals());
    keyboard.set_signs(false);
    EXPECT_EQ(keyboard.rows().front(), "q w e r t y u i o p");
}

}  // namespace
}  // namespace amparo::view
