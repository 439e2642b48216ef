// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cairo.h>
#include <QHash>
#include <QRawFont>
#include <memory>

struct FT_LibraryRec_;

namespace amparo::output {

// The fonts that Qt chose, as cairo needs them to embed them. Cairo writes beside each glyph the letters that
// it stands for, which Qt's own PDF writer loses for Arabic, Persian and Indic words. One thread.
class FontFaces {
  public:
    FontFaces();
    FontFaces(const FontFaces&) = delete;
    FontFaces& operator=(const FontFaces&) = delete;
    ~FontFaces();

    // Null for a font without outlines, such as one of coloured pictures.
    [[nodiscard]] cairo_font_face_t* find(const QRawFont& font);

  private:
    [[nodiscard]] cairo_font_face_t* open(const QRawFont& font) const;

    std::shared_ptr<FT_LibraryRec_> library_;
    QHash<QString, cairo_font_face_t*> by_name_;
};

}  // namespace amparo::output
