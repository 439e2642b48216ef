// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace amparo::pack {

// Nine words out of 256 for the first 72 bits of the text's BLAKE2b-512, with spaces between them: to be read
// aloud and compared. The same in every language.
[[nodiscard]] std::string fingerprint(std::string_view text);

}  // namespace amparo::pack
