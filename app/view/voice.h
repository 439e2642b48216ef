// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace amparo::view {

// Says one sentence aloud, and tells when it is done. What stands behind it is the device's own engine, asked
// for only when somebody wants to hear something. Main thread.
class Voice : public QObject {
    Q_OBJECT

  public:
    // Whether the engine has a voice for that language (BCP 47).
    [[nodiscard]] virtual bool speaks(const QString& language) const = 0;
    // Answers by one of the signals, unless stop() comes first. `pace`: 1 is the engine's own, 2 twice as
    // fast.
    virtual void say(const QString& sentence, const QString& language, double pace) = 0;
    virtual void stop() = 0;

  signals:
    void finished();
    void failed();
};

}  // namespace amparo::view
