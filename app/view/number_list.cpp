// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/number_list.h"

#include "base/phone_number.h"
#include "view/roles.h"
#include "view/text.h"

namespace amparo::view {

NumberList::NumberList(const std::vector<pack::HotlineNumber>& numbers, bool right_to_left, QObject* parent)
    : ListModel(parent) {
    for (const pack::HotlineNumber& number : numbers) {
        const bool by_voice =
            number.kind == pack::NumberKind::voice || number.kind == pack::NumberKind::short_code;
        if (by_voice && main_number_ < 0) {
            main_number_ = static_cast<int>(rows_.size());
        }
        rows_.push_back(row(number, right_to_left));
    }
}

NumberList::Row NumberList::row(const pack::HotlineNumber& number, bool right_to_left) {
    const QString shown = isolated(from_utf8(base::display_number(number.number)), right_to_left);
    const QString call = from_utf8(base::dial_uri(number.number));
    switch (number.kind) {
        case pack::NumberKind::voice:
        case pack::NumberKind::short_code:
            //: What a telephone number is for.
            return {tr("Call"), shown, call, QStringLiteral("voice")};
        case pack::NumberKind::sms:
            //: What a telephone number is for.
            return {tr("Text message"), shown, from_utf8(base::dial_uri(number.number, true)),
                    QStringLiteral("sms")};
        case pack::NumberKind::tty:
            //: What a telephone number is for: a text telephone.
            return {tr("TTY, for people who do not hear"), shown, call, QStringLiteral("tty")};
        case pack::NumberKind::whatsapp:
            //: What a telephone number is for. A name, keep it.
            return {tr("WhatsApp"), shown, {}, QStringLiteral("whatsapp")};
        case pack::NumberKind::abroad:
            //: What a telephone number is for.
            return {tr("From another country"), shown, call, QStringLiteral("abroad")};
    }
    return {};
}

QVariant NumberList::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case LabelRole:
            return row.label;
        case NumberRole:
            return row.number;
        case UriRole:
            return row.uri;
        case KindRole:
            return row.kind;
        default:
            return {};
    }
}

QHash<int, QByteArray> NumberList::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
