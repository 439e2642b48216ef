// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/printing_press.h"

#include "output/handout_pdf.h"

namespace amparo::output {

base::Result<QByteArray, view::PressFault> PrintingPress::pdf(const view::Handout& handout, view::Form form,
                                                              view::Paper paper) {
    return handout_pdf(handout, form, paper, faces_);
}

base::Result<std::vector<view::Printer>, view::PressFault> PrintingPress::printers() {
    return service_.printers();
}

base::Result<void, view::PressFault> PrintingPress::print(const QString& printer, const QByteArray& pdf) {
    return service_.print(printer, pdf);
}

}  // namespace amparo::output
