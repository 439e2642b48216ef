// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/due.h"

#include <algorithm>
#include <tuple>

#include "compiler/each_phrase.h"

namespace amparo::compiler {

std::vector<Due> due_before(const Country& country, const base::Date& day) {
    std::vector<Due> result;
    const auto items = [&result](const std::string& kind, const auto& list) {
        for (const Item& item : list) result.push_back({item.review_by, kind, item.id, item.review_by_place});
    };
    items("guide", country.guides);
    items("card", country.cards);
    items("check", country.checks);
    items("document", country.documents);
    items("letter", country.letters);
    for (const Hotline& hotline : country.hotlines) {
        result.push_back({hotline.checked_on.plus_days(hotline_days), "hotline", hotline.id, hotline.place});
    }
    each_block(country, [&](const Item& item, const Block& block) {
        if (block.as_of)
            result.push_back({block.as_of->plus_days(contested_days), "contested", item.id, block.place});
    });
    std::erase_if(result, [&day](const Due& due) { return due.day >= day; });
    std::stable_sort(result.begin(), result.end(), [](const Due& a, const Due& b) {
        return std::tie(a.day, a.place) < std::tie(b.day, b.place);
    });
    return result;
}

}  // namespace amparo::compiler
