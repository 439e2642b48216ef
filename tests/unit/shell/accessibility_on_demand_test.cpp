// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/accessibility_on_demand.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <memory>

namespace amparo::shell {
namespace {

// An object whose class QML makes, with a new name for each engine.
constexpr const char* button = R"(
    import QtQuick
    Item { property bool pressed; Accessible.role: Accessible.Button; Accessible.name: "Call" }
)";

QString name_of(QObject* object) {
    return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Name);
}

class AccessibilityOnDemandTest : public testing::Test {
  protected:
    AccessibilityOnDemandTest() {
        QQmlComponent component(&engine_);
        component.setData(button, QUrl());
        item_.reset(component.create());
    }
    ~AccessibilityOnDemandTest() override { QAccessible::setActive(false); }

    AccessibilityOnDemand on_demand_;
    QQmlEngine engine_;
    std::unique_ptr<QObject> item_;
};

TEST_F(AccessibilityOnDemandTest, NothingIsMadeForNobody) {
    EXPECT_EQ(name_of(item_.get()), "");
}

TEST_F(AccessibilityOnDemandTest, AReaderThatComesLaterHearsWhatIsAlreadyThere) {
    ASSERT_EQ(name_of(item_.get()), "");
    QAccessible::setActive(true);
    EXPECT_EQ(name_of(item_.get()), "Call");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(item_.get())->role(), QAccessible::Button);
}

}  // namespace
}  // namespace amparo::shell
