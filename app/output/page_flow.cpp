// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/page_flow.h"

#include "output/row_writer.h"

namespace amparo::output {

namespace {

constexpr double foot_size = 7.5;
constexpr double above_foot = 8;
constexpr double number_width = 40;
constexpr double endless_height = 1e6;

// The room that a row wants before a page may end above it: its first line, and that of what it must not
// leave.
double wanted(const std::vector<Row>& rows, std::size_t at) {
    double height = 0;
    for (;; ++at) {
        const Row& row = rows[at];
        const bool binds = row.with_next && at + 1 < rows.size();
        height += row.space_before +
                  (binds || !row.codes.empty() ? height_of(row) : row.cells.front().text.line_height());
        if (!binds) {
            return height;
        }
    }
}

}  // namespace

std::vector<PageParts> pages_of(const std::vector<Row>& rows, double height) {
    std::vector<PageParts> pages(1);
    double y = 0;
    const auto turn = [&] {
        pages.emplace_back();
        y = 0;
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool empty = pages.back().empty();
        if (!empty && (rows[i].starts_page || (y + wanted(rows, i) > height && wanted(rows, i) <= height))) {
            turn();
        }
        y += pages.back().empty() ? 0 : rows[i].space_before;
        std::vector<int> from;
        for (bool whole = false; !whole;) {
            auto part = part_of(rows[i], from, height - y);
            if (!part) {
                if (pages.back().empty()) {
                    break;  // not one line fits on an empty page
                }
                turn();
                continue;
            }
            part->y = y;
            y += part->height;
            whole = is_whole(*part);
            from = part->to;
            pages.back().push_back(*std::move(part));
            if (!whole) {
                turn();
            }
        }
    }
    return pages;
}

PageFlow::PageFlow(const view::Handout& handout, const Sheet& sheet)
    : handout_(handout), sheet_(sheet), rows_(RowWriter(handout, sheet_).rows()) {
    for (const QString& line : handout.foot) {
        // The number of the page stands beside the last line.
        foot_.emplace_back(handout_.in_readers(line), TextStyle{foot_size, false, false},
                           sheet_.text.width() - number_width);
    }
    if (sheet_.endless) {
        pages_ = pages_of(rows_, endless_height);
        grow_to_fit();
    } else {
        pages_ = pages_of(rows_, sheet_.text.height() - foot_height());
    }
}

double PageFlow::foot_height() const {
    double height = above_foot;
    for (const Paragraph& line : foot_) {
        height += line.height();
    }
    return foot_.empty() ? foot_size * 1.5 : height;
}

// A roll is cut below its last line.
void PageFlow::grow_to_fit() {
    double height = 0;
    for (const Part& part : pages_.front()) {
        height = part.y + part.height;
    }
    sheet_.text.setHeight(height + foot_height());
    sheet_.size.setHeight(sheet_.text.bottom() + sheet_.text.top());
}

void PageFlow::draw(Canvas& canvas, int page, QPointF corner) const {
    canvas.move_origin(corner);
    for (const Part& part : pages_[static_cast<std::size_t>(page)]) {
        output::draw(part, canvas, sheet_.text.topLeft());
    }
    draw_foot(canvas);
    draw_number(canvas, page);
    if (page > 0 && !handout_.title.empty()) {
        draw_head(canvas);
    }
}

void PageFlow::draw_foot(Canvas& canvas) const {
    double y = sheet_.text.bottom() - foot_height() + above_foot;
    for (const Paragraph& text : foot_) {
        const double x = handout_.right_to_left ? sheet_.text.right() - text.width() : sheet_.text.left();
        for (int line = 0; line < text.lines(); ++line) {
            text.draw(canvas, line, {x, y});
            y += text.line_height();
        }
    }
}

void PageFlow::draw_number(Canvas& canvas, int page) const {
    if (pages() == 1) {
        return;
    }
    const QString text = QStringLiteral("%1 / %2").arg(page + 1).arg(pages());
    const Paragraph number({text, {}, false}, {foot_size, true, false}, number_width);
    const double right = sheet_.text.right() - number.natural_width();
    number.draw(
        canvas, 0,
        {handout_.right_to_left ? sheet_.text.left() : right, sheet_.text.bottom() - number.line_height()});
}

// The title again, in the margin above the text.
void PageFlow::draw_head(Canvas& canvas) const {
    const Paragraph head(handout_.title.front(), {foot_size, true, false}, sheet_.text.width());
    head.draw(canvas, 0, {sheet_.text.left(), sheet_.text.top() - 2 * head.line_height()});
}

}  // namespace amparo::output
