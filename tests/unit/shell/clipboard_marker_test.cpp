// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/clipboard_marker.h"

#include <gtest/gtest.h>

namespace amparo::shell {
namespace {

TEST(ClipboardMarker, WhatIsCopiedIsMarkedOnceAndCanStillBePasted) {
    QMimeData copied;
    copied.setText("deportation");
    const auto marked = ClipboardMarker::marked(copied);
    ASSERT_NE(marked, nullptr);
    EXPECT_EQ(marked->text(), "deportation");
    EXPECT_EQ(marked->data("x-kde-passwordManagerHint"), "secret");
    EXPECT_EQ(ClipboardMarker::marked(*marked), nullptr);
}

TEST(ClipboardMarker, WhatIsNoTextIsLeftAlone) {
    EXPECT_EQ(ClipboardMarker::marked(QMimeData()), nullptr);
}

}  // namespace
}  // namespace amparo::shell
