// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/text.h"

namespace amparo::view {

namespace {

constexpr QChar left_to_right_isolate(0x2066);
constexpr QChar pop_directional_isolate(0x2069);

}  // namespace

QString from_utf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string to_utf8(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString isolated(const QString& text, bool right_to_left) {
    if (!right_to_left || text.isEmpty()) {
        return text;
    }
    return left_to_right_isolate + text + pop_directional_isolate;
}

}  // namespace amparo::view
