// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QSize>
#include <QString>
#include <filesystem>

#include "base/result.h"
#include "view/session.h"

namespace amparo::shots {

// One picture: which page, for whom, how large, and into which file.
struct Shot {
    QString page;
    QString language;
    QSize size;
    double text_scale = 1;
    view::Session::Theme theme = view::Session::Light;
    QString out;
    std::filesystem::path packs;  // empty: where packs usually are

    // The value of one that is wrong or missing, as a sentence.
    [[nodiscard]] static base::Result<Shot, QString> parse(const QStringList& arguments);
};

}  // namespace amparo::shots
