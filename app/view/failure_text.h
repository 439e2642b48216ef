// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "store/failure.h"

namespace amparo::view {

// Why something was not imported, and what to do, in the reader's language.
[[nodiscard]] QString failure_text(const store::Failure& failure);

}  // namespace amparo::view
