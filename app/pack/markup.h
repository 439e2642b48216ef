// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace amparo::pack {

// Whether a text is markup as content.h describes it: nothing else may reach a program that renders it.
[[nodiscard]] bool is_markup(std::string_view text);

// `plain` with & < > escaped.
[[nodiscard]] std::string escaped(std::string_view plain);

}  // namespace amparo::pack
