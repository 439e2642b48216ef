// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/letter_handout.h"

#include <QCoreApplication>

#include "base/language_tag.h"

namespace amparo::view {

namespace {

using Kind = Handout::Kind;

struct HandoutText {
    Q_DECLARE_TR_FUNCTIONS(HandoutText)
};

void add(Handout& handout, Kind kind, const QString& mark, const QString& text) {
    handout.pieces.push_back({kind, mark, {}, {handout.in_readers(text)}, {}});
}

// Each line with a box to tick.
void add_part(Handout& handout, const QString& heading, const BlockList& blocks) {
    if (blocks.count() == 0) {
        return;
    }
    add(handout, Kind::heading, {}, heading);
    for (const BlockRow& row : blocks.rows()) {
        handout.pieces.push_back({Kind::step,
                                  QString(QChar(0x2610)),
                                  {},
                                  {{row.plain, row.text_language, row.text_right_to_left}},
                                  {}});
    }
}

}  // namespace

Handout letter_handout(const Letter& letter) {
    Handout handout;
    handout.right_to_left = base::is_right_to_left(to_utf8(letter.language()));
    const auto put = [&](Kind kind, const QString& text) {
        handout.pieces.push_back({kind, {}, {}, {{text, letter.language(), handout.right_to_left}}, {}});
    };
    put(Kind::apart, letter.addressee());
    put(Kind::apart, letter.date());
    Kind kind = Kind::apart;
    for (const QString& paragraph : letter.text().split(QStringLiteral("\n\n"))) {
        put(kind, paragraph);
        kind = Kind::paragraph;
    }
    return handout;
}

Handout letter_checklist(Letter& letter, Handout handout) {
    handout.title.front().text = letter.title();
    handout.foot.prepend(letter.trust());
    //: On the list for a person who sends a letter to an office, at the top.
    handout.summary = HandoutText::tr("Keep this page. Do not send it.");
    //: Head of a part of the list for a person who sends a letter to an office.
    add_part(handout, HandoutText::tr("Where the address stands"), *letter.find_address());
    //: Head of a part of the list for a person who sends a letter to an office.
    add_part(handout, HandoutText::tr("What to put in with it"), *letter.enclose());
    //: Head of a part of the list for a person who sends a letter to an office.
    add_part(handout, HandoutText::tr("How to send it"), *letter.send());
    //: Head of a part of the list for a person who sends a letter to an office.
    add_part(handout, HandoutText::tr("What it costs"), *letter.fee());
    //: Head of a part of the list for a person who sends a letter to an office.
    add_part(handout, HandoutText::tr("When they must answer"), *letter.deadline());
    if (!letter.due().isEmpty()) {
        add(handout, Kind::paragraph, {}, letter.due());
    }
    //: Head of a part of the list for a person who sends a letter to an office.
    add_part(handout, HandoutText::tr("If they do not answer"), *letter.no_answer());
    return handout;
}

}  // namespace amparo::view
