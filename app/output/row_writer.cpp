// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/row_writer.h"

#include <algorithm>
#include <utility>

namespace amparo::output {

namespace {

using view::Handout;
using Kind = Handout::Kind;

constexpr double gutter = 16;
constexpr double sign_room = 12;
constexpr double between_codes = 6;

}  // namespace

RowWriter::Look RowWriter::look_of(Kind kind) {
    switch (kind) {
        case Kind::heading:
            return {1.25, true, Sign::none, 1.2, true};
        case Kind::now:
            return {1.2, true, Sign::none, 0.4, false};
        case Kind::say:
            return {1.1, true, Sign::double_bar, 0.3, false};
        case Kind::never:
            return {1, true, Sign::black_bar, 0.3, false};
        case Kind::warning:
        case Kind::note:
        case Kind::only:
            return {1, false, Sign::bar, 0.3, false};
        case Kind::apart:
            return {1, false, Sign::none, 2, false};
        case Kind::number:
            return {1.5, true, Sign::none, 0.1, false};
        default:
            return {};
    }
}

std::vector<Row> RowWriter::rows() {
    add_title();
    for (const Handout::Piece& piece : handout_.pieces) {
        add(piece);
    }
    add_codes();
    add_sources();
    return std::exchange(rows_, {});
}

void RowWriter::add_title() {
    bool first = true;
    for (const Handout::Words& title : handout_.title) {
        add_one(title, {}, {first ? 1.9 : 1.3, true, Sign::none, first ? 0 : 0.2, true});
        first = false;
    }
    add_one(handout_.in_readers(handout_.summary), {}, {1.1, false, Sign::none, 0.4, true});
}

void RowWriter::add(const Handout::Piece& piece) {
    if (piece.kind == Kind::page_break) {
        page_starts_ = true;
        return;
    }
    add_label(piece);
    Look look = look_of(piece.kind);
    if (!piece.label.isEmpty()) {
        look.space = 0.15;
    }
    add_words(piece.words, piece.mark, look);
    add_one(handout_.in_readers(piece.remark), {}, {0.8, false, look.sign, 0.1, false});
}

void RowWriter::add_label(const Handout::Piece& piece) {
    if (piece.label.isEmpty()) {
        return;
    }
    const bool never = piece.kind == Kind::never;
    Row row;
    row.space_before = 0.8 * sheet_.body;
    row.with_next = true;
    row.black = never;
    Row::Cell cell{Paragraph(handout_.in_readers(piece.label), {0.9 * sheet_.body, true, never},
                             sheet_.text.width() - sign_room),
                   handout_.right_to_left ? 0 : sign_room, handout_.right_to_left};
    row.cells.push_back(std::move(cell));
    rows_.push_back(std::move(row));
}

void RowWriter::add_words(const std::vector<Handout::Words>& words, const QString& mark, const Look& look) {
    if (sheet_.side_by_side && words.size() > 1) {
        add_beside(words, mark, look);
        return;
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        Look each = look;
        each.space = i == 0 ? look.space : 0.1;
        each.with_next = look.with_next || i + 1 < words.size();
        add_one(words[i], mark, each);
    }
}

void RowWriter::add_one(const Handout::Words& words, const QString& mark, const Look& look) {
    if (!words.text.isEmpty()) {
        put({}, words, mark, look, 0, sheet_.text.width());
    }
}

void RowWriter::add_beside(const std::vector<Handout::Words>& words, const QString& mark, const Look& look) {
    const double width = (sheet_.text.width() - gutter) / 2;
    const double other = width + gutter;
    const std::size_t before = rows_.size();
    put({}, words[0], mark, look, handout_.right_to_left ? other : 0, width);
    if (rows_.size() > before) {
        Row row = std::move(rows_.back());
        rows_.pop_back();
        Look plain = look;
        plain.sign = Sign::none;
        put(std::move(row), words[1], mark, plain, handout_.right_to_left ? 0 : other, width);
    }
}

// One column of a row: its mark, its words, and the sign on the side where its reading begins.
void RowWriter::put(Row row, const Handout::Words& words, const QString& mark, const Look& look, double x,
                    double width) {
    const bool mirrored = words.right_to_left;
    const double indent = look.sign != Sign::none ? sign_room
                          : mark.isEmpty()        ? 0
                                                  : 1.9 * look.size * sheet_.body;
    const TextStyle style{look.size * sheet_.body, look.strong, false};
    if (row.cells.empty()) {
        row.space_before = look.space * sheet_.body;
        row.with_next = look.with_next;
        row.sign = look.sign;
        row.sign_x = mirrored ? x + width - 4 : x;
        row.starts_page = std::exchange(page_starts_, false);
    }
    if (!mark.isEmpty() && look.sign == Sign::none) {
        row.cells.push_back({Paragraph({mark, words.language, mirrored}, style, indent),
                             mirrored ? x + width - indent : x, mirrored});
    }
    row.cells.push_back({Paragraph(words, style, width - indent), mirrored ? x : x + indent, mirrored});
    rows_.push_back(std::move(row));
}

void RowWriter::add_codes() {
    if (handout_.code_text.isEmpty()) {
        return;
    }
    const int beside =
        std::max(1, static_cast<int>((sheet_.text.width() + between_codes) / (sheet_.code + between_codes)));
    const Codes codes = codes_of(handout_.code_text, 3);
    const QString caption =
        codes.shortened ? handout_.code_caption + u' ' + handout_.code_shortened : handout_.code_caption;
    add_one(handout_.in_readers(caption), {}, {0.9, true, Sign::none, 1.2, true});
    for (std::size_t i = 0; i < codes.codes.size(); i += static_cast<std::size_t>(beside)) {
        Row row;
        const std::size_t end = std::min(codes.codes.size(), i + static_cast<std::size_t>(beside));
        row.codes.assign(codes.codes.begin() + static_cast<std::ptrdiff_t>(i),
                         codes.codes.begin() + static_cast<std::ptrdiff_t>(end));
        row.code_side = sheet_.code;
        row.space_before = 4;
        rows_.push_back(std::move(row));
    }
}

void RowWriter::add_sources() {
    if (handout_.sources.isEmpty()) {
        return;
    }
    add_one(handout_.in_readers(handout_.sources_title), {}, {0.9, true, Sign::none, 1.2, true});
    int number = 0;
    for (const QString& source : handout_.sources) {
        add_one(handout_.in_readers(source), QStringLiteral("%1.").arg(++number),
                {0.72, false, Sign::none, 0.2, false});
    }
}

}  // namespace amparo::output
