// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "compiler/fault.h"
#include "compiler/phrase.h"

namespace amparo::compiler {

// What got lost or came in between a text and its translation: numbers, phone numbers, section signs and
// links must be the same, in any order and in the digits of any script. A sentence for the fault, or nullopt
// when all is there.
[[nodiscard]] std::optional<std::string> difference(const Phrase& source, const Phrase& translation);

}  // namespace amparo::compiler
