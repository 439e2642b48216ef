// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pack_of.h"

#include "view/text.h"

namespace amparo::view {

const pack::Pack* pack_of(const store::Library& library, const Session& session, const QString& id) {
    if (const pack::Pack* own = library.find(to_utf8(id.section(u'/', 0, 0)))) {
        return own;
    }
    const std::string item = to_utf8(id);
    const pack::Pack* chosen = library.find(to_utf8(session.jurisdiction()));
    if (chosen != nullptr && chosen->holds(item)) {
        return chosen;
    }
    for (const std::string& code : library.jurisdictions()) {
        const pack::Pack* pack = library.find(code);
        if (pack->holds(item)) {
            return pack;
        }
    }
    return nullptr;
}

}  // namespace amparo::view
