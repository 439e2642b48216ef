// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cairo.h>
#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <vector>

#include "output/font_faces.h"

namespace amparo::output {

// A few letters that cannot be drawn apart, with the places of their pictures from the start of the line.
struct Cluster {
    QString text;
    bool right_to_left = false;
    double left = 0;
    double right = 0;
    struct Glyph {
        quint32 index = 0;
        QPointF at;
    };
    struct Run {
        QRawFont font;
        double size = 0;
        std::vector<Glyph> glyphs;
        double stretch = 1;  // times its width
    };
    std::vector<Run> runs;
};

// A PDF being drawn, page by page. Points, from the top left corner. Nothing is written anywhere but into
// `pdf()`, and no time of day stands in it.
class Canvas {
  public:
    // `day`: ISO, stands in the file in place of the moment at which it was made.
    Canvas(FontFaces& faces, const QString& title, const QString& day);
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;
    ~Canvas();

    void start_page(QSizeF size);
    void finish_page();
    // What follows is drawn from there on, until the page is finished or the origin is moved again.
    void move_origin(QPointF to);

    void draw(const std::vector<Cluster>& line, QPointF baseline, bool white = false);
    void fill(QRectF area, double grey = 0);
    void outline(QRectF area, double width, double grey = 0);

    // Those that were finished.
    [[nodiscard]] int pages() const { return pages_; }
    // Ends the drawing. Empty when there was no memory for it.
    [[nodiscard]] QByteArray pdf();

  private:
    void draw(const Cluster& cluster, QPointF baseline);
    bool name_apart(const Cluster& cluster, QPointF baseline);
    void show(const Cluster::Run& run, const QString& text, QPointF baseline);

    FontFaces& faces_;
    QByteArray bytes_;
    cairo_surface_t* surface_ = nullptr;
    cairo_t* cairo_ = nullptr;
    QPointF origin_;
    int pages_ = 0;
};

}  // namespace amparo::output
