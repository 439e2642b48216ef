// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "output/codes.h"
#include "output/paragraph.h"

namespace amparo::output {

// What stands beside a row, so that its kind is seen without colour.
enum class Sign { none, bar, double_bar, black_bar };

// Texts beside each other that belong together, or codes. It may go on on the next page.
struct Row {
    struct Cell {
        Paragraph text;
        double x = 0;  // from the left of the page's text
        bool at_right = false;
    };
    std::vector<Cell> cells;
    std::vector<Code> codes;
    double code_side = 0;
    double space_before = 0;
    Sign sign = Sign::none;
    double sign_x = 0;
    bool black = false;      // white words on black
    bool with_next = false;  // not the last on a page
    bool starts_page = false;
};

// The lines of a row that stand on one page, by cell.
struct Part {
    const Row* row = nullptr;
    double y = 0;  // from the top of the page's text
    double height = 0;
    std::vector<int> from;
    std::vector<int> to;
};

// What is left of a row after `from`, as much of it as there is `room` for; nullopt when no line fits.
[[nodiscard]] std::optional<Part> part_of(const Row& row, const std::vector<int>& from, double room);
[[nodiscard]] bool is_whole(const Part& part);
[[nodiscard]] double height_of(const Row& row);
void draw(const Part& part, Canvas& canvas, QPointF text_origin);

}  // namespace amparo::output
