// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>

#include "compiler/project.h"

namespace amparo::compiler {

// How far one language's translation of one country is, in texts.
struct LanguageStats {
    std::map<std::string, double> reading_grade;  // of "Right now", by guide; German only
    int total = 0;
    int machine = 0;
    int reviewed = 0;
    int outdated = 0;
    int urgent = 0;             // of the total: what somebody in need reads first, see i18n/README.md
    int urgent_translated = 0;  // of those

    [[nodiscard]] int translated() const { return machine + reviewed + outdated; }
    // With one digit after the point, rounded down, so that 100 is all.
    [[nodiscard]] double percent() const;
    [[nodiscard]] double urgent_percent() const;
};

// The numbers of one country.
struct Stats {
    int guides = 0;
    int cards = 0;
    int checks = 0;
    int documents = 0;
    int letters = 0;
    int hotlines = 0;
    int sources = 0;
    int terms = 0;
    int blocks = 0;
    int blocks_of_law_without_source = 0;
    std::map<std::string, LanguageStats> languages;
    std::map<std::string, double> reading_grade;  // of "Right now", by guide
};

[[nodiscard]] Stats count(const Edition& edition);

// The ids of what rests on each source: items, and hotlines and terms as "hotline x" and "term x".
[[nodiscard]] std::map<std::string, std::set<std::string>> by_source(const Country& country);

}  // namespace amparo::compiler
