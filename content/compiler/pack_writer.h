// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "compiler/project.h"
#include "compiler/secret_key.h"
#include "pack/seal.h"

namespace amparo::compiler {

// What a signer says of this edition.
[[nodiscard]] pack::Seal seal_of(const Country& country);

// The database of a pack, not signed yet. Only for an edition without faults. nullopt when SQLite refuses a
// row, which content without faults cannot cause.
[[nodiscard]] std::optional<std::string> write_database(const Edition& edition);

// A whole pack: the database and its signature.
[[nodiscard]] std::optional<std::string> sign_database(const std::string& database, const pack::Seal& seal,
                                                       const SecretKey& key);

}  // namespace amparo::compiler
