// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/session.h"

#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <csignal>

#include "view_test.h"

namespace amparo::view {
namespace {

using namespace std::chrono_literals;

class SessionTest : public ViewTest {
  protected:
    [[nodiscard]] QString settings_path() const { return data_folder() + "/settings.ini"; }
    void write_settings(const QByteArray& bytes) const {
        QDir().mkpath(data_folder());
        QFile file(settings_path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

TEST_F(SessionTest, StartsInALanguageAndCountryThatAreThere) {
    EXPECT_EQ(session().language(), "en");
    EXPECT_EQ(session().jurisdiction(), "us");
    EXPECT_EQ(session().problem(), "");
}

TEST_F(SessionTest, WritesNothingUnlessAsked) {
    session().set_language("es");
    session().set_text_scale(1.5);
    session().set_theme(Session::Dark);
    EXPECT_FALSE(QDir(data_folder()).exists());
}

TEST_F(SessionTest, RemembersWhatWasChosenWhenAsked) {
    session().set_remember(true);
    session().set_language("es");
    session().set_text_scale(1.5);
    session().set_theme(Session::HighContrast);
    session().set_reduced_motion(true);
    open();
    EXPECT_EQ(session().language(), "es");
    EXPECT_EQ(session().text_scale(), 1.5);
    EXPECT_EQ(session().theme(), Session::HighContrast);
    EXPECT_TRUE(session().reduced_motion());
    EXPECT_TRUE(session().remember());
}

TEST_F(SessionTest, ForgettingDeletesTheFileAndKeepsTheChoicesForNow) {
    session().set_remember(true);
    session().set_language("es");
    ASSERT_TRUE(QFile::exists(settings_path()));
    session().forget();
    EXPECT_FALSE(QFile::exists(settings_path()));
    EXPECT_FALSE(session().remember());
    EXPECT_EQ(session().language(), "es");
    session().set_text_scale(2);
    EXPECT_FALSE(QFile::exists(settings_path()));
}

TEST_F(SessionTest, SwitchingRememberOffForgets) {
    session().set_remember(true);
    ASSERT_TRUE(QFile::exists(settings_path()));
    session().set_remember(false);
    EXPECT_FALSE(QFile::exists(settings_path()));
}

TEST_F(SessionTest, SaysWhenNothingCanBeSaved) {
    const QByteArray in_the_way = data_folder().toUtf8();
    QFile file(QString::fromUtf8(in_the_way));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    session().set_remember(true);
    EXPECT_TRUE(session().problem().contains("could not be saved"));
}

TEST_F(SessionTest, SaysWhenTheDiskIsFull) {
    QDir().mkpath(data_folder());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full{0, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &full);
    session().set_remember(true);
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_TRUE(session().problem().contains("could not be saved"));
    session().set_text_scale(1.25);
    EXPECT_EQ(session().problem(), "");
}

TEST_F(SessionTest, TakesFromASettingsFileOnlyWhatCanBeChosen) {
    write_settings(
        "[General]\nlanguage=tlh\njurisdiction=zz\ntextScale=900\ntheme=Plaid\nreducedMotion=true\n");
    open();
    EXPECT_EQ(session().language(), "en");
    EXPECT_EQ(session().jurisdiction(), "us");
    EXPECT_EQ(session().text_scale(), 1);
    EXPECT_EQ(session().theme(), Session::System);
    EXPECT_TRUE(session().reduced_motion());
}

TEST_F(SessionTest, AnUnreadableSettingsFileIsSaidAndDoesNoHarm) {
    QDir().mkpath(settings_path());  // a folder where the file should be
    open();
    EXPECT_TRUE(session().problem().contains("could not be read"));
    EXPECT_EQ(session().language(), "en");
}

TEST_F(SessionTest, AHugeSettingsFileIsNotRead) {
    write_settings(QByteArray(100 * 1024, 'a'));
    open();
    EXPECT_TRUE(session().problem().contains("could not be read"));
}

TEST_F(SessionTest, SaysWhenTheClockIsBeforeThePacks) {
    clock_.set(std::chrono::system_clock::time_point(1h));
    open();
    EXPECT_TRUE(session().problem().contains("1970")) << session().problem().toStdString();
    EXPECT_FALSE(session().clock_is_plausible());
}

TEST_F(SessionTest, ADayEarlierSomewhereOnEarthIsNoProblem) {
    clock_.set(std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 23h);
    open();
    EXPECT_EQ(session().problem(), "");
}

TEST_F(SessionTest, AnUnknownLanguageChangesNothingAndIsSaid) {
    QSignalSpy changes(&session(), &Session::languageChanged);
    EXPECT_FALSE(session().set_language("tlh"));
    EXPECT_EQ(session().language(), "en");
    EXPECT_EQ(changes.count(), 0);
    EXPECT_TRUE(session().problem().contains("language"));
    EXPECT_TRUE(session().set_language("es"));
    EXPECT_EQ(session().problem(), "");
}

TEST_F(SessionTest, ARegionOfALanguageFindsTheLanguage) {
    EXPECT_TRUE(session().set_language("es-MX"));
    EXPECT_EQ(session().language(), "es");
    EXPECT_EQ(session().language_name(), "Español");
    EXPECT_FALSE(session().mirrored());
}

TEST_F(SessionTest, ARightToLeftLanguageMirrors) {
    EXPECT_TRUE(session().set_language("fa"));
    EXPECT_TRUE(session().mirrored());
}

TEST_F(SessionTest, AnUnknownCountryChangesNothingAndIsSaid) {
    EXPECT_FALSE(session().set_jurisdiction("zz"));
    EXPECT_EQ(session().jurisdiction(), "us");
    EXPECT_TRUE(session().problem().contains("country"));
}

TEST_F(SessionTest, TextGrowsToTwiceAtMost) {
    session().set_text_scale(5);
    EXPECT_EQ(session().text_scale(), 2);
    session().set_text_scale(0.1);
    EXPECT_EQ(session().text_scale(), 1);
}

TEST_F(SessionTest, SpeaksTheReadersLanguage) {
    session().set_language("es");
    session().set_jurisdiction("zz");
    EXPECT_FALSE(session().problem().contains("country")) << session().problem().toStdString();
}

}  // namespace
}  // namespace amparo::view
