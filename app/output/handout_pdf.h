// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/result.h"
#include "output/font_faces.h"
#include "view/handout.h"

namespace amparo::output {

enum class PdfFault {
    too_long,  // for a wallet card
    no_memory,
};

// A handout as a PDF file: fonts embedded, every letter to be selected and searched. Main thread (fonts).
[[nodiscard]] base::Result<QByteArray, PdfFault> handout_pdf(const view::Handout& handout, view::Form form,
                                                             view::Paper paper, FontFaces& faces);

}  // namespace amparo::output
