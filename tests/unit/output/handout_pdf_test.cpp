// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/handout_pdf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QRegularExpression>

#include "fixtures.h"
#include "pdf_tools.h"

namespace amparo::output {
namespace {

using test::PdfTools;
using testing::HasSubstr;
using testing::Not;
using view::Form;
using view::Handout;
using view::Paper;

QByteArray pdf_of(const Handout& handout, Form form = Form::page, Paper paper = Paper::a4) {
    FontFaces faces;
    const auto made = handout_pdf(handout, form, paper, faces);
    return made ? made->bytes : QByteArray();
}

struct Text {
    const char* name;
    Handout::Words (*words)();
};

class ExtractedTest : public testing::TestWithParam<Text> {};

// Poppler puts a sign and the space after it into the order on the page where both stand between Arabic
// words.
QString letters_of(QString text, const Handout::Words& words) {
    static const QRegularExpression around_signs(QStringLiteral(" *([.,\u060C]) *"));
    if (words.right_to_left) {
        text.replace(around_signs, QStringLiteral("\\1"));
    }
    // Where a line of Chinese ends there is no space in the source.
    return words.language == u"zh-Hans" ? text.remove(u' ') : text;
}

TEST_P(ExtractedTest, TextEqualsTheSource) {
    const Handout::Words words = GetParam().words();
    Handout handout = test::handout_of({{words}});
    handout.title.clear();
    for (const Form form : {Form::page, Form::folded, Form::receipt}) {
        const QString found = PdfTools(pdf_of(handout, form)).words();
        EXPECT_EQ(letters_of(found, words).toStdString(), letters_of(words.text, words).toStdString())
            << static_cast<int>(form);
    }
}

INSTANTIATE_TEST_SUITE_P(Writings, ExtractedTest,
                         testing::Values(Text{"English", test::english}, Text{"Arabic", test::arabic},
                                         Text{"Persian", test::persian}, Text{"Chinese", test::chinese}),
                         [](const auto& text) { return text.param.name; });

TEST(HandoutPdfTest, TwoLanguagesStandOnOnePage) {
    const PdfTools tools(pdf_of(test::handout_of({{test::arabic(), test::english()}})));
    EXPECT_EQ(tools.pages(), 1);
    EXPECT_TRUE(tools.words().contains(QStringLiteral("office file")));
    EXPECT_TRUE(tools.words().contains(QStringLiteral("تلتزم الصمت")));
}

TEST(HandoutPdfTest, FontsAreEmbedded) {
    const std::string fonts =
        PdfTools(pdf_of(test::handout_of({{test::english()}, {test::persian()}, {test::chinese()}}))).fonts();
    EXPECT_THAT(fonts, HasSubstr("Arabic"));
    EXPECT_THAT(fonts, HasSubstr("CJK"));
    for (const QString& line : QString::fromStdString(fonts).split(u'\n', Qt::SkipEmptyParts)) {
        EXPECT_TRUE(line.contains(QRegularExpression(QStringLiteral("yes yes yes +[0-9]+ +[0-9]+$"))))
            << line.toStdString();
    }
}

TEST(HandoutPdfTest, PagesHaveTheSizeOfThePaper) {
    const Handout handout = test::handout_of({{test::english()}});
    EXPECT_EQ(PdfTools(pdf_of(handout, Form::page, Paper::a4)).size(), "595.276 x 841.89");
    EXPECT_EQ(PdfTools(pdf_of(handout, Form::page, Paper::letter)).size(), "612 x 792");
    EXPECT_EQ(PdfTools(pdf_of(handout, Form::folded, Paper::a4)).size(), "841.89 x 595.276");
    EXPECT_THAT(PdfTools(pdf_of(handout, Form::receipt)).size(), HasSubstr("226.772 x"));
}

TEST(HandoutPdfTest, SaysNoHourAndNoNameOfAPerson) {
    const std::string info = PdfTools(pdf_of(test::handout_of({{test::english()}}))).info();
    EXPECT_THAT(info, Not(HasSubstr("Author")));
    EXPECT_THAT(info, Not(testing::ContainsRegex("CreationDate: .*[1-9]:[0-9][1-9]")));
}

TEST(HandoutPdfTest, SameHandoutGivesTheSameBytes) {
    const Handout handout = test::handout_of({{test::arabic(), test::english()}});
    EXPECT_EQ(pdf_of(handout), pdf_of(handout));
}

TEST(HandoutPdfTest, PagesAreNumberedAndCarryTitleAndFoot) {
    Handout handout = test::handout_of(std::vector(120, std::vector{test::english()}));
    handout.title = {{QStringLiteral("Officers at my door"), QStringLiteral("en"), false}};
    handout.foot = {QStringLiteral("Law as of September 16, 2026. Not yet checked by a lawyer.")};
    handout.sources_title = QStringLiteral("Sources");
    handout.sources = {QStringLiteral("Payton v. New York")};
    const PdfTools tools(pdf_of(handout));
    ASSERT_EQ(tools.pages(), 4);
    const QString words = tools.words();
    EXPECT_EQ(words.count(QStringLiteral("Officers at my door")), 4);
    EXPECT_EQ(words.count(QStringLiteral("Not yet checked by a lawyer")), 4);
    EXPECT_TRUE(words.contains(QStringLiteral("4/4")));
    EXPECT_TRUE(words.contains(QStringLiteral("Payton v. New York")));
    EXPECT_EQ(tools.darkest_edge(), 255);
}

TEST(HandoutPdfTest, NothingIsLostOrCutWhateverSomebodyTyped) {
    const std::vector<QString> typed{QString(10'000, u'x'),
                                     QStringLiteral("name ").repeated(2000),
                                     QStringLiteral("👩‍👩‍👧‍👦 🏳️‍🌈 ok"),
                                     QStringLiteral("abc אבג 123 ابجد (I-862) \u2067def\u2069"),
                                     QString(5'000, QChar(0x4E00)),
                                     QStringLiteral("\u202E\u0301\u0301\n\n\n\t"),
                                     QString(QChar(0xD800)) + QStringLiteral(" lone")};
    for (const QString& text : typed) {
        const PdfTools tools(pdf_of(test::handout_of({{{text, QStringLiteral("en"), false}}})));
        EXPECT_GE(tools.pages(), 1);
        EXPECT_EQ(tools.darkest_edge(), 255) << text.left(20).toStdString();
    }
    Handout handout = test::handout_of({{{typed[0], QStringLiteral("en"), false}}});
    handout.title.clear();
    EXPECT_EQ(PdfTools(pdf_of(handout)).words().count(u'x'), 10'000);
}

TEST(HandoutPdfTest, WalletHasEightCardsASideInEachLanguage) {
    const PdfTools tools(pdf_of(test::handout_of({{test::chinese(), test::english()}}), Form::wallet));
    EXPECT_EQ(tools.pages(), 2);
    EXPECT_EQ(tools.words().count(QStringLiteral("You may stay silent")), 8);
    EXPECT_EQ(tools.words().count(QStringLiteral("您有权保持沉默")), 8);
}

TEST(HandoutPdfTest, LongWordsFillTwoCardsFourTimes) {
    Handout handout = test::handout_of(std::vector(14, std::vector{test::chinese(), test::english()}));
    handout.pieces.front().words.back().text = QStringLiteral("The first line.");
    handout.pieces.back().words.back().text = QStringLiteral("The last line.");
    const PdfTools tools(pdf_of(handout, Form::wallet));
    EXPECT_EQ(tools.pages(), 2);
    EXPECT_EQ(tools.words().count(QStringLiteral("The first line.")), 4);
    EXPECT_EQ(tools.words().count(QStringLiteral("The last line.")), 4);
    EXPECT_EQ(tools.words().count(QStringLiteral("1/2")), 8);
}

TEST(HandoutPdfTest, CountsTheSidesOfPaperThatAPrinterWillPrint) {
    FontFaces faces;
    const Handout handout = test::handout_of(std::vector<std::vector<Handout::Words>>(60, {test::english()}));
    for (const Form form : {Form::page, Form::folded}) {
        const auto made = handout_pdf(handout, form, Paper::a4, faces);
        ASSERT_TRUE(made);
        EXPECT_GT(made->pages, 1);
        EXPECT_EQ(made->pages, PdfTools(made->bytes).pages());
    }
}

TEST(HandoutPdfTest, WhatDoesNotFitOnAWalletCardSaysSo) {
    FontFaces faces;
    const Handout handout = test::handout_of({{{QString(10'000, u'x'), QStringLiteral("en"), false}}});
    EXPECT_EQ(handout_pdf(handout, Form::wallet, Paper::a4, faces),
              base::failure(view::PressFault::too_long));
}

TEST(HandoutPdfTest, CodesSayTheTextItself) {
    for (const auto& words : {test::english(), test::arabic(), test::persian(), test::chinese()}) {
        Handout handout = test::handout_of({{words}});
        handout.code_text = words.text;
        for (const Form form : {Form::page, Form::folded, Form::receipt}) {
            EXPECT_EQ(PdfTools(pdf_of(handout, form)).codes(), QStringList{words.text})
                << words.language.toStdString();
        }
    }
}

TEST(HandoutPdfTest, CodesOverCapacityEndAfterASentenceAndSaySo) {
    Handout handout = test::handout_of({{test::english()}});
    handout.code_text = (test::english().text + u' ').repeated(60);
    handout.code_shortened = QStringLiteral("The end had no room.");
    const PdfTools tools(pdf_of(handout));
    ASSERT_EQ(tools.codes().size(), 3);
    for (const QString& code : tools.codes()) {
        EXPECT_TRUE(code.endsWith(u'.')) << code.toStdString();
    }
    EXPECT_TRUE(tools.words().contains(QStringLiteral("The end had no room.")));
}

}  // namespace
}  // namespace amparo::output
