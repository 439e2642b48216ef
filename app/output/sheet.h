// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include "view/handout.h"

namespace amparo::output {

constexpr double millimetre = 72 / 25.4;  // in points

// One page of a handout: its size, where its text stands, how large that is.
struct Sheet {
    QSizeF size;
    QRectF text;
    double body = 10.5;
    bool side_by_side = false;  // two languages beside each other, not one below the other
    bool endless = false;       // a roll of paper: one page, as long as its text
    double code = 0;            // side of a QR code
};

[[nodiscard]] QSizeF paper_size(view::Paper paper);
// Of the forms that flow over pages: all but the wallet.
[[nodiscard]] Sheet sheet_of(view::Form form, view::Paper paper);

}  // namespace amparo::output
