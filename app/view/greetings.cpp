// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/greetings.h"

#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"
#include "view/translations.h"

namespace amparo::view {

Greetings::Row Greetings::row(const QString& tag) {
    //: The first screen of a kiosk greets whoever passes by. One word or two, without a full stop.
    constexpr const char* welcome = QT_TR_NOOP("Welcome");
    //: The first screen of a kiosk, under "Welcome".
    constexpr const char* invitation = QT_TR_NOOP("Know your rights. Touch the screen to begin.");
    const auto words = Translations::words_of(tag);
    const auto say = [&words](const char* source) {
        const QString said = words->translate(staticMetaObject.className(), source);
        return said.isEmpty() ? QString::fromLatin1(source) : said;
    };
    return {tag, say(welcome), say(invitation)};
}

void Greetings::load() {
    const QStringList known = Translations::available();
    reset([&] {
        rows_.clear();
        for (const std::string& tag : services().session.offered_languages()) {
            const QString language = from_utf8(tag);
            if (known.contains(language)) {
                rows_.push_back(row(language));
            }
        }
    });
}

QVariant Greetings::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case TagRole:
            return row.tag;
        case WelcomeRole:
            return row.welcome;
        case InvitationRole:
            return row.invitation;
        default:
            return {};
    }
}

QHash<int, QByteArray> Greetings::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
