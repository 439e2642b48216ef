// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/display.h"

#include <QtGlobal>
#include <cstdio>
#include <cstdlib>

namespace amparo::shell {

namespace {

constexpr int could_not_be_read = 3;

void handle(QtMsgType type, const QMessageLogContext&, const QString&) {
    if (type == QtFatalMsg) {
        std::fputs(no_display, stderr);
        std::_Exit(could_not_be_read);
    }
}

}  // namespace

bool display_is_named() {
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void catch_missing_display() {
    qInstallMessageHandler(handle);
}

}  // namespace amparo::shell
