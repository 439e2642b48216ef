// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/handout_writer.h"

#include <QCoreApplication>

#include "view/handout_blocks.h"
#include "view/pack_of.h"
#include "view/text.h"
#include "view/translation_text.h"
#include "view/trust_text.h"

namespace amparo::view {

namespace {

using Kind = Handout::Kind;

struct HandoutText {
    Q_DECLARE_TR_FUNCTIONS(HandoutText)
};

bool runs_right_to_left(const std::string& language) {
    return base::is_right_to_left(language);
}

// What stands alone: the lines for this moment, and numbers.
QString essence(const Handout& handout) {
    QStringList lines;
    for (const Handout::Piece& piece : handout.pieces) {
        if (piece.kind == Kind::now || piece.kind == Kind::number) {
            QString line = piece.words.front().text;
            const qsizetype mark = line.lastIndexOf(QStringLiteral(" ["));
            line.truncate(mark > 0 ? mark : line.size());
            lines.append(piece.mark.isEmpty() ? line : piece.mark + u' ' + line);
        }
    }
    return lines.join(u'\n');
}

}  // namespace

HandoutWriter::HandoutWriter(const pack::Pack& pack, const Session& session, QString other, base::Date today)
    : pack_(pack), session_(session), other_(std::move(other)), today_(today) {}

Handout::Words HandoutWriter::words(const pack::Text& text) const {
    return {plain(text), from_utf8(text.language), runs_right_to_left(text.language)};
}

Handout::Words HandoutWriter::in_readers(const QString& text) const {
    return {text, session_.language(), session_.mirrored()};
}

base::FallbackChain HandoutWriter::other_chain() const {
    return base::fallback_chain(to_utf8(other_), pack_.info().languages);
}

Handout HandoutWriter::blank(const QString& title) const {
    Handout handout;
    handout.title = {in_readers(title)};
    handout.right_to_left = session_.mirrored();
    handout.day = from_utf8(today_.iso());
    //: Above the list of laws and pages at the end of a paper.
    handout.sources_title = HandoutText::tr("Sources");
    //: At the foot of each page of a paper. %1 is a date.
    handout.foot = {HandoutText::tr("Amparo. Printed on %1.").arg(session_.locale().date(today_))};
    return handout;
}

Handout HandoutWriter::headed(const pack::Text& title, const pack::Text* other,
                              const pack::Text& summary) const {
    Handout handout = blank({});
    handout.title = {words(title)};
    if (other != nullptr && other->markup != title.markup) {
        handout.title.push_back(words(*other));
    }
    handout.summary = plain(summary);
    return handout;
}

void HandoutWriter::add_trust(Handout& handout, const QString& trust,
                              const pack::LanguageShare& share) const {
    handout.foot.prepend(trust);
    const QString note = share_text(share);
    if (!note.isEmpty()) {
        handout.foot.prepend(note);
    }
}

void HandoutWriter::add_code(Handout& handout, const QString& text) const {
    // Signs for the direction of writing would confuse the telephone that shows it.
    handout.code_text = text;
    handout.code_text.remove(QChar(0x2066)).remove(QChar(0x2069));
    //: On paper, above square codes that a telephone can read.
    handout.code_caption =
        HandoutText::tr("The most needed lines, for a telephone's camera. No network is needed.");
    //: On paper, above square codes that a telephone can read.
    handout.code_shortened = HandoutText::tr("Not all of it had room in the codes.");
}

void HandoutWriter::add_blocks(Handout& handout, const std::vector<pack::Block>& blocks,
                               const std::vector<pack::Block>* other) const {
    BlockWriter writer(pack_, session_.chain(), session_.locale(), session_.mirrored());
    const std::vector<BlockRow> rows = writer.rows(blocks);
    std::vector<BlockRow> other_rows;
    if (other != nullptr && other->size() == blocks.size()) {
        BlockWriter other_writer(pack_, other_chain(), {other_, session_.jurisdiction()},
                                 runs_right_to_left(to_utf8(other_)));
        other_rows = other_writer.rows(*other);
    }
    SourceNumbers sources(handout.sources, session_.locale(), session_.mirrored());
    QString label;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const BlockRow* beside = other_rows.empty() ? nullptr : &other_rows[i];
        for (Handout::Piece& piece : pieces_of(rows[i], beside, sources.mark(blocks[i].sources))) {
            // Those of one kind that follow each other share a label.
            const QString own = piece.label;
            piece.label = own == label ? QString() : own;
            label = own;
            handout.pieces.push_back(std::move(piece));
        }
    }
}

