// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "compiler/country.h"

namespace amparo::compiler {

// Sixteen hexadecimal digits of all that a reviewer vouches for: every sentence that a reader sees, in the
// source language, in its order, with its sources and marks. Keywords, icons, dates and doors to other items
// may change without another review.
[[nodiscard]] std::string fingerprint(const Guide& guide);
[[nodiscard]] std::string fingerprint(const Card& card);
[[nodiscard]] std::string fingerprint(const Check& check);
[[nodiscard]] std::string fingerprint(const Document& document);
[[nodiscard]] std::string fingerprint(const Letter& letter);

// Visits every item with its fingerprint.
void each_fingerprint(const Country& country,
                      const std::function<void(const Item&, const std::string& fingerprint)>& visit);

}  // namespace amparo::compiler
