// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "pack/hotline.h"
#include "store/centre.h"

namespace amparo::view {

// The numbers of a centre as hotlines. Their ids are those of no pack.
[[nodiscard]] std::vector<pack::Hotline> centre_hotlines(const store::Centre& centre);

}  // namespace amparo::view
