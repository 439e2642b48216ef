// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <string>

#include "base/opening_hours.h"
#include "view/reader_locale.h"

namespace amparo::view {

// Tells one reader whether somebody answers now, and when. Where the reader's zone differs from the
// hotline's, both times are named.
class OpeningText {
  public:
    // `reader_zone` is an IANA name, or empty for this device's own.
    OpeningText(ReaderLocale locale, std::chrono::system_clock::time_point now, bool clock_is_plausible,
                std::string reader_zone, bool right_to_left);

    struct Opening {
        base::OpeningHours::State state = base::OpeningHours::State::unknown;
        QString sentence;
    };

    [[nodiscard]] Opening now(const std::string& hours, const std::string& zone) const;
    // "Mon–Fri 8:00 AM–8:00 PM (New York)"
    [[nodiscard]] QString week(const std::string& hours, const std::string& zone) const;

  private:
    [[nodiscard]] QString sentence(const base::OpeningHours::Status& status, const std::string& zone) const;
    [[nodiscard]] bool elsewhere(const std::string& zone) const;
    [[nodiscard]] QString when(ReaderLocale::Moment moment, const std::string& zone) const;
    [[nodiscard]] QString when_in_both(ReaderLocale::Moment moment, const std::string& zone) const;
    [[nodiscard]] QString days(const QString& text) const;
    [[nodiscard]] QString times(const QString& text) const;
    [[nodiscard]] QString clock_time(const QString& text) const;

    ReaderLocale locale_;
    std::chrono::system_clock::time_point now_;
    bool clock_is_plausible_ = true;
    std::string reader_zone_;
    bool right_to_left_ = false;
};

// "open", "closed" or "unknown".
[[nodiscard]] QString state_word(base::OpeningHours::State state);

}  // namespace amparo::view
