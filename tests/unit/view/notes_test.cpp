// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/notes.h"

#include <fstream>

#include "view_test.h"

namespace amparo::view {
namespace {

using namespace std::chrono_literals;

const QString passphrase = QStringLiteral("four words or more");

class NotesTest : public ViewTest {
  protected:
    [[nodiscard]] std::filesystem::path file() const { return data_folder_.path() / "amparo/notes/notes"; }
    static QString words(const Notes& notes, int row) { return text(notes, row, Notes::WordsRole); }
};

TEST_F(NotesTest, NothingIsWrittenBeforeSomebodyStartsThem) {
    Notes notes;
    declare(notes);
    EXPECT_TRUE(notes.possible());
    EXPECT_FALSE(notes.kept() || notes.is_open());
    EXPECT_EQ(notes.count(), 0);
    EXPECT_FALSE(std::filesystem::exists(data_folder_.path() / "amparo"));
}

TEST_F(NotesTest, WantsALongPassphraseTwice) {
    Notes notes;
    declare(notes);
    notes.start(QStringLiteral("short"), QStringLiteral("short"));
    EXPECT_THAT(notes.problem(),
                testing::Eq(QStringLiteral("Take a longer passphrase: four words or more are good.")));
    notes.start(passphrase, passphrase.toUpper());
    EXPECT_EQ(notes.problem(), QStringLiteral("The two are not the same. Type them again."));
    EXPECT_FALSE(std::filesystem::exists(file()));
}

TEST_F(NotesTest, WhatIsSavedOpensAgainWithThePassphraseAlone) {
    {
        Notes notes;
        declare(notes);
        notes.start(passphrase, passphrase);
        ASSERT_TRUE(notes.is_open());
        notes.write(1, QStringLiteral("Dr. Ada"));
        EXPECT_TRUE(notes.unsaved());
        notes.close();
        EXPECT_FALSE(notes.is_open());
        EXPECT_EQ(notes.count(), 0);
    }
    std::ifstream in(file(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    EXPECT_EQ(bytes.find("Ada"), std::string::npos);
    EXPECT_EQ(bytes.find("lawyer"), std::string::npos);
    Notes notes;
    declare(notes);
    notes.unlock(QStringLiteral("four words or less"));
    EXPECT_FALSE(notes.is_open());
    EXPECT_FALSE(notes.problem().isEmpty());
    notes.unlock(passphrase);
    ASSERT_TRUE(notes.is_open());
    EXPECT_EQ(words(notes, 1), QStringLiteral("Dr. Ada"));
    EXPECT_EQ(notes.problem(), QString());
}

TEST_F(NotesTest, CloseByThemselvesAfterFiveMinutesAndLoseNothing) {
    Notes notes;
    declare(notes);
    notes.start(passphrase, passphrase);
    notes.write(0, QStringLiteral("Ana"));
    clock_.set(clock_.now() + 4min);
    notes.look_at_the_clock();
    EXPECT_TRUE(notes.is_open());
    notes.write(0, QStringLiteral("Ana, Ben"));
    clock_.set(clock_.now() + 4min);
    notes.look_at_the_clock();
    EXPECT_TRUE(notes.is_open()) << "it was touched since";
    clock_.set(clock_.now() + 1min);
    notes.look_at_the_clock();
    EXPECT_FALSE(notes.is_open());
    notes.unlock(passphrase);
    EXPECT_EQ(words(notes, 0), QStringLiteral("Ana, Ben"));
}

TEST_F(NotesTest, AreSavedWhenThePageGoes) {
    {
        Notes notes;
        declare(notes);
        notes.start(passphrase, passphrase);
        notes.write(7, QString(10'000, u'x'));
    }
    Notes notes;
    declare(notes);
    notes.unlock(passphrase);
    EXPECT_EQ(words(notes, 7).size(), 10'000);
}

TEST_F(NotesTest, StayOpenWithTheirWordsWhenTheyCannotBeSaved) {
    Notes notes;
    declare(notes);
    notes.start(passphrase, passphrase);
    notes.write(0, QStringLiteral("Ana"));
    std::filesystem::remove_all(data_folder_.path() / "amparo");
    std::ofstream(data_folder_.path() / "amparo") << "in the way";
    notes.close();
    EXPECT_TRUE(notes.is_open());
    EXPECT_EQ(words(notes, 0), QStringLiteral("Ana"));
    EXPECT_FALSE(notes.problem().isEmpty());
    std::filesystem::remove(data_folder_.path() / "amparo");
    notes.close();
    EXPECT_FALSE(notes.is_open());
}

TEST_F(NotesTest, OneActDeletesThem) {
    Notes notes;
    declare(notes);
    notes.start(passphrase, passphrase);
    notes.wipe();
    EXPECT_FALSE(notes.is_open() || notes.kept());
    EXPECT_FALSE(std::filesystem::exists(file().parent_path()));
}

TEST_F(NotesTest, AKioskHasNone) {
    services().notes = store::NotesFile({});
    Notes notes;
    declare(notes);
    EXPECT_FALSE(notes.possible());
    notes.start(passphrase, passphrase);
    EXPECT_FALSE(notes.is_open());
}

}  // namespace
}  // namespace amparo::view
