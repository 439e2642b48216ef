// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/calculator.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <QSignalSpy>

#include "qstring_printer.h"

namespace amparo::view {
namespace {

class CalculatorTest : public testing::Test {
  protected:
    void SetUp() override { QLocale::setDefault(QLocale::c()); }
    void TearDown() override { QLocale::setDefault(before_); }

    QString after(const char* keys) {
        Calculator calculator;
        for (const QChar key : QString::fromLatin1(keys)) {
            calculator.press(key);
        }
        return calculator.display();
    }

  private:
    QLocale before_;
};

TEST_F(CalculatorTest, CalculatesAsPocketCalculatorsDo) {
    const std::vector<std::pair<const char*, const char*>> cases = {
        {"", "0"},           {"12", "12"},     {"007", "7"},
        {"2+3=", "5"},       {"2+3*4=", "20"}, {"9/3-1=", "2"},
        {"0.1+0.2=", "0.3"}, {".5+.5=", "1"},  {"1.2.3", "1.23"},
        {"12<", "1"},        {"5+-2=", "3"},   {"8-9=", "-1"},
        {"5=3", "3"},        {"2+3=+4=", "9"}, {"2+C7=", "7"},
        {"1/0=", "–"},       {"1/0=C5", "5"},  {"9999999999999", "999999999999"},
        {"2+=", "2"},
    };
    for (const auto& [keys, shown] : cases) {
        EXPECT_EQ(after(keys), QString::fromUtf8(shown)) << keys;
    }
}

TEST_F(CalculatorTest, HasThePointOfTheReadersLanguage) {
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(after("1.5+1="), "2,5");
}

TEST_F(CalculatorTest, LeadsBackOnlyByThreeEqualsBeforeAnyNumber) {
    const std::vector<std::pair<const char*, int>> cases = {
        {"===", 1},    {"==", 0},       {"5===", 0}, {"2+3====", 0},
        {"=1=C==", 0}, {"2+3=C===", 1}, {"+===", 0}, {"==C=", 0},
    };
    for (const auto& [keys, times] : cases) {
        Calculator calculator;
        const QSignalSpy asked(&calculator, &Calculator::asked);
        for (const QChar key : QString::fromLatin1(keys)) {
            calculator.press(key);
        }
        EXPECT_EQ(asked.count(), times) << keys;
    }
}

}  // namespace
}  // namespace amparo::view
