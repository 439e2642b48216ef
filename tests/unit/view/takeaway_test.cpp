// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/takeaway.h"

#include <fstream>

#include "view/paper_size.h"
#include "view_test.h"

namespace amparo::view {
namespace {

using testing::Contains;

class TakeawayTest : public ViewTest {
  protected:
    // What went to the press when somebody saved this page.
    Handout saved(const char* subject, const QString& other = {}) {
        Takeaway takeaway;
        takeaway.set_subject(QString::fromLatin1(subject));
        declare(takeaway);
        takeaway.set_other(other);
        takeaway.look();
        takeaway.save(0);
        EXPECT_EQ(takeaway.problem(), QString());
        return press_.handouts.empty() ? Handout() : press_.handouts.back();
    }

    static QStringList words(const Handout& handout) {
        QStringList all;
        for (const Handout::Piece& piece : handout.pieces) {
            for (const Handout::Words& one : piece.words) {
                all.append(one.text);
            }
        }
        return all;
    }
};

TEST_F(TakeawayTest, NothingIsWrittenUntilSomebodySaves) {
    Takeaway takeaway;
    takeaway.set_subject(QStringLiteral("guide/us/home-door"));
    declare(takeaway);
    takeaway.look();
    EXPECT_TRUE(std::filesystem::is_empty(stick_.path()));
    takeaway.save(0);
    EXPECT_TRUE(std::filesystem::exists(stick_.path() / (takeaway.file_name().toStdString() + ".pdf")));
    EXPECT_TRUE(takeaway.done().contains(takeaway.file_name()));
}

TEST_F(TakeawayTest, AGuideHasItsDateItsReviewStateAndItsSources) {
    const Handout guide = saved("guide/us/home-door");
    EXPECT_EQ(guide.title.front().text, QStringLiteral("Officers at my door"));
    EXPECT_TRUE(guide.foot.join(u' ').contains(QStringLiteral("Law as of")));
    EXPECT_TRUE(guide.foot.join(u' ').contains(QStringLiteral("November 23, 2026")));
    EXPECT_FALSE(guide.sources.isEmpty());
    EXPECT_FALSE(guide.code_text.isEmpty());
    EXPECT_FALSE(guide.code_text.contains(u'[')) << "a telephone needs no numbers of sources";
}

TEST_F(TakeawayTest, ASecondLanguageStandsBesideTheReaders) {
    const Handout guide = saved("guide/us/home-door", QStringLiteral("es"));
    ASSERT_EQ(guide.title.size(), 2U);
    EXPECT_EQ(guide.title[1].language, QStringLiteral("es"));
    EXPECT_TRUE(std::ranges::any_of(guide.pieces, [](const Handout::Piece& piece) {
        return piece.words.size() == 2 && piece.words[1].language == u"es";
    }));
}

TEST_F(TakeawayTest, TheCardIsAlwaysInTheOfficersLanguageToo) {
    session().set_language(QStringLiteral("es"));
    const Handout card = saved("card/us");
    ASSERT_FALSE(card.pieces.empty());
    EXPECT_EQ(card.pieces.front().words.back().language, QStringLiteral("en"));
    EXPECT_TRUE(card.code_text.contains(card.pieces.front().words.back().text));
}

TEST_F(TakeawayTest, NumbersAreThoseOfTheList) {
    EXPECT_THAT(words(saved("hotlines")), Contains(testing::Truly([](const QString& line) {
                    return line.contains(u'5') && line.contains(u'-');
                })));
    EXPECT_LT(words(saved("hotlines?only=us-office")).size(), words(saved("hotlines")).size());
}

TEST_F(TakeawayTest, PaperIsThatOfTheCountry) {
    static_cast<void>(saved("guide/us/home-door"));
    EXPECT_EQ(press_.papers.back(), view::Paper::letter);
    EXPECT_EQ(paper_of(QStringLiteral("es"), QStringLiteral("us")), view::Paper::letter);
    EXPECT_EQ(paper_of(QStringLiteral("ar"), QStringLiteral("de")), view::Paper::a4);
    EXPECT_EQ(paper_of(QStringLiteral("en"), QStringLiteral("at")), view::Paper::a4);
}

TEST_F(TakeawayTest, ALetterHasTheAnswersAndNothingOfThisProgram) {
    Letter letter;
    letter.set_item_id(QStringLiteral("us/data"));
    declare(letter);
    letter.questions()->answer(0, QStringLiteral("Ana"));
    Takeaway takeaway;
    takeaway.set_letter(&letter);
    declare(takeaway);
    takeaway.look();
    takeaway.save(0);
    const Handout paper = press_.handouts.back();
    EXPECT_TRUE(words(paper).join(u'\n').contains(QStringLiteral("Ana")));
    EXPECT_TRUE(words(paper).join(u'\n').contains(QStringLiteral("Office of Records")));
    EXPECT_TRUE(paper.title.empty() && paper.foot.isEmpty() && paper.code_text.isEmpty());
    takeaway.set_checklist(true);
    takeaway.save(0);
    const QString list = words(press_.handouts.back()).join(u'\n');
    EXPECT_TRUE(list.contains(QStringLiteral("A copy of your passport.")));
    EXPECT_TRUE(list.contains(QStringLiteral("December 21, 2026")));
}

TEST_F(TakeawayTest, SaysWhatIsTheMatterAndOffersThePdf) {
    Takeaway takeaway;
    takeaway.set_subject(QStringLiteral("card/us"));
    declare(takeaway);
    press_.no_printers = true;
    takeaway.look();
    EXPECT_TRUE(takeaway.printer_problem().contains(QStringLiteral("PDF")));
    press_.no_printers = false;
    press_.known = {{QStringLiteral("office"), QStringLiteral("Office"), Printer::State::no_paper}};
    takeaway.look();
    EXPECT_EQ(takeaway.printer_states(), QStringList{QStringLiteral("It has no paper. Put some in.")});
    takeaway.print(0);
    EXPECT_EQ(press_.printed, QStringList{QStringLiteral("office")});
    EXPECT_EQ(takeaway.problem(), QStringLiteral("It has no paper. Put some in."));
    press_.fault = PressFault::not_accepting;
    takeaway.print(0);
    EXPECT_TRUE(takeaway.problem().contains(QStringLiteral("PDF")));
    EXPECT_EQ(takeaway.done(), QString());
}

TEST_F(TakeawayTest, AFolderThatIsGoneIsSaid) {
    Takeaway takeaway;
    takeaway.set_subject(QStringLiteral("card/us"));
    services().places_to_save = [] { return std::vector<std::filesystem::path>{"/nowhere"}; };
    declare(takeaway);
    takeaway.look();
    takeaway.save(0);
    EXPECT_EQ(takeaway.problem(),
              QStringLiteral("Writing there failed. Nothing was saved. Choose another place."));
}

TEST(FileNameTest, IsOneThatEveryDiskTakes) {
    EXPECT_EQ(file_name_of(QStringLiteral("Is this paper from a judge?")),
              QStringLiteral("Is this paper from a judge"));
    EXPECT_EQ(file_name_of(QStringLiteral("../../etc/passwd")), QStringLiteral("etc passwd"));
    EXPECT_EQ(file_name_of(QStringLiteral("???")), QStringLiteral("page"));
    EXPECT_EQ(file_name_of(QString()), QStringLiteral("page"));
    EXPECT_EQ(file_name_of(QStringLiteral("a\u202Egnp.exe")), QStringLiteral("a gnp.exe"));
    EXPECT_LE(file_name_of(QString(10'000, QChar(0x4E00))).toUtf8().size(), 120);
}

}  // namespace
}  // namespace amparo::view
