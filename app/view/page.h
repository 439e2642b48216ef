// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

#include "pack/guide.h"

namespace amparo::view {

// The address of a page, as the command line and the pages themselves write it: "home", "guide/us/home-door",
// "search?q=la%20migra". It says nothing about whether such a guide exists.
struct Page {
    QString name;      // "guide"
    QString argument;  // "us/home-door"; empty where the page takes none
    QString key;       // "q"
    QString value;     // "la migra", decoded

    // Nothing for a page that this program does not have.
    [[nodiscard]] static std::optional<Page> parse(QStringView text);
};

[[nodiscard]] QString guide_page(const QString& id);
// "us/card", the card for every encounter, is shown by "card/us", others by "card/us?which=card-detained".
[[nodiscard]] QString card_page(const QString& jurisdiction, const QString& name);
[[nodiscard]] QString item_page(pack::ItemKind kind, const QString& id);
[[nodiscard]] QString hotline_page(const QString& id);
// The page of packs, which looks at a file or folder at once.
[[nodiscard]] QString packs_page(const QString& import_from);
// Where a link inside a text leads ("guide:us/home-door"); empty for "term:…", which is explained in place.
[[nodiscard]] QString page_of_link(const QString& link);

}  // namespace amparo::view
