// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sheet.h"

namespace amparo::output {

namespace {

Sheet sheet(QSizeF size, double margin, double body) {
    Sheet sheet;
    sheet.size = size;
    sheet.text = QRectF({}, size).marginsRemoved({margin, margin, margin, margin});
    sheet.body = body;
    sheet.code = 44 * millimetre;
    return sheet;
}

}  // namespace

QSizeF paper_size(view::Paper paper) {
    return paper == view::Paper::a4 ? QSizeF(210, 297) * millimetre : QSizeF(612, 792);
}

Sheet sheet_of(view::Form form, view::Paper paper) {
    const QSizeF size = paper_size(paper);
    switch (form) {
        case view::Form::folded:
            return sheet({size.height() / 2, size.width()}, 11 * millimetre, 9);
        case view::Form::receipt: {
            Sheet roll = sheet({80 * millimetre, 0}, 4 * millimetre, 9);
            roll.text = {4 * millimetre, 4 * millimetre, 72 * millimetre, 0};
            roll.endless = true;
            return roll;
        }
        default: {
            Sheet page = sheet(size, 20 * millimetre, 10.5);
            page.side_by_side = true;
            return page;
        }
    }
}

}  // namespace amparo::output
