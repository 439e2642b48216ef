// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QtGlobal>

namespace amparo::shell {

// Collects what Qt and QML complain about while it lives, instead of letting them write it to stderr: for
// tests of pages. Qt has one message handler for the whole process, so there may be one of these at a time;
// any thread may complain.
class Complaints {
  public:
    Complaints();
    ~Complaints();
    Complaints(const Complaints&) = delete;
    Complaints& operator=(const Complaints&) = delete;

    // Those since the last call.
    [[nodiscard]] static QStringList take();

  private:
    QtMessageHandler before_ = nullptr;
};

}  // namespace amparo::shell
