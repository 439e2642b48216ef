// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/handout.h"
#include "view/letter.h"

namespace amparo::view {

// The letter as it is sent: nothing of this program on it.
[[nodiscard]] Handout letter_handout(const Letter& letter);
// For the person who sends it: what to enclose, how to send it, by when there must be an answer. `blank`: the
// paper that it is written on.
[[nodiscard]] Handout letter_checklist(Letter& letter, Handout blank);

}  // namespace amparo::view
