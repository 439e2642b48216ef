// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <memory>
#include <vector>

#include "output/canvas.h"
#include "view/handout.h"

class QTextLayout;

namespace amparo::output {

struct TextStyle {
    double size = 10.5;  // points
    bool strong = false;
    bool white = false;
};

// A text broken into the lines that fit a width.
class Paragraph {
  public:
    Paragraph(const view::Handout::Words& words, const TextStyle& style, double width);
    Paragraph(Paragraph&&) noexcept;
    Paragraph& operator=(Paragraph&&) noexcept;
    ~Paragraph();

    [[nodiscard]] int lines() const;
    [[nodiscard]] double line_height() const { return line_height_; }
    [[nodiscard]] double height() const { return lines() * line_height_; }
    [[nodiscard]] double width() const { return width_; }
    // Of the longest line.
    [[nodiscard]] double natural_width() const;
    void draw(Canvas& canvas, int line, QPointF top_left) const;

  private:
    [[nodiscard]] std::vector<Cluster> clusters(int line) const;

    std::unique_ptr<QTextLayout> layout_;
    double width_;
    double line_height_ = 0;
    double ascent_ = 0;
    bool white_;
};

}  // namespace amparo::output
