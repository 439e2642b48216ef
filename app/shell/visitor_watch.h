// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "view/kiosk_visit.h"

namespace amparo::shell {

// Tells a visit of every touch, key and movement, whatever has the focus. Takes none of them away from
// others. To be installed as event filter on the application.
class VisitorWatch : public QObject {
  public:
    explicit VisitorWatch(view::KioskVisit& visit) : visit_(visit) {}

    bool eventFilter(QObject* receiver, QEvent* event) override;

  private:
    view::KioskVisit& visit_;
};

}  // namespace amparo::shell
