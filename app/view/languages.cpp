// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/languages.h"

#include <QLocale>
#include <algorithm>

#include "base/text_fold.h"
#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"

namespace amparo::view {

void Languages::set_filter(const QString& filter) {
    if (filter != filter_) {
        filter_ = filter;
        emit filterChanged();
        show_wanted();
    }
}

void Languages::load() {
    all_.clear();
    for (const std::string& tag : in_order()) {
        all_.push_back(row(tag));
    }
    show_wanted();
}

void Languages::show_wanted() {
    reset([this] {
        rows_.clear();
        std::ranges::copy_if(all_, std::back_inserter(rows_),
                             [this](const Row& row) { return wanted(row.tag); });
    });
}

std::vector<std::string> Languages::in_order() const {
    std::vector<std::string> tags = base::by_native_name(services().session.offered_languages());
    std::stable_partition(tags.begin(), tags.end(), [](const std::string& tag) {
        return std::ranges::any_of(QLocale::system().uiLanguages(), [&](const QString& wanted) {
            return base::best_match(to_utf8(wanted), {tag}).has_value();
        });
    });
    return tags;
}

Languages::Row Languages::row(const std::string& tag) const {
    const Session& session = services().session;
    const QString native_name = from_utf8(base::native_name(tag));
    return {from_utf8(tag),
            native_name,
            from_utf8(base::display_name(tag, to_utf8(session.language()))),
            share(tag),
            from_utf8(tag) == session.language(),
            base::is_right_to_left(tag),
            !services().can_draw(native_name)};
}

double Languages::share(const std::string& tag) const {
    const pack::Pack* pack = services().library.find(to_utf8(services().session.jurisdiction()));
    if (pack == nullptr) {
        return 0;
    }
    return pack->translated_share(tag).value_or(0);
}

bool Languages::wanted(const QString& tag) {
    const std::string part = base::fold(to_utf8(filter_.trimmed()));
    if (part.empty()) {
        return true;
    }
    std::vector<std::string>& names = names_[tag];
    if (names.empty()) {
        names = base::names_everywhere(to_utf8(tag));
        names.push_back(to_utf8(tag));
        std::ranges::transform(names, names.begin(),
                               [](const std::string& name) { return base::fold(name); });
    }
    return std::ranges::any_of(names,
                               [&](const std::string& name) { return name.find(part) != std::string::npos; });
}

QVariant Languages::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case TagRole:
            return row.tag;
        case NativeNameRole:
            return row.native_name;
        case NameRole:
            return row.name;
        case ShareRole:
            return row.share;
        case CurrentRole:
            return row.current;
        case DirectionRole:
            return row.right_to_left ? QStringLiteral("rtl") : QStringLiteral("ltr");
        case FontMissingRole:
            return row.font_missing;
        default:
            return {};
    }
}

QHash<int, QByteArray> Languages::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
