// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/self_test.h"

#include <algorithm>
#include <span>

#include "base/language_tag.h"
#include "pack/pack.h"
#include "view/error_text.h"
#include "view/page.h"
#include "view/text.h"

namespace amparo::shell {

namespace {

// Tall enough for every block of the longest guide to be made, not only those at its top.
constexpr QSize tall(420, 8000);

QStringList pages_of(const pack::GuideSummary& item) {
    const QString id = view::from_utf8(item.id);
    QStringList pages{view::item_page(item.kind, id)};
    if (item.kind == pack::ItemKind::guide && item.when == pack::Situation::now) {
        pages += {QStringLiteral("beside/") + id, QStringLiteral("steps/") + id};
    }
    if (item.kind == pack::ItemKind::card || item.kind == pack::ItemKind::document) {
        pages.append(QStringLiteral("takeaway/") + pages.front());
    }
    return pages;
}

}  // namespace

QStringList SelfTest::run() {
    if (!window_.loaded()) {
        return Complaints::take();
    }
    check_packs();
    window_.show(tall);
    const std::set<std::string> whole = whole_languages();
    for (const std::string& language : composition_.session().languages()) {
        composition_.session().set_language(view::from_utf8(language));
        for (const QString& page : pages(whole.contains(language))) {
            try_page(page);
        }
    }
    if (!composition_.session().kiosk()) {
        try_quick_exit();
    }
    return faults_;
}

void SelfTest::try_quick_exit() {
    composition_.quick_exit().leave();
    if (!composition_.quick_exit().away() || !window_.settle()) {
        faults_.append(QStringLiteral("quick exit: is never drawn"));
    }
    faults_.append(Complaints::take());
    composition_.quick_exit().comeBack();
}

void SelfTest::check_packs() {
    if (composition_.library().jurisdictions().empty()) {
        faults_.append(QStringLiteral("no pack could be opened"));
    }
    for (const store::Refused& refused : composition_.library().refused()) {
        faults_.append(view::from_utf8(refused.path.string()) + QStringLiteral(": ") +
                       view::error_kind(refused.error));
    }
}

std::set<std::string> SelfTest::whole_languages() const {
    const view::Session& session = composition_.session();
    const std::string own = view::to_utf8(session.language());
    std::set<std::string> result{"en", own};
    for (const std::string& tag : session.languages()) {
        if (base::is_right_to_left(tag) != base::is_right_to_left(own)) {
            result.insert(tag);
            break;
        }
    }
    return result;
}

QStringList SelfTest::pages(bool all) const {
    QStringList pages{"home",   "now",           "prepare",          "data",      "documents", "hotlines",
                      "search", "search?q=door", "search?q=zzzzzz",  "languages", "settings",  "privacy",
                      "about",  "papers",        "takeaway/hotlines"};
    pages += composition_.session().kiosk() ? QStringList{"kiosk/attract"} : QStringList{"packs", "notes"};
    const base::FallbackChain chain = composition_.session().chain();
    for (const std::string& code : composition_.library().jurisdictions()) {
        const pack::Pack* pack = composition_.library().find(code);
        for (const auto& items : {pack->guides(chain), pack->checks(chain), pack->cards(chain),
                                  pack->documents(chain), pack->letters(chain)}) {
            const std::vector<pack::GuideSummary> list = items.value_or(std::vector<pack::GuideSummary>());
            for (const pack::GuideSummary& item :
                 std::span(list).first(all ? list.size() : std::min<std::size_t>(1, list.size()))) {
                pages += pages_of(item);
            }
        }
    }
    return pages;
}

void SelfTest::try_page(const QString& page) {
    ++pages_tried_;
    const QString where = composition_.session().language() + u' ' + page + QStringLiteral(": ");
    if (!composition_.navigator().open(page)) {
        faults_.append(where + QStringLiteral("does not open"));
        return;
    }
    if (!window_.settle()) {
        faults_.append(where + QStringLiteral("is never drawn"));
    }
    for (const QString& complaint : Complaints::take()) {
        faults_.append(where + complaint);
    }
    composition_.navigator().home();
}

}  // namespace amparo::shell
