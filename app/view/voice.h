// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace amparo::view {

// Says one sentence aloud, and tells when it is done. What stands behind it is the device's own engine, asked
// for only when somebody wants to hear something. No call waits for it. Main thread.
class Voice : public QObject {
    Q_OBJECT

  public:
    // absent: this device has no engine that works.
    enum class State { starting, ready, absent };
    [[nodiscard]] virtual State state() const = 0;
    // Whether the engine has a voice for that language (BCP 47); only a ready one knows.
    [[nodiscard]] virtual bool speaks(const QString& language) const = 0;
    // Answers by one of the signals, unless stop() comes first. `pace`: 1 is the engine's own, 2 twice as
    // fast. Only a ready one says anything.
    virtual void say(const QString& sentence, const QString& language, double pace) = 0;
    virtual void stop() = 0;

  signals:
    // It is no longer starting.
    void started();
    void finished();
    void failed();
};

}  // namespace amparo::view
