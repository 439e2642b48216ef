// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/privacy.h"

#include <QStringList>

#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"
#include "view/way_text.h"

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
    return guard::network_is_refused(attempts_);
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

QString Privacy::file_fence() const {
    if (!attached() || services().files.protection != guard::Protection::active) {
        //: On the privacy page.
        return tr(
            "This device's system cannot fence in the files of a program. Amparo still writes nothing "
            "that you did not ask for, but only its own code holds it to that here.");
    }
    QStringList places;
    for (const auto& place : services().files.places.write) {
        if (!place.empty()) {
            places.append(isolated(from_utf8(place.string()), services().session.mirrored()));
        }
    }
    //: On the privacy page. %1 is a list of folders, such as "/run/user/1000".
    const QString writes =
        tr("The system lets this program write nowhere but here: %1").arg(places.join(QStringLiteral(", ")));
    QStringList save;
    for (const auto& place : services().files.places.save) {
        save.append(isolated(from_utf8(place.string()), services().session.mirrored()));
    }
    if (save.isEmpty()) {
        return writes;
    }
    //: On the privacy page, after the folders where the program writes. %1 is a list of folders.
    const QString saves = tr("Where you save a page yourself: %1").arg(save.join(QStringLiteral(", ")));
    return writes + u'\n' + saves;
}

QVariant Privacy::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const guard::Attempt& attempt = attempts_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NameRole:
            return way_text(attempt.way);
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
