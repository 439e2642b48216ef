// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "compiler/letter.h"
#include "compiler/model.h"

namespace amparo::compiler {

struct Source {
    pack::Source value;
    Place place;
    bool included = false;  // of another folder
};

struct Term {
    std::string id;
    Phrase name;
    Phrase definition;
    std::vector<Pointer> sources;
    Place place;
    bool included = false;  // of another folder
};

struct HotlineNumber {
    std::string kind;
    std::string number;
};

struct Hotline {
    std::string id;
    std::string organisation;
    Phrase purpose;
    Phrase who_may_call;
    std::vector<std::string> needs;
    std::string operated_by;
    std::string scope;
    std::vector<HotlineNumber> numbers;
    std::vector<std::string> languages;
    bool interpreters = false;
    std::string hours;
    std::string zone;
    Phrase hours_note;
    std::string cost;
    std::string abroad;
    std::string confidential;
    Phrase confidential_note;
    std::vector<Pointer> sources;
    base::Date checked_on;
    std::optional<base::Date> called_on;
    std::string confidence;
    Place place;
};

// One folder of the content. A country's becomes a pack, together with the folders that it includes; the
// others ("eu") are only included.
struct Country {
    std::string id;  // "us", the folder's name
    std::string name;
    std::string official_language;  // of its officers
    std::int64_t version = 0;       // yyyymmddnn
    base::Date date;
    int expires_after_days = 0;
    std::vector<Pointer> includes;  // folders
    std::vector<Pointer> first;     // guides that come before the others, in this order
    std::vector<Guide> guides;  // those of `first`; then, as every list, in the order of file names and lines
    std::vector<Card> cards;
    std::vector<Check> checks;
    std::vector<Document> documents;
    std::vector<Letter> letters;
    std::vector<Hotline> hotlines;
    std::vector<Source> sources;
    std::vector<Term> terms;
    bool complete = true;  // false: a file could not be read at all
};

inline constexpr const char* source_language = "en";
// The key of [^advice]: practical advice that states no law.
inline constexpr const char* advice_key = "advice";

}  // namespace amparo::compiler
