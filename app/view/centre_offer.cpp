// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/centre_offer.h"

#include <system_error>

#include "base/phone_number.h"
#include "store/centre_file.h"
#include "view/centre_text.h"
#include "view/failure_text.h"
#include "view/kiosk.h"
#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"

namespace amparo::view {

// The language may have changed: the same file in other words.
void CentreOffer::load() {
    show(std::move(text_), problem_);
}

bool CentreOffer::allowed() const {
    return services().kiosk != nullptr && services().kiosk->staff_here;
}

QString CentreOffer::kept() const {
    const bool some = attached() && services().kiosk != nullptr && services().kiosk->centre;
    return some ? from_utf8(services().kiosk->centre->name) : QString();
}

void CentreOffer::show(std::string text, const QString& problem) {
    const auto centre = store::parse_centre(text);
    reset([&] {
        rows_.clear();
        problem_ = text.empty() || centre ? problem : centre_text(centre.error());
        text_ = centre ? std::move(text) : std::string();
        if (!centre) {
            return;
        }
        const bool mirrored = services().session.mirrored();
        rows_.push_back({QStringLiteral("home"), from_utf8(centre->name)});
        if (!centre->zone.empty()) {
            rows_.push_back({QStringLiteral("clock"), from_utf8(centre->hours + " " + centre->zone)});
        }
        for (const std::string& notice : centre->notices) {
            rows_.push_back({QStringLiteral("info"), from_utf8(notice)});
        }
        for (const store::Centre::Hotline& hotline : centre->hotlines) {
            QStringList parts{from_utf8(hotline.name),
                              isolated(from_utf8(base::display_number(hotline.number)), mirrored)};
            if (!hotline.note.empty()) {
                parts.append(from_utf8(hotline.note));
            }
            rows_.push_back({QStringLiteral("phone"), parts.join(u'\n')});
        }
    });
    emit changedState();
}

void CentreOffer::look() {
    if (!allowed()) {
        return;
    }
    std::error_code error;
    for (const std::filesystem::path& place : services().places_to_look()) {
        const std::filesystem::path file = place / store::centre_file_name;
        if (!std::filesystem::exists(file, error)) {
            continue;
        }
        auto text = store::read_centre_text(file);
        show(text && !text->empty() ? *std::move(text) : std::string(),
             text && !text->empty() ? QString() : centre_text({}));
        return;
    }
    //: To the staff of a kiosk, who looked for a file of their own.
    const QString none = tr("There is no file called amparo-centre.yaml on a stick.");
    show({}, none);
}

void CentreOffer::accept() {
    if (!allowed() || !offered()) {
        return;
    }
    take_up(store::CentreFile(services().kiosk->folder).keep(text_));
}

void CentreOffer::take_up(const store::Outcome<void>& done) {
    services().kiosk->centre = store::CentreFile(services().kiosk->folder).read();
    show({}, done ? QString() : failure_text(done.error()));
}

void CentreOffer::cancel() {
    show({}, {});
}

void CentreOffer::remove() {
    if (!allowed()) {
        return;
    }
    take_up(store::CentreFile(services().kiosk->folder).remove());
}

QVariant CentreOffer::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case IconRole:
            return row.icon;
        case TextRole:
            return row.text;
        default:
            return {};
    }
}

QHash<int, QByteArray> CentreOffer::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
