// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/date.h"

namespace amparo::base {

// Whether a day is a public holiday in the whole of a country, by its law as of 2026: "US", "DE" and "AT", as
// ISO 3166 writes them. False for every other country, since nothing is known of it here. Holidays of one
// state alone are not told.
[[nodiscard]] bool is_public_holiday(std::string_view country, const Date& date);

}  // namespace amparo::base
