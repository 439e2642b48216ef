// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/seal.h"
#include "support/pack_builder.h"
#include "support/pack_signer.h"

namespace amparo::test {

// A small pack in English and Spanish (and Farsi without a single translation): the guides us/home-door and
// us/street-stop, the card us/card, the check us/warrant, the hotlines us-hotline and us-office, the term
// judicial-warrant, two sources. Fills an empty builder.
void fill_sample(PackBuilder& builder);

// What a signer says of it.
[[nodiscard]] pack::Seal sample_seal();

// Its database, as a test may sign it.
[[nodiscard]] std::string sample_database();

// The sample as another pack: its id and version, and all ids of things in it are those of that pack ("de/…"
// and "de-…" instead of "us/…" and "us-…").
[[nodiscard]] std::string sample_pack(const PackSigner& signer, const std::string& id, std::int64_t version);

}  // namespace amparo::test
