// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace amparo::view {

// Shows what time the test wants.
class FakeClock : public base::Clock {
  public:
    [[nodiscard]] std::chrono::system_clock::time_point now() const override { return now_; }
    void set(std::chrono::system_clock::time_point now) { now_ = now; }

  private:
    // Monday, 23 November 2026, 10:00 in New York.
    std::chrono::system_clock::time_point now_ =
        std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours(15);
};

}  // namespace amparo::view
