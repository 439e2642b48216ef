// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace amparo::view {

// What somebody takes away on paper: plain words in one or two languages, and where they come from. Every
// word on the paper stands here; app/output only arranges them.
struct Handout {
    // `apart`: a paragraph with room above it.
    enum class Kind {
        heading,
        paragraph,
        apart,
        now,
        step,
        say,
        never,
        warning,
        note,
        only,
        number,
        page_break
    };

    struct Words {
        QString text;
        QString language;  // BCP 47
        bool right_to_left = false;
    };
    struct Piece {
        Kind kind = Kind::paragraph;
        QString mark;              // of a step: "1."
        QString label;             // stands above it: "Never"
        std::vector<Words> words;  // the reader's language first
        QString remark;            // small, below: what is to be known of this translation
    };

    std::vector<Words> title;  // empty for a letter, which starts with its first piece
    QString summary;
    std::vector<Piece> pieces;
    QString sources_title;
    QStringList sources;         // one each
    QStringList foot;            // on every page: the day, the law's day, who checked it
    QString day;                 // ISO, of printing
    bool right_to_left = false;  // the reader's writing

    // Words of this program on the paper: in the title's language.
    [[nodiscard]] Words in_readers(const QString& text) const {
        return {text, title.empty() ? QString() : title.front().language, right_to_left};
    }

    QString code_text;       // what the QR codes say; empty: there are none
    QString code_caption;    // what they are
    QString code_shortened;  // said when not all of it had room
};

// The paper that it is for.
enum class Form { page, folded, wallet, receipt };
enum class Paper { a4, letter };

}  // namespace amparo::view
