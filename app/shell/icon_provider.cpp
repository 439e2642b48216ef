// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/icon_provider.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <algorithm>

namespace amparo::shell {

namespace {

constexpr int grid = 48;
constexpr int largest = 2048;

}  // namespace

IconProvider::IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage IconProvider::requestImage(const QString& id, QSize* size, const QSize& requested) {
    static const QRegularExpression form(
        QStringLiteral("^([a-z0-9-]+)/([0-9a-fA-F]{6})/([0-9a-fA-F]{6})(\\?mirror)?$"));
    const QRegularExpressionMatch match = form.match(id);
    QFile file(QStringLiteral(":/qt/qml/Amparo/Ui/icons/%1.svg").arg(match.captured(1)));
    if (!match.hasMatch() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray drawing = file.readAll();
    drawing.replace("#000001", "#" + match.captured(2).toLatin1());
    drawing.replace("#000002", "#" + match.captured(3).toLatin1());
    const int width = std::clamp(requested.width() > 0 ? requested.width() : grid, 1, largest);
    const int height = std::clamp(requested.height() > 0 ? requested.height() : width, 1, largest);
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(drawing).render(&painter);
    painter.end();
    if (size != nullptr) {
        *size = image.size();
    }
    return match.captured(4).isEmpty() ? image : image.mirrored(true, false);
}

}  // namespace amparo::shell
