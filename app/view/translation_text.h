// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "pack/content.h"
#include "view/reader_locale.h"

namespace amparo::view {

[[nodiscard]] QString markup(const pack::Text& text);
[[nodiscard]] QString plain(const pack::Text& text);
// "source", "reviewed", "machine", "outdated" or "missing".
[[nodiscard]] QString state_word(pack::TranslationState state);
// A sentence for the reader when there is something to know about this translation; empty when there is not.
[[nodiscard]] QString state_text(const pack::Text& text);
// One line for a whole page; empty when everything is in the reader's language and checked by a person.
[[nodiscard]] QString share_text(const pack::LanguageShare& share);

}  // namespace amparo::view
