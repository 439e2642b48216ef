// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "output/font_faces.h"
#include "view/press.h"

namespace amparo::output {

// A handout as a PDF file (too_long, no_memory): fonts embedded, every letter to be selected and searched.
// Main thread (fonts).
[[nodiscard]] base::Result<view::Pdf, view::PressFault> handout_pdf(const view::Handout& handout,
                                                                    view::Form form, view::Paper paper,
                                                                    FontFaces& faces);

}  // namespace amparo::output
