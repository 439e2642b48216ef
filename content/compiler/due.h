// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "compiler/country.h"

namespace amparo::compiler {

// Something of the content that somebody has to look at again.
struct Due {
    base::Date day;
    std::string kind;  // guide card check document letter hotline contested
    std::string id;    // of a dispute, that of the item it stands in
    Place place;
};

// Numbers change without notice, and a dispute is decided one day.
inline constexpr int hotline_days = 90;    // after its source was read
inline constexpr int contested_days = 60;  // after the day of the dispute

// All of one folder that is due before a day, soonest first.
[[nodiscard]] std::vector<Due> due_before(const Country& country, const base::Date& day);

}  // namespace amparo::compiler
