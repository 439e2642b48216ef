// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "pack/guide.h"
#include "pack/text.h"

namespace amparo::pack {

struct Card {
    std::string id;
    Text title;
    Text summary;
    std::string icon;
    std::string official_language;
    struct Line {
        std::string official;  // plain text
        Text reader;
        bool operator==(const Line&) const = default;
    };
    std::vector<Line> lines;
    base::Date law_as_of;
    std::vector<Review> reviews;
    bool operator==(const Card&) const = default;
};

}  // namespace amparo::pack
