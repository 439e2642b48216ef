// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/language_tag.h"

namespace amparo::pack {

struct SearchQuery {
    std::string text;           // what the person typed, of any length and content
    base::FallbackChain chain;  // hits are found in any language and told in the first of these
    int limit = 20;
};

enum class HitKind { guide, card, check, document, letter, hotline, term };

struct SearchHit {
    HitKind kind = HitKind::guide;
    std::string id;
    std::string title;    // plain text, reader's language
    std::string snippet;  // markup; <b> marks what matched
    double score = 0;     // higher is better
};

}  // namespace amparo::pack
