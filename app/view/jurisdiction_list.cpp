// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/jurisdiction_list.h"

#include "view/roles.h"
#include "view/text.h"

namespace amparo::view {

JurisdictionList::JurisdictionList(const store::Library& library, const Session& session)
    : library_(library), session_(session) {
    load();
}

void JurisdictionList::load() {
    const ReaderLocale locale = session_.locale();
    reset([&] {
        rows_.clear();
        for (const std::string& code : session_.offered_countries()) {
            const pack::PackInfo& info = library_.find(code)->info();
            const QString name = locale.territory(code);
            const QString shown_code = from_utf8(code);
            rows_.push_back({shown_code, name.isEmpty() ? from_utf8(info.name) : name,
                             shown_code == session_.jurisdiction(), QString::number(info.version),
                             locale.date(info.date), locale.date(info.expires), from_utf8(info.key_id)});
        }
    });
}

QVariant JurisdictionList::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case CodeRole:
            return row.code;
        case NameRole:
            return row.name;
        case CurrentRole:
            return row.current;
        case VersionRole:
            return row.version;
        case DateRole:
            return row.date;
        case ExpiresRole:
            return row.expires;
        case KeyIdRole:
            return row.key_id;
        default:
            return {};
    }
}

QHash<int, QByteArray> JurisdictionList::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
