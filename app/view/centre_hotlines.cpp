// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/centre_hotlines.h"

#include <string>

#include "base/phone_number.h"

namespace amparo::view {

namespace {

// Their words have no markup; what looks like it stays as it was written.
std::string escaped(const std::string& words) {
    std::string text;
    for (const char c : words) {
        switch (c) {
            case '&':
                text += "&amp;";
                break;
            case '<':
                text += "&lt;";
                break;
            case '>':
                text += "&gt;";
                break;
            default:
                text += c;
        }
    }
    return text;
}

}  // namespace

std::vector<pack::Hotline> centre_hotlines(const store::Centre& centre) {
    std::vector<pack::Hotline> hotlines;
    for (const store::Centre::Hotline& one : centre.hotlines) {
        const bool whole = base::is_e164(one.number);
        pack::Hotline hotline;
        hotline.id = "#" + std::to_string(hotlines.size());
        hotline.organisation = one.name;
        hotline.purpose.markup = escaped(one.note);
        hotline.scope = "national";
        hotline.numbers = {{whole ? pack::NumberKind::voice : pack::NumberKind::short_code, one.number}};
        hotline.languages = one.languages;
        hotline.hours = one.hours;
        hotline.zone = centre.zone;
        hotlines.push_back(std::move(hotline));
    }
    return hotlines;
}

}  // namespace amparo::view
