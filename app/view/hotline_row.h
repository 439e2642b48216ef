// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "pack/content.h"
#include "view/number_list.h"
#include "view/opening_text.h"
#include "view/reader_locale.h"

namespace amparo::view {

// One hotline as a page shows it.
struct HotlineRow {
    QString id;
    QString organisation;
    QString purpose;
    QString who;
    QStringList needs;
    QString operated_by;
    QString publisher;  // who made this entry, a sentence; empty for Amparo
    bool government = false;
    QString warning;  // what to know before one speaks; empty when there is nothing
    QString place;
    QString number;
    QString number_uri;
    NumberList* numbers = nullptr;  // owned by the list that the row is in
    QString languages;
    QString state;
    QString state_text;
    QString hours_text;
    QString hours_note;
    QString cost;
    QString confidential_text;
    QString abroad_text;
    QString checked_text;
    QString sources;
};

// Turns a pack's hotlines into rows for one reader.
class HotlineWriter {
  public:
    HotlineWriter(QString language, ReaderLocale locale, OpeningText opening, bool right_to_left);
    [[nodiscard]] HotlineRow row(const pack::Hotline& hotline, QObject* owner) const;

  private:
    [[nodiscard]] QString languages(const pack::Hotline& hotline) const;
    [[nodiscard]] QString checked(const pack::Hotline& hotline) const;

    QString language_;
    ReaderLocale locale_;
    OpeningText opening_;
    bool right_to_left_ = false;
};

}  // namespace amparo::view
