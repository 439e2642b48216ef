// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "pack/error.h"

namespace amparo::view {

// What went wrong, what still works and what to do, in the reader's language.
[[nodiscard]] QString error_text(pack::Error error);
// The error as a word for a page to choose its picture by: "bad-signature".
[[nodiscard]] QString error_kind(pack::Error error);

}  // namespace amparo::view
