// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace amparo::view {

// The border between the libraries' UTF-8 and Qt's text.
[[nodiscard]] QString from_utf8(std::string_view text);
[[nodiscard]] std::string to_utf8(const QString& text);

// A piece that always runs left to right (a phone number, a Latin name), isolated so that it keeps its order
// inside a right-to-left sentence; unchanged when the reader's language runs left to right.
[[nodiscard]] QString isolated(const QString& text, bool right_to_left);

}  // namespace amparo::view
