// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/page.h"

#include <QByteArray>
#include <QUrl>
#include <algorithm>
#include <array>

namespace amparo::view {

namespace {

enum class Argument { none, jurisdiction, item, page, kiosk };

struct Kind {
    QStringView name;
    Argument argument;
    QStringView key;  // of the one optional query, or empty
};

constexpr std::array kinds{
    Kind{u"home", Argument::none, {}},           Kind{u"now", Argument::none, {}},
    Kind{u"prepare", Argument::none, {}},        Kind{u"data", Argument::none, {}},
    Kind{u"guide", Argument::item, u"at"},       Kind{u"hotlines", Argument::none, u"need"},
    Kind{u"hotlines", Argument::none, u"only"},  Kind{u"hotlines", Argument::none, u"for"},
    Kind{u"steps", Argument::item, u"at"},       Kind{u"card", Argument::jurisdiction, u"which"},
    Kind{u"check", Argument::item, u"at"},       Kind{u"documents", Argument::none, {}},
    Kind{u"document", Argument::item, {}},       Kind{u"letter", Argument::item, {}},
    Kind{u"search", Argument::none, u"q"},       Kind{u"languages", Argument::none, {}},
    Kind{u"papers", Argument::none, {}},         Kind{u"packs", Argument::none, u"from"},
    Kind{u"settings", Argument::none, {}},       Kind{u"beside", Argument::item, {}},
    Kind{u"notes", Argument::none, {}},          Kind{u"takeaway", Argument::page, u"need"},
    Kind{u"takeaway", Argument::page, u"which"}, Kind{u"takeaway", Argument::page, u"only"},
    Kind{u"takeaway", Argument::page, u"for"},   Kind{u"privacy", Argument::none, {}},
    Kind{u"about", Argument::none, {}},          Kind{u"kiosk", Argument::kiosk, {}},
};

constexpr qsizetype longest = 1000;

bool is_word(QStringView text) {
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

// An id within a country ("us/home-door").
bool is_item(QStringView text) {
    const qsizetype slash = text.indexOf(u'/');
    return slash > 0 && is_word(text.first(slash)) && is_word(text.sliced(slash + 1));
}

// What can be put on paper, as a page of its own.
bool is_subject(QStringView page) {
    const qsizetype slash = page.indexOf(u'/');
    const QStringView argument = slash < 0 ? QStringView() : page.sliced(slash + 1);
    const QStringView name = slash < 0 ? page : page.first(slash);
    return page == u"hotlines" || (name == u"card" && is_word(argument)) ||
           ((name == u"guide" || name == u"document") && is_item(argument));
}

bool fits(Argument kind, QStringView argument) {
    switch (kind) {
        case Argument::none:
            return argument.isEmpty();
        case Argument::jurisdiction:
            return is_word(argument);
        case Argument::item:
            return is_item(argument);
        case Argument::page:
            return is_subject(argument);
        case Argument::kiosk:
            return argument == u"attract" || argument == u"staff";
    }
    return false;
}

}  // namespace

std::optional<Page> Page::parse(QStringView text) {
    if (text.size() > longest) {
        return std::nullopt;
    }
    const qsizetype question = text.indexOf(u'?');
    const QStringView path = question < 0 ? text : text.first(question);
    const QStringView query = question < 0 ? QStringView() : text.sliced(question + 1);
    const qsizetype slash = path.indexOf(u'/');
    const qsizetype equals = query.indexOf(u'=');
    const QStringView name = slash < 0 ? path : path.first(slash);
    const QStringView argument = slash < 0 ? QStringView() : path.sliced(slash + 1);
    const QStringView key = equals < 0 ? query : query.first(equals);
    const bool known = std::ranges::any_of(kinds, [&](const Kind& kind) {
        return kind.name == name && fits(kind.argument, argument) && (key.isEmpty() || key == kind.key);
    });
    if (!known || (slash >= 0 && argument.isEmpty())) {
        return std::nullopt;
    }
    const QByteArray encoded = equals < 0 ? QByteArray() : query.sliced(equals + 1).toUtf8();
    return Page{name.toString(), argument.toString(), key.toString(), QUrl::fromPercentEncoding(encoded)};
}

QString guide_page(const QString& id) {
    return QStringLiteral("guide/") + id;
}

QString card_page(const QString& jurisdiction, const QString& name) {
    const QString page = QStringLiteral("card/") + jurisdiction;
    return name == u"card" ? page : page + QStringLiteral("?which=") + name;
}

QString item_page(pack::ItemKind kind, const QString& id) {
    switch (kind) {
        case pack::ItemKind::guide:
            return guide_page(id);
        case pack::ItemKind::card:
            return card_page(id.section(u'/', 0, 0), id.section(u'/', 1));
        case pack::ItemKind::check:
            return QStringLiteral("check/") + id;
        case pack::ItemKind::document:
            return QStringLiteral("document/") + id;
        case pack::ItemKind::letter:
            return QStringLiteral("letter/") + id;
    }
    return {};
}

QString hotline_page(const QString& id) {
    return QStringLiteral("hotlines?only=") + id;
}

QString packs_page(const QString& import_from) {
    return QStringLiteral("packs?from=") + QString::fromLatin1(QUrl::toPercentEncoding(import_from));
}

QString page_of_link(const QString& link) {
    constexpr QStringView guide = u"guide:";
    return link.startsWith(guide) ? guide_page(link.sliced(guide.size())) : QString();
}

}  // namespace amparo::view
