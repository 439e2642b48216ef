// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/result.h"

namespace amparo::store {

enum class PinFault {
    too_short,   // fewer than six
    too_long,    // more than 32
    not_digits,  // something else than 0 to 9
    too_easy,    // 000000, 123456, 987654: the same step from each digit to the next
    none_kept,   // there is none yet: whoever comes first chooses one
    is_kept,     // there is one already: it can be changed, not set
    wrong,
    wait,       // after wrong tries: nothing was looked at, and nothing counted
    damaged,    // the record cannot be read; whoever looks after the machine deletes it
    no_memory,  // to check it
    not_saved,
};

// How hard it is to try numbers one after the other: Argon2id's passes, and bytes of memory.
struct PinCost {
    std::uint64_t passes = 3;
    std::size_t memory = 64UL * 1024 * 1024;
};

// The number that the staff of a kiosk know. Wrong tries cost a growing delay, up to a minute and never more:
// whatever a visitor does, the right number works a minute later. The count and the moment of the last wrong
// try are on the disk before the number is looked at, so that pulling the plug gains nothing; where the disk
// takes nothing any more they are held in memory.
class Pin {
  public:
    // `folder` empty: none can be kept here. The clock outlives this.
    Pin(std::filesystem::path folder, const base::Clock& clock, PinCost cost = {});

    [[nodiscard]] bool kept() const { return !hash_.empty() || damaged_; }
    // How long until a try counts again. When the clock was set back the whole delay begins anew.
    [[nodiscard]] std::chrono::seconds wait();
    // Nothing when it is the right one.
    [[nodiscard]] base::Result<void, PinFault> check(std::string_view digits);
    // Why nobody may choose these; nothing when they may.
    [[nodiscard]] static std::optional<PinFault> refuses(std::string_view digits);
    // The first one.
    [[nodiscard]] base::Result<void, PinFault> set(std::string_view digits);
    [[nodiscard]] base::Result<void, PinFault> change(std::string_view old, std::string_view digits);

    // What so many wrong tries in a row cost: nothing for two, then 1, 2, 4 … seconds, 60 at most.
    [[nodiscard]] static std::chrono::seconds delay_after(std::int64_t wrong_tries);

  private:
    void read();
    [[nodiscard]] bool parse(std::string_view text);
    [[nodiscard]] bool save() const;
    [[nodiscard]] std::int64_t now() const;
    [[nodiscard]] base::Result<void, PinFault> keep(std::string_view digits);

    std::filesystem::path folder_;
    const base::Clock& clock_;
    PinCost cost_;
    std::string hash_;  // as libsodium writes it; empty: none
    std::int64_t wrong_ = 0;
    std::int64_t last_wrong_ = 0;  // seconds since 1970
    bool damaged_ = false;
};

}  // namespace amparo::store
