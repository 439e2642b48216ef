// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/code_provider.h"

#include <QUrl>
#include <algorithm>

#include "output/codes.h"

namespace amparo::shell {

namespace {

constexpr int quiet_modules = output::Code::quiet_modules;
constexpr int largest = 2048;

}  // namespace

CodeProvider::CodeProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage CodeProvider::requestImage(const QString& id, QSize* size, const QSize& requested) {
    const output::Codes codes = output::codes_of(QUrl::fromPercentEncoding(id.toUtf8()), 1);
    if (codes.codes.size() != 1 || codes.shortened) {
        return {};
    }
    const output::Code& code = codes.codes.front();
    const int modules = code.size + 2 * quiet_modules;
    QImage image(modules, modules, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.at(x, y)) {
                image.setPixel(x + quiet_modules, y + quiet_modules, qRgb(0, 0, 0));
            }
        }
    }
    // Whole pixels for each module: a camera reads no half ones.
    const int scale = std::max(1, std::min(requested.width(), largest) / modules);
    image = image.scaled(scale * modules, scale * modules);
    if (size != nullptr) {
        *size = image.size();
    }
    return image;
}

}  // namespace amparo::shell
