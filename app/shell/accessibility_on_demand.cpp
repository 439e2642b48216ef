// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/accessibility_on_demand.h"

#include <QAccessibleObject>
#include <unordered_set>

namespace amparo::shell {

namespace {

// An object of which nothing is told. Belongs to Qt, which deletes it with its object.
class StandIn : public QAccessibleObject {
  public:
    explicit StandIn(QObject* object) : QAccessibleObject(object) { all().insert(this); }
    ~StandIn() override { all().erase(this); }
    StandIn(const StandIn&) = delete;
    StandIn& operator=(const StandIn&) = delete;

    [[nodiscard]] QAccessibleInterface* parent() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text) const override { return {}; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::NoRole; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }

    // Those that live. Qt asks a function without an object for them, so they cannot be a member of one.
    [[nodiscard]] static std::unordered_set<StandIn*>& all() {
        static std::unordered_set<StandIn*> those;
        return those;
    }
};

// Qt asks with the name of the object's class, then of its base classes.
QAccessibleInterface* stand_in(const QString& class_name, QObject* object) {
    return class_name.contains(QLatin1String("_QML")) ? new StandIn(object) : nullptr;
}

}  // namespace

AccessibilityOnDemand::AccessibilityOnDemand() {
    QAccessible::installActivationObserver(this);
    accessibilityActiveChanged(QAccessible::isActive());
}

AccessibilityOnDemand::~AccessibilityOnDemand() {
    QAccessible::removeActivationObserver(this);
    QAccessible::removeFactory(stand_in);
}

void AccessibilityOnDemand::accessibilityActiveChanged(bool active) {
    if (!active) {
        QAccessible::installFactory(stand_in);
        return;
    }
    QAccessible::removeFactory(stand_in);
    while (!StandIn::all().empty()) {
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(*StandIn::all().begin()));
    }
}

}  // namespace amparo::shell
