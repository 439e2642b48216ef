// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/code_provider.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QProcess>
#include <QUrl>

#include "support/temporary_folder.h"

namespace amparo::shell {
namespace {

QImage draw(const QString& text, int width) {
    return CodeProvider().requestImage(QString::fromLatin1(QUrl::toPercentEncoding(text)), nullptr,
                                       {width, 0});
}

// What a camera reads.
QString read(const QImage& image) {
    const test::TemporaryFolder folder;
    const QString file = QString::fromStdString((folder.path() / "code.png").string());
    image.save(file);
    QProcess reader;
    reader.start(QStringLiteral("zbarimg"),
                 {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                  QStringLiteral("-Sqrcode.enable"), file});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

TEST(CodeProvider, ACameraReadsTheNumber) {
    for (const int width : {0, 160, 500}) {
        EXPECT_EQ(read(draw(QStringLiteral("tel:+18443631423"), width).scaledToWidth(300)),
                  QStringLiteral("tel:+18443631423"))
            << width;
    }
}

TEST(CodeProvider, DrawsNothingThatItWouldHaveToCut) {
    EXPECT_TRUE(draw(QString(), 160).isNull());
    EXPECT_TRUE(draw(QString(5000, u'x'), 160).isNull());
}

}  // namespace
}  // namespace amparo::shell
