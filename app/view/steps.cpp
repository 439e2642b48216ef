// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/steps.h"

#include <algorithm>

namespace amparo::view {

namespace {

// 0 comes first; -1: is not shown.
int place_of(const QString& kind) {
    return kind == u"now" ? 0 : kind == u"say" || kind == u"never" ? 1 : kind == u"only" ? 2 : -1;
}

}  // namespace

std::vector<BlockRow> steps_of(const std::vector<BlockRow>& rows) {
    std::vector<BlockRow> steps;
    QString heading;
    for (const BlockRow& row : rows) {
        if (row.kind == u"heading") {
            heading = row.plain;
        }
        if (place_of(row.kind) >= 0) {
            steps.push_back(row);
            steps.back().detail = heading;
        }
    }
    std::ranges::stable_sort(steps, {}, [](const BlockRow& row) { return place_of(row.kind); });
    return steps;
}

}  // namespace amparo::view
