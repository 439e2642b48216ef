// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/privacy.h"

#include <algorithm>

#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"

namespace amparo::view {

void Privacy::load() {
    connect(&services().session, &Session::rememberChanged, this, &Privacy::checked, Qt::UniqueConnection);
    check();
}

void Privacy::check() {
    reset([this] { attempts_ = services().try_ways_out(); });
    emit checked();
}

bool Privacy::network_blocked() const {
    return !attempts_.empty() && std::ranges::all_of(attempts_, &guard::Attempt::refused);
}

QString Privacy::summary() const {
    if (network_blocked()) {
        //: On the privacy page, large.
        return tr("This program cannot connect to anything. Every way out was tried just now and refused.");
    }
    //: On the privacy page, large: a warning.
    return tr(
        "This device could not take the network away. The program does not use it, but nothing enforces that "
        "here.");
}

QString Privacy::on_disk() const {
    if (!attached() || !services().session.remember()) {
        //: On the privacy page.
        return tr("Nothing is kept: no history, no searches, no choices.");
    }
    //: On the privacy page. %1 is the path of a file.
    return tr("Your choices (language, country, text size, colors) are kept in %1, because you asked for it. "
              "Nothing else is.")
        .arg(isolated(services().session.settings().path(), services().session.mirrored()));
}

QVariant Privacy::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const guard::Attempt& attempt = attempts_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NameRole:
            return from_utf8(attempt.name);
        case RefusedRole:
            return attempt.refused;
        case ReasonRole:
            return from_utf8(attempt.reason);
        default:
            return {};
    }
}

QHash<int, QByteArray> Privacy::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
