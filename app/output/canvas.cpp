// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/canvas.h"

#include <cairo-pdf.h>
#include <utility>

namespace amparo::output {

namespace {

cairo_status_t take(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

Canvas::Canvas(FontFaces& faces, const QString& title, const QString& day)
    : faces_(faces),
      surface_(cairo_pdf_surface_create_for_stream(take, &bytes_, 1, 1)),
      cairo_(cairo_create(surface_)) {
    cairo_pdf_surface_set_metadata(surface_, CAIRO_PDF_METADATA_TITLE, title.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface_, CAIRO_PDF_METADATA_CREATE_DATE, day.toUtf8().constData());
}

Canvas::~Canvas() {
    cairo_destroy(cairo_);
    cairo_surface_destroy(surface_);
}

void Canvas::start_page(QSizeF size) {
    cairo_pdf_surface_set_size(surface_, size.width(), size.height());
    origin_ = {};
}

void Canvas::finish_page() {
    cairo_show_page(cairo_);
    ++pages_;
}

void Canvas::move_origin(QPointF to) {
    origin_ = to;
}

void Canvas::draw(const std::vector<Cluster>& line, QPointF baseline, bool white) {
    const double grey = white ? 1 : 0;
    cairo_set_source_rgb(cairo_, grey, grey, grey);
    for (const Cluster& cluster : line) {
        draw(cluster, baseline + origin_);
    }
}

void Canvas::draw(const Cluster& cluster, QPointF baseline) {
    const bool apart = cluster.right_to_left && cluster.text.size() > 1 && name_apart(cluster, baseline);
    QString text = apart ? QString() : cluster.text;
    for (const Cluster::Run& run : cluster.runs) {
        show(run, std::exchange(text, {}), baseline);
    }
}

// Where one picture shows several right-to-left letters, each gets a place of its own beside the others, a
// blank of its width, and the picture stands for none: other programs put such letters into the order of
// their places, and turn those of one place round. False when this font cannot.
bool Canvas::name_apart(const Cluster& cluster, QPointF baseline) {
    const Cluster::Run& run = cluster.runs.front();
    const QList<quint32> blank = run.font.glyphIndexesForString(QStringLiteral(" "));
    const double advance = blank.isEmpty() ? 0 : run.font.advancesForGlyphIndexes(blank).front().x();
    const double step = (cluster.right - cluster.left) / static_cast<double>(cluster.text.size());
    if (advance <= 0 || step <= 0) {
        return false;
    }
    double x = cluster.right;
    for (const QChar letter : cluster.text) {
        x -= step;
        show({run.font,
              run.size,
              {{blank.front(), {x, 0}}},
              step * run.font.pixelSize() / (advance * run.size)},
             letter, baseline);
    }
    return true;
}

void Canvas::show(const Cluster::Run& run, const QString& text, QPointF baseline) {
    cairo_font_face_t* face = faces_.find(run.font);
    if (face == nullptr || run.glyphs.empty()) {
        return;
    }
    std::vector<cairo_glyph_t> glyphs;
    for (const Cluster::Glyph& glyph : run.glyphs) {
        glyphs.push_back({glyph.index, baseline.x() + glyph.at.x(), baseline.y() + glyph.at.y()});
    }
    const QByteArray letters = text.toUtf8();
    const cairo_text_cluster_t all{static_cast<int>(letters.size()), static_cast<int>(glyphs.size())};
    cairo_set_font_face(cairo_, face);
    cairo_matrix_t matrix;
    cairo_matrix_init_scale(&matrix, run.size * run.stretch, run.size);
    cairo_set_font_matrix(cairo_, &matrix);
    cairo_show_text_glyphs(cairo_, letters.constData(), static_cast<int>(letters.size()), glyphs.data(),
                           static_cast<int>(glyphs.size()), &all, 1,
                           static_cast<cairo_text_cluster_flags_t>(0));
}

void Canvas::fill(QRectF area, double grey) {
    cairo_set_source_rgb(cairo_, grey, grey, grey);
    cairo_rectangle(cairo_, area.x() + origin_.x(), area.y() + origin_.y(), area.width(), area.height());
    cairo_fill(cairo_);
}

void Canvas::outline(QRectF area, double width, double grey) {
    cairo_set_source_rgb(cairo_, grey, grey, grey);
    cairo_set_line_width(cairo_, width);
    cairo_rectangle(cairo_, area.x() + origin_.x(), area.y() + origin_.y(), area.width(), area.height());
    cairo_stroke(cairo_);
}

QByteArray Canvas::pdf() {
    cairo_surface_finish(surface_);
    return cairo_status(cairo_) == CAIRO_STATUS_SUCCESS &&
                   cairo_surface_status(surface_) == CAIRO_STATUS_SUCCESS
               ? bytes_
               : QByteArray();
}

}  // namespace amparo::output
