// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pack/content.h"

namespace amparo::compiler {

// The closed sets of words of content/README.md.

[[nodiscard]] const std::vector<std::string>& situations();
[[nodiscard]] const std::vector<std::string>& audiences();
[[nodiscard]] const std::vector<std::string>& needs();
[[nodiscard]] const std::vector<std::string>& operators();
[[nodiscard]] const std::vector<std::string>& number_kinds();
[[nodiscard]] const std::vector<std::string>& costs();
[[nodiscard]] const std::vector<std::string>& yes_no_unknown();
[[nodiscard]] const std::vector<std::string>& source_kinds();
[[nodiscard]] const std::vector<std::string>& tones();
[[nodiscard]] const std::vector<std::string>& deadline_kinds();
[[nodiscard]] const std::vector<std::string>& question_kinds();

// "never" for BlockKind::never: what a pack stores and a translator reads.
[[nodiscard]] std::string_view word(pack::BlockKind kind);
// The kind that an author writes in capitals between [! and ]; nullopt for any other word.
[[nodiscard]] std::optional<pack::BlockKind> box_kind(std::string_view capitals);
// SAY, NEVER, …
[[nodiscard]] const std::vector<std::string>& box_words();
// Whether such a block says what the law is or what to do, so that it needs a source.
[[nodiscard]] bool needs_source(pack::BlockKind kind);

// As a pack stores a list: separated by one space.
[[nodiscard]] std::string joined(const std::vector<std::string>& words);

}  // namespace amparo::compiler
