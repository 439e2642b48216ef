// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "store/offer.h"
#include "view/reader_locale.h"

namespace amparo::view {

// One line of what is offered: its kind as a word for a page to choose a picture by, and the words.
struct OfferLine {
    QString kind;  // pack added changed withdrawn number publisher words keys problem
    QString text;
};

// An offer in plain words: each pack with what it changes, each publisher with its fingerprint words.
[[nodiscard]] std::vector<OfferLine> offer_lines(const store::Offer& offer, const ReaderLocale& locale,
                                                 const base::Date& today, bool right_to_left);

}  // namespace amparo::view
