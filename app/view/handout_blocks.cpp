// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/handout_blocks.h"

#include <QCoreApplication>
#include <QHash>

#include "base/language_tag.h"
#include "view/text.h"
#include "view/trust_text.h"

namespace amparo::view {

namespace {

using Kind = Handout::Kind;

struct HandoutText {
    Q_DECLARE_TR_FUNCTIONS(HandoutText)
};

Kind kind_of(const QString& word) {
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("heading"), Kind::heading}, {QStringLiteral("now"), Kind::now},
        {QStringLiteral("step"), Kind::step},       {QStringLiteral("drawing"), Kind::step},
        {QStringLiteral("say"), Kind::say},         {QStringLiteral("never"), Kind::never},
        {QStringLiteral("warning"), Kind::warning}, {QStringLiteral("contested"), Kind::note},
        {QStringLiteral("term"), Kind::note},       {QStringLiteral("only"), Kind::only},
        {QStringLiteral("hotline"), Kind::number}};
    return kinds.value(word, Kind::paragraph);
}

QString label_of(const BlockRow& row) {
    if (row.kind == u"say") {
        //: On paper, above the sentence to say to an officer.
        return HandoutText::tr("Say");
    }
    if (row.kind == u"never") {
        //: On paper, above what never to do, white on black.
        return HandoutText::tr("Never");
    }
    if (row.kind == u"warning") {
        //: On paper, above a danger.
        return HandoutText::tr("Careful");
    }
    if (row.kind == u"contested") {
        //: On paper, above a point on which courts and offices do not agree. %1 is a date.
        return HandoutText::tr("In dispute, as of %1").arg(row.as_of);
    }
    return row.kind == u"only" ? row.audience : QString();
}

// Its words, a term's with the explanation.
QString words_of(const BlockRow& row) {
    const QString detail = from_utf8(pack::plain_text(to_utf8(row.detail)));
    if (row.kind == u"term") {
        return row.plain + QStringLiteral(": ") + detail;
    }
    return row.kind == u"hotline" ? row.plain + QStringLiteral("  ") + detail : row.plain;
}

}  // namespace

QString SourceNumbers::mark(const std::vector<pack::Source>& sources) {
    QStringList numbers;
    for (const pack::Source& source : sources) {
        const QString text = sources_text({source}, locale_, right_to_left_);
        if (!list_.contains(text)) {
            list_.append(text);
        }
        numbers.append(QString::number(list_.indexOf(text) + 1));
    }
    return numbers.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(numbers.join(QStringLiteral(", ")));
}

std::vector<Handout::Piece> pieces_of(const BlockRow& row, const BlockRow* other, const QString& mark) {
    if (row.kind == u"link" || row.kind == u"source") {
        return {};
    }
    const bool counted = row.kind == u"step" || row.kind == u"now" || row.kind == u"drawing";
    Handout::Piece piece{kind_of(row.kind),
                         counted ? QStringLiteral("%1.").arg(row.number) : QString(),
                         label_of(row),
                         {{words_of(row) + mark, row.text_language, row.text_right_to_left}},
                         {}};
    if (!row.official.isEmpty() && row.official != row.plain) {
        piece.words.push_back(
            {row.official, row.official_language, base::is_right_to_left(to_utf8(row.official_language))});
    } else if (other != nullptr && other->plain != row.plain) {
        piece.words.push_back({words_of(*other) + mark, other->text_language, other->text_right_to_left});
    }
    if (row.state == u"missing" || row.state == u"outdated") {
        piece.remark = row.state_text;
    }
    return {piece};
}

}  // namespace amparo::view
