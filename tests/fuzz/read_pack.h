// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

namespace amparo::fuzz {

// Reads all that a pack offers, each thing that it lists and some that it may not.
void read_pack(const pack::Pack& pack);

}  // namespace amparo::fuzz
