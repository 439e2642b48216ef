// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace amparo::shell {

// Keeps Qt from working for a screen reader while there is none. Qt 6.4 looks for a plugin under the name of
// every QML type, a name that is new with each engine, and keeps each name for ever: about 4 kB a visit of a
// kiosk. Until a screen reader comes, Qt gets a stand-in for each such object; then all of them go, and Qt
// makes what the reader sees. One per application, made before its first window; on the main thread.
class AccessibilityOnDemand : public QAccessible::ActivationObserver {
  public:
    AccessibilityOnDemand();
    ~AccessibilityOnDemand() override;
    AccessibilityOnDemand(const AccessibilityOnDemand&) = delete;
    AccessibilityOnDemand& operator=(const AccessibilityOnDemand&) = delete;

    void accessibilityActiveChanged(bool active) override;
};

}  // namespace amparo::shell
