// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "store/library.h"
#include "view/session.h"

namespace amparo::view {

// The pack of an item or a country: of "us/home-door" and of "us" that of the United States; of what several
// countries share ("eu/data-access") the chosen country's, else the first that holds it. Null: there is none.
[[nodiscard]] const pack::Pack* pack_of(const store::Library& library, const Session& session,
                                        const QString& id);

// The card of a pack with that name ("card-detained" for "us/card-detained"); without a name the one for
// every encounter, "us/card", or the first where a pack has none of that name.
[[nodiscard]] pack::Result<pack::Card> card_of(const pack::Pack& pack, const QString& name,
                                               const base::FallbackChain& chain);

}  // namespace amparo::view
