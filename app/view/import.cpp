// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/import.h"

#include <QUrl>

#include "view/failure_text.h"
#include "view/kiosk.h"
#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"

namespace amparo::view {

namespace {

std::filesystem::path path_of(const QString& place) {
    const QUrl url(place);
    return to_utf8(url.isLocalFile() ? url.toLocalFile() : place);
}

}  // namespace

bool Import::possible() const {
    if (!attached() || !services().store.can_import()) {
        return false;
    }
    return services().kiosk == nullptr || services().kiosk->staff_here;
}

// The language may have changed: the same offer in other words.
void Import::load() {
    show(std::move(offer_), failure_, done_);
}

void Import::show(std::optional<store::Offer> offer, std::optional<store::Failure> failure, Done done) {
    const Session& session = services().session;
    reset([&] {
        offer_ = std::move(offer);
        failure_ = failure;
        done_ = done;
        lines_.clear();
        if (offer_) {
            lines_ = offer_lines(*offer_, session.locale(), base::Date::at(services().clock.now()),
                                 session.mirrored());
        }
    });
    emit changed();
}

void Import::examine(const QString& place) {
    if (!possible()) {
        return;
    }
    auto offer = services().store.examine(path_of(place), services().session.chain());
    if (offer) {
        show(*std::move(offer), std::nullopt, Done::nothing);
    } else {
        show(std::nullopt, offer.error(), Done::nothing);
    }
}

void Import::accept() {
    if (!offer_ || !possible()) {
        return;
    }
    const auto outcome = services().store.take_in(*offer_);
    if (outcome) {
        show(std::nullopt, std::nullopt, Done::imported);
    } else {
        show(std::nullopt, outcome.error(), Done::nothing);
    }
    services().session.take_new_packs();
}

void Import::cancel() {
    show(std::nullopt, std::nullopt, Done::nothing);
}

void Import::stopTrusting(const QString& publisher) {
    if (!possible()) {
        return;
    }
    const auto outcome = services().store.stop_trusting(to_utf8(publisher));
    if (outcome) {
        show(std::nullopt, std::nullopt, Done::forgotten);
    } else {
        show(std::nullopt, outcome.error(), Done::nothing);
    }
    services().session.take_new_packs();
}

QString Import::problem() const {
    return failure_ ? failure_text(*failure_) : QString();
}

QString Import::done() const {
    switch (done_) {
        case Done::nothing:
            return {};
        case Done::imported:
            //: After somebody brought newer legal information onto this device.
            return tr("Done. It is on this device now, and every page shows it.");
        case Done::forgotten:
            //: After somebody removed the information of a community centre.
            return tr("Removed. Nothing of them is on this device any more.");
    }
    return {};
}

QVariant Import::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const OfferLine& line = lines_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case KindRole:
            return line.kind;
        case TextRole:
            return line.text;
        default:
            return {};
    }
}

QHash<int, QByteArray> Import::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
