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

}  // namespace amparo::view
