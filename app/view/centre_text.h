// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "store/centre.h"

namespace amparo::view {

// Which line of a centre's file is wrong, and how to write it.
[[nodiscard]] QString centre_text(const store::CentreFailure& failure);

}  // namespace amparo::view
