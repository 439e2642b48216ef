// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/seal.h"
#include "support/pack_builder.h"

namespace amparo::test {

// A small pack in English and Spanish (and Farsi without a single translation): the guides us/home-door and
// us/street-stop, the card us/card, the check us/warrant, the hotlines us-hotline and us-office, the term
// judicial-warrant, two sources. Fills an empty builder.
void fill_sample(PackBuilder& builder);

// What a signer says of it.
[[nodiscard]] pack::Seal sample_seal();

// Its database, as a test may sign it.
[[nodiscard]] std::string sample_database();

}  // namespace amparo::test
