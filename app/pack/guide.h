// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "pack/text.h"

namespace amparo::pack {

enum class ItemKind { guide, card, check, document, letter };

enum class Situation { now, prepare, after, learn };

enum class BlockKind {
    heading,
    paragraph,
    step,
    say,
    never,
    warning,
    contested,
    only,
    term,
    source,
    hotline,
    link,
    drawing
};

enum class Audience { citizen, resident, visa, asylum, no_papers, minor };

struct Source {
    std::string key;
    std::string title;
    std::string kind;  // statute regulation case memo official report organisation advice
    std::string publisher;
    std::string url;   // shown as text, never opened
    std::string date;  // ISO date, year, or "undated"
    std::string read_on;
    bool primary = false;  // the law or the office itself, not somebody's report of it
    bool operator==(const Source&) const = default;
};

struct Block {
    BlockKind kind = BlockKind::paragraph;
    bool right_now = false;  // belongs to the lines that stand alone
    int number = 0;          // of a step within its list, of a label of a drawing within it, from 1
    Text text;               // for say: the reader's language; `official` is what to speak
    std::string official;    // say: the sentence in the officers' language, plain text
    std::string official_language;
    std::vector<Audience> audiences;  // only
    std::optional<base::Date> as_of;  // contested
    std::string target;               // term, hotline, link: the id it points to; drawing: its name
    Text detail;                      // term: its definition
    std::vector<Source> sources;
    bool advice = false;  // practical advice that states no law
    bool operator==(const Block&) const = default;
};

struct Review {
    std::string by;
    std::string role;
    base::Date on;
    bool current = true;  // false: the words were changed since
    bool operator==(const Review&) const = default;
};

// What a list shows of an item of any kind.
struct GuideSummary {
    std::string id;
    Text title;
    Text summary;
    Situation when = Situation::learn;  // of a guide
    std::string icon;
    ItemKind kind = ItemKind::guide;
    bool operator==(const GuideSummary&) const = default;
};

struct LanguageShare {  // of the blocks of one guide, in the reader's language
    int total = 0;
    int reviewed = 0;
    int machine = 0;
    int outdated = 0;
    int missing = 0;
    bool operator==(const LanguageShare&) const = default;
};

struct Guide : GuideSummary {
    base::Date law_as_of;
    base::Date review_by;
    std::vector<Review> reviews;  // empty: no lawyer has checked it
    std::vector<Block> blocks;
    std::vector<GuideSummary> related;
    std::vector<std::string> hotlines;
    LanguageShare share;
    bool operator==(const Guide&) const = default;
};

struct Term {
    std::string id;
    Text name;
    Text definition;
    std::vector<Source> sources;
};

}  // namespace amparo::pack
