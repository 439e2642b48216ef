// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "view/block_row.h"

namespace amparo::view {

// What of a guide is shown one thing a screen to somebody who has no time: the lines of "Right now", then
// what to say and what never to do in the order of the guide, and last what holds for some people only. Each
// carries the heading of its section as `detail`.
[[nodiscard]] std::vector<BlockRow> steps_of(const std::vector<BlockRow>& rows);

}  // namespace amparo::view