void HandoutWriter::add_part(Handout& handout, const QString& heading, const std::vector<pack::Block>& blocks,
                             const std::vector<pack::Block>* other) const {
    if (!blocks.empty()) {
        handout.pieces.push_back({Kind::heading, {}, {}, {in_readers(heading)}, {}});
        add_blocks(handout, blocks, other);
    }
}

pack::Result<Handout> HandoutWriter::guide(const QString& id) const {
    const auto guide = pack_.guide(to_utf8(id), session_.chain());
    if (!guide) {
        return base::failure(guide.error());
    }
    const auto other =
        other_.isEmpty() ? base::failure(pack::Error::no_such_item) : pack_.guide(to_utf8(id), other_chain());
    Handout handout = headed(guide->title, other ? &other->title : nullptr, guide->summary);
    add_trust(handout, trust_text(guide->law_as_of, guide->reviews, session_.locale()), guide->share);
    add_blocks(handout, guide->blocks, other ? &other->blocks : nullptr);
    add_code(handout, essence(handout));
    return handout;
}

pack::Result<Handout> HandoutWriter::card(const QString& name) const {
    const auto card = card_of(pack_, name, session_.chain());
    if (!card) {
        return base::failure(card.error());
    }
    Handout handout = headed(card->title, nullptr, card->summary);
    add_trust(handout, trust_text(card->law_as_of, card->reviews, session_.locale()), {});
    QStringList official;
    int number = 0;
    for (const pack::Card::Line& line : card->lines) {
        Handout::Piece piece{Kind::step, QStringLiteral("%1.").arg(++number), {}, {words(line.reader)}, {}};
        official.append(piece.mark + u' ' + from_utf8(line.official));
        if (piece.words.front().text != from_utf8(line.official)) {
            piece.words.push_back({from_utf8(line.official), from_utf8(card->official_language),
                                   runs_right_to_left(card->official_language)});
        }
        handout.pieces.push_back(std::move(piece));
    }
    add_code(handout, official.join(u'\n'));
    return handout;
}

pack::Result<Handout> HandoutWriter::document(const QString& id) const {
    const auto paper = pack_.document(to_utf8(id), session_.chain());
    if (!paper) {
        return base::failure(paper.error());
    }
    const auto other = other_.isEmpty() ? base::failure(pack::Error::no_such_item)
                                        : pack_.document(to_utf8(id), other_chain());
    const auto part = [&other](std::vector<pack::Block> pack::Document::*blocks) {
        return other ? &((*other).*blocks) : nullptr;
    };
    Handout handout = headed(paper->title, nullptr, paper->summary);
    add_trust(handout, trust_text(paper->law_as_of, paper->reviews, session_.locale()), paper->share);
    //: Head of a part of the paper that explains a letter from an office.
    add_part(handout, HandoutText::tr("How to recognize it"), paper->looks, part(&pack::Document::looks));
    //: Head of a part of the paper that explains a letter from an office.
    add_part(handout, HandoutText::tr("What it is"), paper->what, part(&pack::Document::what));
    //: Head of a part of the paper that explains a letter from an office: the time limit.
    add_part(handout, HandoutText::tr("Until when"), paper->deadline, part(&pack::Document::deadline));
    //: Head of a part of the paper that explains a letter from an office.
    add_part(handout, HandoutText::tr("What to do first"), paper->first, part(&pack::Document::first));
    return handout;
}

Handout HandoutWriter::hotlines(const std::vector<HotlineRow>& rows) const {
    //: Title of the list of telephone numbers on paper.
    Handout handout = blank(HandoutText::tr("Numbers to call"));
    for (const HotlineRow& row : rows) {
        handout.pieces.push_back({Kind::heading, {}, {}, {in_readers(row.organisation)}, row.publisher});
        for (int i = 0; i < row.numbers->count(); ++i) {
            const QModelIndex number = row.numbers->index(i);
            handout.pieces.push_back(
                {i == row.numbers->main_number() ? Kind::number : Kind::paragraph,
                 {},
                 {},
                 {in_readers(number.data(NumberList::LabelRole).toString() + QStringLiteral("  ") +
                             number.data(NumberList::NumberRole).toString())},
                 {}});
        }
        for (const QString& line : {row.purpose, row.who, row.languages, row.hours_text, row.hours_note,
                                    row.cost, row.operated_by, row.confidential_text, row.abroad_text}) {
            if (!line.isEmpty()) {
                handout.pieces.push_back({Kind::paragraph, {}, {}, {in_readers(line)}, {}});
            }
        }
        handout.pieces.back().remark = row.checked_text;
    }
    QStringList numbers;
    for (const HotlineRow& row : rows) {
        numbers.append(row.organisation + QStringLiteral(": ") + row.number);
    }
    add_code(handout, numbers.join(u'\n'));
    return handout;
}

}  // namespace amparo::view
