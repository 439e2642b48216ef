// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace amparo::base {

// Phone numbers as content writes them: E.164 ("+18443631423") or a short number ("911").

[[nodiscard]] bool is_e164(std::string_view text);
[[nodiscard]] bool is_short_number(std::string_view text);
// As people of that country read it: "+18443631423" -> "1-844-363-1423"; other countries in E.164 groups.
[[nodiscard]] std::string display_number(std::string_view number);
// As people elsewhere dial it: "+18443631423" -> "+1 844 363 1423". Empty for a short number, which only its
// own country knows.
[[nodiscard]] std::string international_number(std::string_view number);
// The RFC 3966 address for the system's dialler: "tel:+18443631423", or "sms:…" for a text message.
[[nodiscard]] std::string dial_uri(std::string_view number, bool text_message = false);

}  // namespace amparo::base
