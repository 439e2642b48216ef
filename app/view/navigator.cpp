// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/navigator.h"

#include <algorithm>

#include "view/pack_of.h"
#include "view/services.h"
#include "view/text.h"

namespace amparo::view {

namespace {

const QString home_page = QStringLiteral("home");
const QString attract_page = QStringLiteral("kiosk/attract");

}  // namespace

Navigator::Navigator(const store::Library& library, const Session& session)
    : library_(library),
      session_(session),
      trail_{session.kiosk() ? attract_page : home_page},
      current_(*Page::parse(trail_.last())) {}

Navigator* Navigator::create(QQmlEngine* engine, QJSEngine*) {
    Navigator* navigator = &Services::of(engine).navigator;
    QQmlEngine::setObjectOwnership(navigator, QQmlEngine::CppOwnership);
    return navigator;
}

bool Navigator::exists(const QString& page) const {
    const auto parsed = Page::parse(page);
    if (!parsed || !is_offered(parsed->name)) {
        return false;
    }
    if (parsed->name == u"takeaway") {
        return exists(page.section(u'/', 1));
    }
    if (parsed->argument.isEmpty() || parsed->name == u"kiosk") {
        return true;
    }
    const pack::Pack* pack = pack_of(library_, session_, parsed->argument);
    if (pack == nullptr) {
        return false;
    }
    const std::string id = to_utf8(parsed->argument);
    const base::FallbackChain chain = session_.chain();
    if (parsed->name == u"guide" || parsed->name == u"steps" || parsed->name == u"beside") {
        return pack->guide(id, chain).has_value();
    }
    if (parsed->name == u"check") {
        return pack->check(id, chain).has_value();
    }
    if (parsed->name == u"document") {
        return pack->document(id, chain).has_value();
    }
    if (parsed->name == u"letter") {
        return pack->letter(id, chain).has_value();
    }
    return card_of(*pack, parsed->value, chain).has_value();
}

// What needs a device of one's own is not in a kiosk, and what belongs to a kiosk is nowhere else.
bool Navigator::is_offered(const QString& name) const {
    return session_.kiosk() ? name != u"notes" && name != u"packs" : name != u"kiosk";
}

bool Navigator::open(const QString& page) {
    if (!exists(page)) {
        set_invalid_page(page);
        return false;
    }
    if (page != this->page()) {
        go(trail_ + QStringList{page});
    }
    set_invalid_page({});
    return true;
}

bool Navigator::replace(const QString& page) {
    if (!exists(page)) {
        set_invalid_page(page);
        return false;
    }
    go(trail_.first(trail_.size() - 1) + QStringList{page});
    set_invalid_page({});
    return true;
}

void Navigator::keepPlace(const QString& place) {
    const QString bare = page().section(u'?', 0, 0);
    const QString kept = bare + QStringLiteral("?at=") + place;
    if (Page::parse(kept)) {
        trail_.last() = place.isEmpty() ? bare : kept;
        current_.value = place;
    }
}

void Navigator::back() {
    set_invalid_page({});
    if (can_go_back()) {
        go(trail_.first(trail_.size() - 1));
    }
}

void Navigator::home() {
    set_invalid_page({});
    go({home_page});
}

bool Navigator::openLink(const QString& link) {
    const QString page = page_of_link(link);
    return !page.isEmpty() && open(page);
}

void Navigator::openExternally(const QString& uri) {
    if (session_.kiosk()) {
        return;
    }
    const bool allowed = uri.startsWith(u"tel:") || uri.startsWith(u"sms:");
    const QString number = uri.mid(4);
    const bool number_only = !number.isEmpty() && std::ranges::all_of(number, [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'+' || c == u'*' || c == u'#';
    });
    if (allowed && number_only) {
        emit externalRequested(uri);
    }
}

void Navigator::go(const QStringList& trail) {
    if (trail == trail_) {
        return;
    }
    trail_ = trail;
    current_ = Page::parse(trail_.last()).value_or(Page{home_page, {}, {}, {}});
    emit pageChanged();
}

void Navigator::set_invalid_page(const QString& page) {
    if (page == invalid_page_) {
        return;
    }
    invalid_page_ = page;
    emit invalidPageChanged();
}

}  // namespace amparo::view
