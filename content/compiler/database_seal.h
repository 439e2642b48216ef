// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "pack/seal.h"

namespace amparo::compiler {

// What the tables of a pack's database say that a signer has to say too. nullopt when the bytes are no such
// database.
[[nodiscard]] std::optional<pack::Seal> seal_of_database(const std::string& database);

}  // namespace amparo::compiler
