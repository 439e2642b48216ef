// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "compiler/country.h"

namespace amparo::compiler {

// Words by which people look for a hotline and that its text may not hold: those of its needs, as spoken in
// that language (English where we know none).
[[nodiscard]] std::string words_of_needs(const Hotline& hotline, std::string_view tag);
// Those of what it is there for before all, if it serves the whole country: they count as keywords.
[[nodiscard]] std::string_view words_of_first_need(const Hotline& hotline, std::string_view tag);

// Every way to write its numbers in digits alone: "18443631423" and "8443631423"; "4930…", "30…" and "030…".
[[nodiscard]] std::string number_words(const Hotline& hotline);

}  // namespace amparo::compiler
