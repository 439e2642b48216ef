// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "compiler/fault.h"

namespace amparo::compiler {

// The rules that every text of ours keeps, whoever wrote it and in whatever language: well-formed UTF-8 in
// Unicode's composed form (NFC), no control characters, none that turn the writing direction around unseen,
// no double spaces.

// The whole of a file; false when it is not UTF-8 and not worth reading further.
[[nodiscard]] bool check_encoding(std::string_view text, const std::string& file, Faults& faults);
// One line or paragraph.
void check_characters(std::string_view text, const Place& place, Faults& faults);
// Faults when a text is longer than its place on the screen. In characters, not bytes.
void check_length(std::string_view text, std::size_t limit, const Place& place, Faults& faults);
// Without the white space at both ends, and every run of white space that holds a line break as one space.
[[nodiscard]] std::string fold_lines(std::string_view text);

}  // namespace amparo::compiler
