// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/printing_press.h"

#include "output/handout_pdf.h"

namespace amparo::output {

base::Result<view::Pdf, view::PressFault> PrintingPress::pdf(const view::Handout& handout, view::Form form,
                                                             view::Paper paper) {
    return handout_pdf(handout, form, paper, faces_);
}

base::Result<std::vector<view::Printer>, view::PressFault> PrintingPress::printers() {
    return service_.printers();
}

base::Result<void, view::PressFault> PrintingPress::print(const QString& printer, const view::Pdf& pdf) {
    if (pdf.pages > pages_left_) {
        return base::failure(view::PressFault::used_up);
    }
    auto printed = service_.print(printer, pdf.bytes);
    if (printed) {
        pages_left_ -= pdf.pages;
    }
    return printed;
}

}  // namespace amparo::output
