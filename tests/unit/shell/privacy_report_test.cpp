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
                               {guard::Protection::active, 7, {{"/usr", "/no-such-place"}, {"/tmp"}}},
                               {{guard::Way::ipv4_tcp, true, "EPERM"}},
                               QString::fromStdString(folder.path().string())};
    const QJsonObject json = read(report);
    EXPECT_EQ(json["protection"], "active");
    EXPECT_EQ(json["blocked"], true);
    ASSERT_EQ(json["attempts"].toArray().size(), 1);
    EXPECT_EQ(json["attempts"][0]["name"], "IPv4 TCP socket");
    EXPECT_EQ(json["attempts"][0]["reason"], "EPERM");
    EXPECT_EQ(json["files"]["protection"], "active");
    EXPECT_EQ(json["files"]["landlock"], 7);
    EXPECT_EQ(json["files"]["can_read"].toArray(), QJsonArray{"/usr"});
    EXPECT_EQ(json["files"]["can_write"].toArray(), QJsonArray{"/tmp"});
    ASSERT_EQ(json["on_disk"].toArray().size(), 1);
    EXPECT_EQ(json["on_disk"][0]["bytes"], 5);
    EXPECT_TRUE(json["on_disk"][0]["path"].toString().endsWith("/settings.ini"));
}

TEST(PrivacyReport, OneOpenWayOutIsEnoughToSayNo) {
    const PrivacyReport report{guard::Protection::active,
                               {},
                               {{guard::Way::ipv4_tcp, true, "EPERM"}, {guard::Way::ipv6_tcp, false, ""}},
                               {}};
    EXPECT_EQ(read(report)["blocked"], false);
    EXPECT_TRUE(read(report)["on_disk"].toArray().isEmpty());
    EXPECT_EQ(read(PrivacyReport())["blocked"], false);  // nothing tried proves nothing
}

TEST(PrivacyReport, AKernelWithoutAFileFenceIsSaidAndIsNoNetwork) {
    const PrivacyReport report{
        guard::Protection::active,
        {guard::Protection::unavailable, 0, {}},
        {{guard::Way::ipv4_tcp, true, "EPERM"}, {guard::Way::write_outside, false, "open"}},
        {}};
    const QJsonObject json = read(report);
    EXPECT_EQ(json["blocked"], true);
    EXPECT_EQ(json["files"]["protection"], "unavailable");
    EXPECT_EQ(json["attempts"][1]["refused"], false);
}

TEST(PrivacyReport, ClaimsNoLockThatAKernelHasNot) {
    const PrivacyReport report{
        guard::Protection::unavailable, {}, {{guard::Way::ipv4_tcp, false, "open"}}, {}};
    const QJsonObject json = read(report);
    EXPECT_EQ(json["protection"], "unavailable");
    EXPECT_EQ(json["how"], "nothing on this device keeps the program from the network");
}

}  // namespace
}  // namespace amparo::shell
