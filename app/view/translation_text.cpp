// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/translation_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "view/text.h"

namespace amparo::view {

namespace {

struct TranslationText {
    Q_DECLARE_TR_FUNCTIONS(TranslationText)
};

}  // namespace

QString markup(const pack::Text& text) {
    return from_utf8(text.markup);
}

QString plain(const pack::Text& text) {
    return from_utf8(pack::plain_text(text.markup));
}

QString state_word(pack::TranslationState state) {
    switch (state) {
        case pack::TranslationState::source:
            return QStringLiteral("source");
        case pack::TranslationState::reviewed:
            return QStringLiteral("reviewed");
        case pack::TranslationState::machine:
            return QStringLiteral("machine");
        case pack::TranslationState::outdated:
            return QStringLiteral("outdated");
        case pack::TranslationState::missing:
            return QStringLiteral("missing");
    }
    return {};
}

QString state_text(const pack::Text& text) {
    switch (text.state) {
        case pack::TranslationState::source:
        case pack::TranslationState::reviewed:
            return {};
        case pack::TranslationState::machine:
            //: Under a paragraph.
            return TranslationText::tr("Translated by a machine, not yet checked by a person.");
        case pack::TranslationState::outdated:
            //: Under a paragraph.
            return TranslationText::tr("The original has changed since this was translated.");
        case pack::TranslationState::missing:
            //: Under a paragraph that is shown in English.
            return TranslationText::tr("Not translated yet: this is the original.");
    }
    return {};
}

QString share_text(const pack::LanguageShare& share) {
    QStringList sentences;
    if (share.total > 0 && share.missing == share.total) {
        //: At the top of a guide that is shown in English.
        return TranslationText::tr("Not translated yet: you see the original.");
    }
    if (share.missing > 0) {
        //: At the top of a guide.
        sentences.append(
            TranslationText::tr("Parts of this page are not translated yet; they show the original."));
    }
    if (share.outdated > 0) {
        //: At the top of a guide.
        sentences.append(TranslationText::tr("Parts of this translation are older than the original."));
    }
    if (share.machine > 0) {
        //: At the top of a guide.
        sentences.append(TranslationText::tr("Translated by a machine, not yet checked by a person."));
    }
    return sentences.join(u' ');
}

}  // namespace amparo::view
