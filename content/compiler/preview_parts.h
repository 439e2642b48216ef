// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "pack/content.h"

namespace amparo::compiler {

// What the previews of every kind of item are made of.

// As an author writes it, with its state unless it is the source: "Words {machine}".
[[nodiscard]] std::string plain(const pack::Text& text);
// " [key] [key]"
[[nodiscard]] std::string sources(const std::vector<pack::Source>& sources);
// "step 1: words [key]"
[[nodiscard]] std::string line_of(const pack::Block& block);
// The blocks under a heading of their own; nothing when there are none.
void add_lines(std::vector<std::string>& lines, const std::string& heading,
               const std::vector<pack::Block>& blocks);

// What every item has.
template <typename Item>
[[nodiscard]] std::vector<std::string> head(const Item& item) {
    std::vector<std::string> lines = {item.id, "title: " + plain(item.title),
                                      "summary: " + plain(item.summary), "icon: " + item.icon,
                                      "law as of " + item.law_as_of.iso()};
    for (const pack::Review& review : item.reviews) {
        lines.push_back("reviewed by " + review.by + ", " + review.role + ", " + review.on.iso() +
                        (review.current ? "" : ", changed since"));
    }
    if (item.reviews.empty()) lines.emplace_back("not yet checked by a lawyer");
    return lines;
}

}  // namespace amparo::compiler
