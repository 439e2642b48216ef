// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pack/pack.h"

namespace amparo::compiler {

// What a pack shows, as plain lines of text for authors and reviewers: every word, source, date and state, no
// layout.

[[nodiscard]] std::vector<std::string> preview(const pack::Guide& guide);
[[nodiscard]] std::vector<std::string> preview(const pack::Card& card);
[[nodiscard]] std::vector<std::string> preview(const pack::Check& check);
[[nodiscard]] std::vector<std::string> preview(const pack::Document& document);
[[nodiscard]] std::vector<std::string> preview(const pack::Letter& letter);
[[nodiscard]] std::vector<std::string> preview(const pack::Term& term);
[[nodiscard]] std::vector<std::string> preview(const pack::Hotline& hotline);

// The item, term or hotline of this id.
[[nodiscard]] pack::Result<std::vector<std::string>> preview(const pack::Pack& pack, std::string_view id,
                                                             const base::FallbackChain& chain);

}  // namespace amparo::compiler
