// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/document.h"

#include "view/error_text.h"
#include "view/session.h"

namespace amparo::view {

namespace {

QString deadline_word(pack::DeadlineKind kind) {
    switch (kind) {
        case pack::DeadlineKind::none:
            return QStringLiteral("none");
        case pack::DeadlineKind::days:
            return QStringLiteral("days");
        case pack::DeadlineKind::date_on_paper:
            return QStringLiteral("date-on-paper");
        case pack::DeadlineKind::hearing:
            return QStringLiteral("hearing");
        case pack::DeadlineKind::unclear:
            return QStringLiteral("unclear");
    }
    return {};
}

}  // namespace

Document::Document(QObject* parent) : ItemView(parent) {
    for (QObject* part : std::initializer_list<QObject*>{&looks_, &what_, &deadline_, &first_, &hotlines_}) {
        QQmlEngine::setObjectOwnership(part, QQmlEngine::CppOwnership);
    }
}

void Document::load() {
    const pack::Pack* holder = pack();
    const auto document = holder == nullptr
                              ? base::failure(pack::Error::no_such_item)
                              : holder->document(to_utf8(item_id()), services().session.chain());
    if (document) {
        show(*holder, *document);
    } else {
        show_error(item_id().isEmpty() ? QString() : error_text(document.error()));
    }
    emit loaded();
}

void Document::show(const pack::Pack& pack, const pack::Document& document) {
    show_face(document);
    language_ = from_utf8(document.title.language);
    form_ = from_utf8(document.form);
    deadline_kind_ = deadline_word(document.deadline_kind);
    show_blocks(pack, document.looks, looks_);
    show_blocks(pack, document.what, what_);
    show_blocks(pack, document.deadline, deadline_);
    show_blocks(pack, document.first, first_);
    hotlines_.attach(services());
    hotlines_.show_only(pack, document.hotlines);
}

}  // namespace amparo::view
