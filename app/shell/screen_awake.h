// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

namespace amparo::shell {

// Keeps the screen from going dark while a card is held up, by asking the desktop on its session bus. Where
// there is no such service nothing happens.
class ScreenAwake : public QObject {
  public:
    void keep(bool awake);

  private:
    void ask();
    void let_go();

    bool wanted_ = false;
    std::optional<unsigned int> cookie_;  // the desktop's receipt
};

}  // namespace amparo::shell
