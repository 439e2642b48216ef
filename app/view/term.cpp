// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/term.h"

#include "view/error_text.h"
#include "view/session.h"
#include "view/text.h"
#include "view/translation_text.h"
#include "view/trust_text.h"

namespace amparo::view {

void Term::set_term_id(const QString& id) {
    constexpr QStringView scheme = u"term:";
    const QString bare = id.startsWith(scheme) ? id.sliced(scheme.size()) : id;
    if (bare != term_id_) {
        term_id_ = bare;
        emit termIdChanged();
        changed();
    }
}

void Term::load() {
    const Session& session = services().session;
    const pack::Pack* pack = services().library.find(to_utf8(session.jurisdiction()));
    pack::Result<pack::Term> term = pack::Term();
    if (!term_id_.isEmpty()) {
        term = pack == nullptr ? pack::Result<pack::Term>(base::failure(pack::Error::no_such_item))
                               : pack->term(to_utf8(term_id_), session.chain());
    }
    error_ = term ? QString() : error_text(term.error());
    const pack::Term shown = term.value_or(pack::Term());
    name_ = plain(shown.name);
    definition_ = markup(shown.definition);
    sources_ = sources_text(shown.sources, session.locale(), session.mirrored());
    state_text_ = view::state_text(shown.definition);
    emit loaded();
}

}  // namespace amparo::view
