// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pack_places.h"

#include <QStringList>

#include "store/finder.h"
#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"

namespace amparo::view {

namespace {

constexpr int shown_files = 4;

}  // namespace

void PackPlaces::load() {
    if (looked_) {
        look();
    }
}

void PackPlaces::look() {
    const bool mirrored = services().session.mirrored();
    reset([&] {
        rows_.clear();
        looked_ = true;
        for (const store::Found& found : store::find_packs(services().places_to_look())) {
            QStringList names;
            for (const std::string& file : found.files) {
                names.append(isolated(from_utf8(file), mirrored));
            }
            if (names.size() > shown_files) {
                names = names.first(shown_files);
                names.append(QStringLiteral("…"));
            }
            rows_.push_back({isolated(from_utf8(found.folder.filename().string()), mirrored),
                             names.join(QStringLiteral(", ")), from_utf8(found.folder.string())});
        }
    });
}

QVariant PackPlaces::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NameRole:
            return row.name;
        case FilesRole:
            return row.files;
        case PathRole:
            return row.path;
        default:
            return {};
    }
}

QHash<int, QByteArray> PackPlaces::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
