// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <memory>

#include "base/clock.h"
#include "shell/composition.h"
#include "support/pack_signer.h"
#include "support/silent_voice.h"
#include "support/temporary_folder.h"

namespace amparo::test {

// Gives each test's engine the program's services over packs of its own. Main thread; Quick Test makes one
// and tells it of every engine.
class Setup : public QObject {
    Q_OBJECT

  public:
    // For tests of a kiosk: that many seconds go by, and what is due then happens.
    Q_INVOKABLE void pass(int seconds);

  public slots:
    void qmlEngineAvailable(QQmlEngine* engine);

  private:
    // Monday, 23 November 2026, 10:00 in New York, until a test lets time pass.
    class MondayMorning final : public base::Clock {
      public:
        [[nodiscard]] std::chrono::system_clock::time_point now() const override;
        void pass(std::chrono::seconds time) { passed_ += time; }

      private:
        std::chrono::seconds passed_{0};
    };

    void write_packs();
    [[nodiscard]] std::filesystem::path kiosk_folder() const;

    MondayMorning clock_;
    PackSigner signer_;
    TemporaryFolder packs_;
    TemporaryFolder data_;
    TemporaryFolder stick_;
    SilentVoice::Diary said_;
    TemporaryFolder shelf_;
    std::unique_ptr<shell::Composition> composition_;
};

}  // namespace amparo::test
