// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/icon_provider.h"

#include <gtest/gtest.h>

#include <QImage>

namespace amparo::shell {
namespace {

QImage draw(const QString& id, QSize requested = QSize(96, 96)) {
    QSize size;
    return IconProvider().requestImage(id, &size, requested);
}

bool shows(const QImage& image, QRgb colour) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

TEST(IconProvider, DrawsInTheTwoColoursAskedForAndNoOther) {
    const QImage image = draw("door/ff0000/00ff00");
    ASSERT_FALSE(image.isNull());
    EXPECT_EQ(image.size(), QSize(96, 96));
    EXPECT_TRUE(shows(image, qRgb(255, 0, 0)));
    EXPECT_TRUE(shows(image, qRgb(0, 255, 0)));
    EXPECT_FALSE(shows(image, qRgb(0, 0, 1)));
    EXPECT_FALSE(shows(image, qRgb(0, 0, 2)));
}

TEST(IconProvider, MirrorsWhatPointsSomewhere) {
    EXPECT_EQ(draw("back/000000/ffffff?mirror"), draw("back/000000/ffffff").mirrored(true, false));
    EXPECT_NE(draw("back/000000/ffffff?mirror"), draw("back/000000/ffffff"));
}

TEST(IconProvider, HasASizeWhenNobodyAsksForOneAndALimit) {
    EXPECT_EQ(draw("door/000000/ffffff", QSize()).size(), QSize(48, 48));
    EXPECT_LE(draw("door/000000/ffffff", QSize(1'000'000, 1'000'000)).width(), 2048);
}

TEST(IconProvider, GivesNothingForWhatIsNoIcon) {
    for (const char* id : {"", "no-such/000000/ffffff", "../../Main.qml/000000/ffffff", "door",
                           "door/red/blue", "door/000000/ffffff?nonsense", "door/00000\"/ffffff"}) {
        EXPECT_TRUE(draw(QString::fromLatin1(id)).isNull()) << id;
    }
}

}  // namespace
}  // namespace amparo::shell
