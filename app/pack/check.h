// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "pack/guide.h"
#include "pack/text.h"

namespace amparo::pack {

struct CheckAnswer {
    Text text;
    std::string go;  // name of a question or a result
    bool operator==(const CheckAnswer&) const = default;
};

struct CheckQuestion {
    std::string name;
    Text text;
    std::optional<Text> help;
    std::vector<CheckAnswer> answers;
    std::vector<Block> labels;  // of the drawing above the answers, if there is one
    bool operator==(const CheckQuestion&) const = default;
};

struct CheckResult {
    std::string name;
    std::string tone;  // do warning never
    Text text;
    std::vector<Block> detail;  // paragraphs
    std::vector<GuideSummary> links;
    bool operator==(const CheckResult&) const = default;
};

struct Check {
    std::string id;
    Text title;
    Text summary;
    std::string icon;
    std::string start;
    std::vector<CheckQuestion> questions;
    std::vector<CheckResult> results;
    base::Date law_as_of;
    std::vector<Review> reviews;
    bool operator==(const Check&) const = default;
};

}  // namespace amparo::pack
