// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/row.h"

#include <algorithm>

namespace amparo::output {

namespace {

constexpr int quiet_modules = Code::quiet_modules;

void draw_code(const Code& code, Canvas& canvas, QPointF at, double side) {
    const double module = side / (code.size + 2 * quiet_modules);
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            int end = x;
            while (end < code.size && code.at(end, y)) {
                ++end;
            }
            if (end > x) {
                canvas.fill({at.x() + (x + quiet_modules) * module, at.y() + (y + quiet_modules) * module,
                             (end - x) * module, module * 1.02});
                x = end;
            }
        }
    }
}

void draw_sign(const Part& part, Canvas& canvas, QPointF origin) {
    const QRectF bar(origin.x() + part.row->sign_x, origin.y() + part.y, 1.2, part.height);
    switch (part.row->sign) {
        case Sign::none:
            return;
        case Sign::bar:
            canvas.fill(bar, 0.35);
            return;
        case Sign::double_bar:
            canvas.fill(bar, 0.35);
            canvas.fill(bar.translated(2.4, 0), 0.35);
            return;
        case Sign::black_bar:
            canvas.fill({bar.x(), bar.y(), 3.6, bar.height()});
            return;
    }
}

// Black behind white words.
void draw_ground(const Part& part, Canvas& canvas, QPointF origin) {
    if (!part.row->black || part.row->cells.empty()) {
        return;
    }
    constexpr double margin = 4;
    const Row::Cell& cell = part.row->cells.front();
    const double width = cell.text.natural_width();
    const double x = cell.at_right ? cell.x + cell.text.width() - width : cell.x;
    canvas.fill({origin.x() + x - margin, origin.y() + part.y, width + 2 * margin, part.height});
}

}  // namespace

std::optional<Part> part_of(const Row& row, const std::vector<int>& from, double room) {
    Part part;
    part.row = &row;
    part.from = from.empty() ? std::vector<int>(row.cells.size(), 0) : from;
    part.height = row.codes.empty() ? 0 : row.code_side;
    bool more = !row.codes.empty();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Paragraph& text = row.cells[i].text;
        const int left = text.lines() - part.from[i];
        // A hair of room for what adding up has lost.
        const int fit = std::min(left, static_cast<int>((room + 0.001) / text.line_height()));
        part.to.push_back(part.from[i] + fit);
        part.height = std::max(part.height, fit * text.line_height());
        more = more || fit > 0;
    }
    return more && part.height <= room + 0.001 ? std::optional(part) : std::nullopt;
}

bool is_whole(const Part& part) {
    for (std::size_t i = 0; i < part.to.size(); ++i) {
        if (part.to[i] < part.row->cells[i].text.lines()) {
            return false;
        }
    }
    return true;
}

double height_of(const Row& row) {
    double height = row.codes.empty() ? 0 : row.code_side;
    for (const Row::Cell& cell : row.cells) {
        height = std::max(height, cell.text.height());
    }
    return height;
}

void draw(const Part& part, Canvas& canvas, QPointF origin) {
    const Row& row = *part.row;
    draw_sign(part, canvas, origin);
    draw_ground(part, canvas, origin);
    for (std::size_t i = 0; i < row.codes.size(); ++i) {
        const double x = origin.x() + static_cast<double>(i) * (row.code_side + 6);
        draw_code(row.codes[i], canvas, {x, origin.y() + part.y}, row.code_side);
    }
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Row::Cell& cell = row.cells[i];
        for (int line = part.from[i]; line < part.to[i]; ++line) {
            const double y = part.y + (line - part.from[i]) * cell.text.line_height();
            cell.text.draw(canvas, line, origin + QPointF(cell.x, y));
        }
    }
}

}  // namespace amparo::output
