// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/offered.h"

#include <algorithm>

#include "base/language_tag.h"
#include "view/kiosk.h"
#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"

namespace amparo::view {

void Offered::set_countries(bool countries) {
    if (countries != countries_) {
        countries_ = countries;
        emit countriesChanged();
        changed();
    }
}

Offered::Row Offered::row(const std::string& code) const {
    const std::vector<std::string>& only = services().kiosk->settings.*decided();
    const bool offered = only.empty() || std::ranges::find(only, code) != only.end();
    const Session& session = services().session;
    if (countries_) {
        return {code, session.locale().territory(code), {}, offered};
    }
    return {code, from_utf8(base::native_name(code)),
            from_utf8(base::display_name(code, to_utf8(session.language()))), offered};
}

void Offered::load() {
    reset([this] {
        rows_.clear();
        if (services().kiosk == nullptr) {
            return;
        }
        const std::vector<std::string> codes = countries_
                                                   ? services().library.jurisdictions()
                                                   : base::by_native_name(services().session.languages());
        for (const std::string& code : codes) {
            rows_.push_back(row(code));
        }
    });
}

void Offered::toggle(int row) {
    if (row < 0 || row >= count() || !services().kiosk->staff_here) {
        return;
    }
    std::vector<std::string> chosen;
    for (int i = 0; i < count(); ++i) {
        const Row& one = rows_[static_cast<std::size_t>(i)];
        if (one.offered != (i == row)) {
            chosen.push_back(one.code);
        }
    }
    if (chosen.empty()) {
        return;
    }
    KioskSettings settings = services().kiosk->settings;
    // Whatever comes with a newer pack is offered, too, as long as nobody has taken one away.
    settings.*decided() = chosen.size() == rows_.size() ? std::vector<std::string>() : std::move(chosen);
    if (!services().kiosk->decide(settings)) {
        return;
    }
    rows_[static_cast<std::size_t>(row)].offered = !rows_[static_cast<std::size_t>(row)].offered;
    emit dataChanged(index(row), index(row), {OfferedRole});
}

QVariant Offered::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NameRole:
            return row.name;
        case NoteRole:
            return row.note;
        case OfferedRole:
            return row.offered;
        default:
            return {};
    }
}

QHash<int, QByteArray> Offered::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
