// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gettext-po.h>

#include <functional>
#include <string>

#include "compiler/fault.h"

namespace amparo::compiler {

// Runs one call of libgettextpo and turns what it complains about into faults of `file`. The library expects
// its handler not to return from a fatal error; here that ends the call, not the process. False when it ended
// so. `call` must own nothing that needs a destructor.
[[nodiscard]] bool with_gettext_errors(const std::string& file, Faults& faults,
                                       const std::function<void(po_xerror_handler_t)>& call);

}  // namespace amparo::compiler
