// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

#include "output/font_faces.h"
#include "output/print_service.h"
#include "view/press.h"

namespace amparo::output {

// The program's press: PDFs by this room, printing by the print service of the device, as many pages as
// `pages` while it lives.
class PrintingPress final : public view::Press {
  public:
    explicit PrintingPress(int pages = std::numeric_limits<int>::max(), PrintService service = PrintService())
        : pages_left_(pages), service_(std::move(service)) {}

    [[nodiscard]] base::Result<view::Pdf, view::PressFault> pdf(const view::Handout& handout, view::Form form,
                                                                view::Paper paper) override;
    [[nodiscard]] base::Result<std::vector<view::Printer>, view::PressFault> printers() override;
    [[nodiscard]] base::Result<void, view::PressFault> print(const QString& printer,
                                                             const view::Pdf& pdf) override;

  private:
    FontFaces faces_;
    int pages_left_;
    PrintService service_;
};

}  // namespace amparo::output
