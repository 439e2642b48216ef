// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/guide.h"

#include <QQmlComponent>

#include "view_test.h"

namespace amparo::view {
namespace {

class GuideTest : public ViewTest {
  protected:
    Guide& open_guide(const QString& id) {
        guide_.emplace();
        guide_->set_guide_id(id);
        return declare(*guide_);
    }
    [[nodiscard]] const BlockRow& block(const QString& kind) const {
        for (const BlockRow& row : guide_->rows()) {
            if (row.kind == kind) {
                return row;
            }
        }
        ADD_FAILURE() << "no block " << kind.toStdString();
        return guide_->rows().front();
    }
    std::optional<Guide> guide_;
};

TEST_F(GuideTest, ShowsItsBlocksInOrder) {
    const Guide& guide = open_guide("us/home-door");
    EXPECT_EQ(guide.title(), "Officers at my door");
    EXPECT_EQ(guide.error(), "");
    QStringList kinds;
    for (const BlockRow& row : guide.rows()) {
        kinds.append(row.kind);
    }
    EXPECT_EQ(kinds, QStringList({"now", "heading", "paragraph", "say", "never", "contested", "only", "term",
                                  "hotline", "link"}));
    EXPECT_EQ(block("now").text, "Keep the door <b>closed</b>.");
    EXPECT_EQ(block("now").plain, "Keep the door closed.");
}

TEST_F(GuideTest, SaysOnWhatItRestsAndWhoHasReadIt) {
    const Guide& guide = open_guide("us/home-door");
    EXPECT_TRUE(guide.reviewed());
    EXPECT_EQ(guide.trust(), "Law as of September 16, 2026. Checked by A. Lawyer on October 1, 2026.");
    EXPECT_EQ(open_guide("us/street-stop").trust(),
              "Law as of September 16, 2026. Not yet checked by a lawyer.");
}

TEST_F(GuideTest, NamesEachSource) {
    open_guide("us/home-door");
    const BlockRow& paragraph = block("paragraph");
    EXPECT_EQ(paragraph.source_count, 2);
    const QStringList lines = paragraph.sources.split('\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains("Payton v. New York")) << lines[0].toStdString();
    EXPECT_TRUE(lines[0].contains("April 15, 1980"));
    EXPECT_TRUE(lines[1].contains("reported by others"));
    EXPECT_TRUE(block("never").advice);
}

TEST_F(GuideTest, TellsTheStateOfEveryTranslation) {
    session().set_language("es");
    const Guide& guide = open_guide("us/home-door");
    EXPECT_EQ(block("now").state, "reviewed");
    EXPECT_EQ(block("now").state_text, "");
    EXPECT_EQ(block("paragraph").state, "outdated");
    EXPECT_NE(block("paragraph").state_text, "");
    EXPECT_EQ(block("heading").state, "machine");
    EXPECT_EQ(block("never").state, "missing");
    EXPECT_EQ(block("never").text, "Do not lie.");
    EXPECT_EQ(block("never").text_language, "en");
    EXPECT_EQ(block("now").original, "Keep the door <b>closed</b>.");
    EXPECT_NE(guide.translation_note(), "");
}

TEST_F(GuideTest, KeepsTheOfficersSentenceInTheirLanguage) {
    session().set_language("es");
    open_guide("us/home-door");
    EXPECT_EQ(block("say").official, "I do not agree to you coming in.");
    EXPECT_EQ(block("say").official_language, "en");
    EXPECT_EQ(block("say").text, QString::fromUtf8("No estoy de acuerdo con que entren."));
}

TEST_F(GuideTest, PointsToWhatItNames) {
    open_guide("us/home-door");
    EXPECT_EQ(block("link").target_page, "guide/us/street-stop");
    EXPECT_EQ(block("link").text, "Stopped in the street");
    EXPECT_EQ(block("hotline").text, "Watch Line");
    EXPECT_EQ(block("hotline").detail, "1-844-363-1423");
    EXPECT_EQ(block("hotline").target_page, "hotlines?only=us-hotline");
    EXPECT_EQ(block("term").detail, "A paper signed by a judge.");
    EXPECT_EQ(block("only").audience,
              QString::fromUtf8("For people without papers · For people who asked for asylum"));
    EXPECT_EQ(block("contested").as_of, "September 16, 2026");
}

TEST_F(GuideTest, BringsItsHotlinesAndRelatedGuides) {
    Guide& guide = open_guide("us/home-door");
    ASSERT_EQ(guide.hotlines()->count(), 1);
    EXPECT_EQ(text(*guide.hotlines(), 0, HotlineList::HotlineIdRole), "us-hotline");
    ASSERT_EQ(guide.related()->count(), 1);
    EXPECT_EQ(text(*guide.related(), 0, GuideList::PageRole), "guide/us/street-stop");
}

TEST_F(GuideTest, FollowsAChangeOfLanguage) {
    const Guide& guide = open_guide("us/home-door");
    session().set_language("es");
    EXPECT_EQ(guide.title(), "Agentes en mi puerta");
}

TEST_F(GuideTest, AGuideThatIsNotThereIsSaid) {
    const Guide& guide = open_guide("us/no-such");
    EXPECT_NE(guide.error(), "");
    EXPECT_EQ(guide.count(), 0);
    EXPECT_NE(open_guide("zz/home-door").error(), "");
}

TEST_F(GuideTest, IsolatesNamesAndNumbersInRightToLeftText) {
    session().set_language("fa");
    open_guide("us/home-door");
    EXPECT_EQ(block("hotline").detail, QString::fromUtf8("\u20661-844-363-1423\u2069"));
    EXPECT_TRUE(block("now").sources.startsWith(QChar(0x2066)));
}

TEST_F(GuideTest, ServesAPageThatDeclaresIt) {
    engine().addImportPath(":/qt/qml");
    QQmlComponent component(&engine());
    component.setData(R"(
        import QtQml
        import Amparo.View
        Guide { guideId: "us/home-door"; property string where: Session.jurisdiction + " " + Navigator.page }
    )",
                      {});
    const std::unique_ptr<QObject> made(component.create());
    ASSERT_TRUE(made) << component.errorString().toStdString();
    EXPECT_EQ(made->property("title").toString(), "Officers at my door");
    EXPECT_EQ(made->property("count").toInt(), 10);
    EXPECT_EQ(made->property("where").toString(), "us home");
}

TEST_F(GuideTest, ListsAreSortedByWhenTheyAreNeeded) {
    GuideList now;
    now.set_when("now");
    declare(now);
    EXPECT_EQ(now.count(), 2);
    now.set_when("prepare");
    EXPECT_EQ(now.count(), 0);
    now.set_kind(GuideList::Checks);
    now.set_when("");
    ASSERT_EQ(now.count(), 1);
    EXPECT_EQ(text(now, 0, GuideList::PageRole), "check/us/warrant");
}

}  // namespace
}  // namespace amparo::view
