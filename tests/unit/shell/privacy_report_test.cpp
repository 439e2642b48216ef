// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/privacy_report.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "support/temporary_folder.h"

namespace amparo::shell {
namespace {

QJsonObject read(const PrivacyReport& report) {
    return QJsonDocument::fromJson(report.json()).object();
}

TEST(PrivacyReport, TellsWhatWasTriedAndWhatIsOnTheDisk) {
    const test::TemporaryFolder folder;
    folder.write("settings.ini", "12345");
    const PrivacyReport report{guard::Protection::active,
                               {{"IPv4 socket", true, "EPERM"}},
                               QString::fromStdString(folder.path().string())};
    const QJsonObject json = read(report);
    EXPECT_EQ(json["protection"], "active");
    EXPECT_EQ(json["blocked"], true);
    ASSERT_EQ(json["attempts"].toArray().size(), 1);
    EXPECT_EQ(json["attempts"][0]["reason"], "EPERM");
    ASSERT_EQ(json["on_disk"].toArray().size(), 1);
    EXPECT_EQ(json["on_disk"][0]["bytes"], 5);
    EXPECT_TRUE(json["on_disk"][0]["path"].toString().endsWith("/settings.ini"));
}

TEST(PrivacyReport, OneOpenWayOutIsEnoughToSayNo) {
    const PrivacyReport report{
        guard::Protection::active, {{"IPv4 socket", true, "EPERM"}, {"IPv6 socket", false, ""}}, {}};
    EXPECT_FALSE(report.blocked());
    EXPECT_TRUE(read(report)["on_disk"].toArray().isEmpty());
    EXPECT_FALSE(PrivacyReport().blocked());  // nothing tried proves nothing
}

}  // namespace
}  // namespace amparo::shell
