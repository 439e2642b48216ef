// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shot.h"

#include <QRegularExpression>

#include "view/text.h"

namespace amparo::shots {

namespace {

constexpr int largest_side = 20'000;

std::optional<view::Session::Theme> theme_named(const QString& name) {
    if (name == "light") {
        return view::Session::Light;
    }
    if (name == "dark") {
        return view::Session::Dark;
    }
    if (name == "high-contrast") {
        return view::Session::HighContrast;
    }
    return std::nullopt;
}

std::optional<QSize> size_of(const QString& text) {
    static const QRegularExpression form("^([0-9]{1,5})x([0-9]{1,5})$");
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool fits =
        match.hasMatch() && !size.isEmpty() && size.width() <= largest_side && size.height() <= largest_side;
    return fits ? std::optional(size) : std::nullopt;
}

}  // namespace

base::Result<Shot, QString> Shot::parse(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOptions({{"page", "PAGE of the program's contract", "PAGE"},
                       {"language", "BCP 47 tag", "TAG"},
                       {"size", "for example 390x844", "WxH"},
                       {"text-scale", "1 to 2", "N", "1"},
                       {"theme", "light, dark or high-contrast", "NAME", "light"},
                       {"out", "the picture", "FILE.png"},
                       {"packs", "folder of packs", "DIR"}});
    if (!parser.parse(arguments)) {
        return base::failure(parser.errorText());
    }
    for (const char* needed : {"page", "language", "size", "out"}) {
        if (!parser.isSet(needed)) {
            return base::failure(QString("--%1 is needed").arg(needed));
        }
    }
    const auto size = size_of(parser.value("size"));
    const auto theme = theme_named(parser.value("theme"));
    const double text_scale = parser.value("text-scale").toDouble();
    if (!size || !theme || text_scale < 1 || text_scale > 2 || !parser.positionalArguments().isEmpty()) {
        return base::failure(parser.helpText());
    }
    return Shot{parser.value("page"),
                parser.value("language"),
                *size,
                text_scale,
                *theme,
                parser.value("out"),
                view::to_utf8(parser.value("packs"))};
}

}  // namespace amparo::shots
