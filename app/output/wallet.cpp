// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/wallet.h"

#include <algorithm>

namespace amparo::output {

namespace {

using view::Handout;

constexpr double width = 85.6 * millimetre;
constexpr double height = 54 * millimetre;
constexpr double margin = 3 * millimetre;
constexpr double margin_size = 7.5;
constexpr int columns = 2;
constexpr int rows = 4;

Sheet card_sheet(double body) {
    Sheet sheet;
    sheet.size = {width, height};
    sheet.text = {margin, margin, width - 2 * margin, height - 2 * margin};
    sheet.body = body;
    return sheet;
}

// What stands on one side: one language, no sources, no codes.
Handout side_of(const Handout& handout, std::size_t language) {
    Handout side;
    const auto pick = [language](const std::vector<Handout::Words>& words) {
        return words.empty() ? words : std::vector{words[std::min(language, words.size() - 1)]};
    };
    for (const Handout::Piece& piece : handout.pieces) {
        side.pieces.push_back({Handout::Kind::paragraph, piece.mark, {}, pick(piece.words), {}});
    }
    side.right_to_left = !side.pieces.empty() && !side.pieces.front().words.empty() &&
                         side.pieces.front().words.front().right_to_left;
    return side;
}

bool in_two_languages(const Handout& handout) {
    return std::ranges::any_of(handout.pieces,
                               [](const Handout::Piece& piece) { return piece.words.size() > 1; });
}

}  // namespace

std::optional<Wallet::Side> Wallet::fitted(Handout handout) {
    for (int faces = 1; faces <= columns; ++faces) {
        for (const double body : {8.0, 7.5, 7.0, 6.5, 6.0, 5.5}) {
            const Sheet sheet = card_sheet(body);
            if (PageFlow(handout, sheet).pages() == faces) {
                return Side{std::move(handout), sheet};
            }
        }
    }
    return std::nullopt;
}

std::optional<Wallet> Wallet::write(const Handout& handout) {
    Wallet wallet;
    wallet.foot_ = handout.foot;
    auto front = fitted(side_of(handout, in_two_languages(handout) ? 1 : 0));
    if (!front) {
        return std::nullopt;
    }
    wallet.sides_.push_back(*std::move(front));
    if (in_two_languages(handout)) {
        auto back = fitted(side_of(handout, 0));
        if (!back) {
            return std::nullopt;
        }
        wallet.sides_.push_back(*std::move(back));
    }
    return wallet;
}

void Wallet::draw(Canvas& canvas, view::Paper paper) const {
    for (std::size_t i = 0; i < sides_.size(); ++i) {
        draw_sheet(sides_[i], i > 0, canvas, paper);
    }
}

// What is cut away says on which day the law was like this.
void Wallet::draw_margin(Canvas& canvas, QPointF at) const {
    for (const QString& line : foot_) {
        const Paragraph text({line, {}, false}, {margin_size, false, false}, columns * width);
        for (int i = 0; i < text.lines(); ++i) {
            text.draw(canvas, i, at);
            at.ry() += text.line_height();
        }
    }
}

// Words that fill two cards stand on every other one; the backs are turned so that they meet their fronts.
void Wallet::draw_sheet(const Side& side, bool back, Canvas& canvas, view::Paper paper) const {
    const QSizeF size = paper_size(paper);
    const QPointF first((size.width() - columns * width) / 2, (size.height() - rows * height) / 2);
    const PageFlow flow(side.handout, side.sheet);
    canvas.start_page(size);
    for (int i = 0; i < columns * rows; ++i) {
        const int column = i % columns;
        const int row = i / columns;
        const QPointF corner = first + QPointF(column * width, row * height);
        canvas.move_origin(corner);
        canvas.outline({0, 0, width, height}, 0.4, 0.6);
        flow.draw(canvas, (back ? columns - 1 - column : column) % flow.pages(), corner);
    }
    canvas.move_origin({});
    draw_margin(canvas, first + QPointF(0, rows * height + margin));
    canvas.finish_page();
}

}  // namespace amparo::output
