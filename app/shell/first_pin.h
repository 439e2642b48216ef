// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <istream>

#include "base/clock.h"
#include "shell/application.h"
#include "store/pin.h"

namespace amparo::shell {

// Keeps the first number of a kiosk's staff, the first line of `input`, so that no visitor can choose one.
// Says on stderr why it was not kept. `folder`: the kiosk's own; empty: this is none.
[[nodiscard]] Exit set_first_pin(const std::filesystem::path& folder, std::istream& input,
                                 const base::Clock& clock, store::PinCost cost = {});

}  // namespace amparo::shell
