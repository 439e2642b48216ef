// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/needs.h"

#include <set>

#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"

namespace amparo::view {

std::vector<Needs::Row> Needs::all() {
    const auto row = [](const char* need, const QString& label, const char* icon) {
        return Row{QString::fromLatin1(need), label, QString::fromLatin1(icon)};
    };
    return {
        //: A reason to call somebody, on a button: officers are coming to many people.
        row("raid", tr("A raid"), "door"),
        //: A reason to call somebody, on a button.
        row("detained", tr("Somebody is detained"), "detained"),
        //: A reason to call somebody, on a button: finding where a detained person is.
        row("locate", tr("Find a person"), "search"),
        //: A reason to call somebody, on a button.
        row("legal", tr("A lawyer"), "paper-judge"),
        //: A reason to call somebody, on a button.
        row("court", tr("A court date"), "courthouse"),
        //: A reason to call somebody, on a button.
        row("work", tr("At work"), "work"),
        //: A reason to call somebody, on a button.
        row("violence", tr("Violence"), "warning"),
        //: A reason to call somebody, on a button: despair, panic, thoughts of suicide.
        row("crisis", tr("I cannot go on"), "phone"),
        //: A reason to call somebody, on a button.
        row("children", tr("Children"), "family-plan"),
        //: A reason to call somebody, on a button.
        row("family", tr("Family"), "family-taken"),
        //: A reason to call somebody, on a button.
        row("protest", tr("At a protest"), "protest"),
        //: A reason to call somebody, on a button: a case, a permit, the state of an application.
        row("status", tr("My papers"), "paper-agency"),
        //: A reason to call somebody, on a button: officers did wrong.
        row("complaint", tr("A complaint"), "info"),
        //: A reason to call somebody, on a button: danger to life.
        row("emergency", tr("Emergency"), "phone"),
        //: A reason to call somebody, on a button: the office of one's own country.
        row("consulate", tr("My consulate"), "country"),
    };
}

void Needs::load() {
    std::set<std::string> served;
    if (const pack::Pack* pack = services().library.find(to_utf8(services().session.jurisdiction()))) {
        for (const pack::Hotline& hotline :
             pack->hotlines(services().session.chain()).value_or(std::vector<pack::Hotline>())) {
            served.insert(hotline.needs.begin(), hotline.needs.end());
        }
    }
    reset([&] {
        rows_ = all();
        std::erase_if(rows_, [&](const Row& row) { return !served.contains(to_utf8(row.need)); });
    });
}

QVariant Needs::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NeedRole:
            return row.need;
        case LabelRole:
            return row.label;
        case IconRole:
            return row.icon;
        default:
            return {};
    }
}

QHash<int, QByteArray> Needs::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
