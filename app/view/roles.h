// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMetaEnum>

namespace amparo::view {

// Role names as QML writes them, made from a model's Q_ENUM: GuideIdRole becomes "guideId".
template <typename Role>
[[nodiscard]] QHash<int, QByteArray> role_names() {
    const QMetaEnum roles = QMetaEnum::fromType<Role>();
    QHash<int, QByteArray> names;
    for (int i = 0; i < roles.keyCount(); ++i) {
        QByteArray name(roles.key(i));
        name.chop(static_cast<int>(qstrlen("Role")));
        name[0] = static_cast<char>(name[0] - 'A' + 'a');
        names.insert(roles.value(i), name);
    }
    return names;
}

}  // namespace amparo::view
