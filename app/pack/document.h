// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "pack/guide.h"

namespace amparo::pack {

enum class DeadlineKind { none, days, date_on_paper, hearing, unclear };

// A paper that an office hands out: how to recognise it, and what to do. `title` is its name as it is
// printed, in the language of the office for every reader; `summary` says it in plain words.
struct Document : GuideSummary {
    std::string form;  // printed number, or empty
    DeadlineKind deadline_kind = DeadlineKind::unclear;
    std::vector<Block> looks;
    std::vector<Block> what;
    std::vector<Block> deadline;
    std::vector<Block> first;  // steps
    std::vector<std::string> hotlines;
    std::vector<GuideSummary> related;
    base::Date law_as_of;
    base::Date review_by;
    std::vector<Review> reviews;
    LanguageShare share;
    bool operator==(const Document&) const = default;
};

}  // namespace amparo::pack
