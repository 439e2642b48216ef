// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/reader_locale.h"

#include <gtest/gtest.h>

#include "qstring_printer.h"

namespace amparo::view {
namespace {

constexpr base::Date day{2026, 11, 23};

TEST(ReaderLocale, ADateHasNoFullStopOfItsOwn) {
    EXPECT_EQ(ReaderLocale("ru", "us").date(day), QString::fromUtf8("23 ноября 2026"));
    EXPECT_EQ(ReaderLocale("uk", "us").date(day), QString::fromUtf8("23 листопада 2026"));
}

TEST(ReaderLocale, ADateIsWrittenAsTheReadersLanguageDoes) {
    EXPECT_EQ(ReaderLocale("en", "us").date(day), "November 23, 2026");
    EXPECT_EQ(ReaderLocale("de", "at").date(day), "23. November 2026");
    EXPECT_EQ(ReaderLocale("hu", "at").date(day), "2026. november 23.");
}

}  // namespace
}  // namespace amparo::view
