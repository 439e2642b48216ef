// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAccessible>
#include <QFile>
#include <QGuiApplication>
#include <QQuickItem>
#include <QRegularExpression>
#include <set>

#include "shell/application.h"
#include "shell/composition.h"
#include "shell/window.h"
#include "store/library.h"

namespace amparo {
namespace {

// The English words of the program as patterns, from the template; those that are little but placeholders are
// left out.
QList<QRegularExpression> english_words() {
    QFile file(QStringLiteral(AMPARO_TEMPLATE));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression entry("\\nmsgid ((?:\"(?:[^\"\\\\]|\\\\.)*\"\\n)+)");
    static const QRegularExpression placeholder("%L?\\d|%n");
    QList<QRegularExpression> words;
    auto found = entry.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext()) {
        QString text = found.next().captured(1).replace("\"\n\"", "").trimmed();
        text = text.sliced(1, text.size() - 2).replace("\\\"", "\"").replace("\\n", "\n");
        if (QString(text).remove(placeholder).count(QRegularExpression("[a-z]")) > 3) {
            const QString pattern = text.split(placeholder).join(QChar(1));
            words.append(QRegularExpression(
                '^' +
                QRegularExpression::escape(pattern).replace(QRegularExpression::escape(QChar(1)), ".+") +
                '$'));
        }
    }
    return words;
}

// Everything that a person sees or hears of an item and of those in it.
void gather(const QQuickItem& item, std::set<QString>& texts) {
    if (!item.isVisible()) {
        return;
    }
    texts.insert(item.property("text").toString());
    if (QAccessibleInterface* spoken =
            QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(&item))) {
        texts.insert(spoken->text(QAccessible::Name));
        texts.insert(spoken->text(QAccessible::Description));
    }
    for (const QQuickItem* child : item.childItems()) {
        gather(*child, texts);
    }
}

class Pages : public testing::TestWithParam<const char*> {};

TEST_P(Pages, SayNothingInEnglishWhenTheReaderReadsSomethingElse) {
    const base::SystemClock clock;
    shell::Composition::Options options;
    options.packs = {AMPARO_PSEUDO_PACKS};
    options.trusted = store::trusted_keys();
    shell::Composition composition(options, clock);
    ASSERT_TRUE(composition.session().set_language("en-XA"));
    shell::Window window(composition);
    ASSERT_TRUE(window.loaded());
    ASSERT_TRUE(composition.navigator().open(QString::fromLatin1(GetParam())));
    window.show(QSize(420, 4000));
    ASSERT_TRUE(window.settle());
    std::set<QString> texts;
    gather(*window.window().contentItem(), texts);
    EXPECT_GT(texts.size(), 5U);
    const QList<QRegularExpression> english = english_words();
    ASSERT_GT(english.size(), 50);
    for (const QString& text : texts) {
        for (const QRegularExpression& words : english) {
            EXPECT_FALSE(words.match(text).hasMatch()) << text.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, Pages,
                         testing::Values("home", "now", "prepare", "data", "guide/us/home-door", "card/us",
                                         "check/us/warrant", "hotlines", "search", "search?q=zzzzzz",
                                         "languages", "settings", "privacy", "about"));

}  // namespace
}  // namespace amparo

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    amparo::shell::prepare_qt();
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
