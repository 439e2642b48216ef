// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/centre_news.h"

#include "view/kiosk.h"
#include "view/opening_text.h"
#include "view/session.h"
#include "view/text.h"

namespace amparo::view {

void CentreNews::load() {
    name_.clear();
    opening_.clear();
    notices_.clear();
    const Session& session = services().session;
    if (services().kiosk != nullptr && services().kiosk->centre) {
        const store::Centre& centre = *services().kiosk->centre;
        name_ = isolated(from_utf8(centre.name), session.mirrored());
        const OpeningText opening(session.locale(), services().clock.now(), session.clock_is_plausible(),
                                  services().reader_zone, session.mirrored());
        opening_ = centre.zone.empty() ? QString() : opening.week(centre.hours, centre.zone);
        for (const std::string& notice : centre.notices) {
            notices_.append(from_utf8(notice));
        }
    }
    emit read();
}

}  // namespace amparo::view
