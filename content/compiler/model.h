// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "compiler/fault.h"
#include "compiler/phrase.h"
#include "pack/content.h"

// What the authors wrote, read and typed but not yet checked against each other. Every value keeps its place,
// so that a later fault can name it. Closed sets of words (tone, operator, …) are kept as the words
// themselves.
namespace amparo::compiler {

// An id that somebody points to.
struct Pointer {
    std::string id;
    Place place;
};

struct Block {
    pack::BlockKind kind = pack::BlockKind::paragraph;
    bool right_now = false;
    int number = 0;  // of a step or of a drawing's label, from 1
    Phrase text;
    std::vector<std::string> audiences;  // only
    std::optional<base::Date> as_of;     // contested
    std::string target;                  // term, hotline, link, drawing
    Place place;
};

struct Review : pack::Review {
    std::string hash;  // of what was reviewed, see fingerprint.h
    Place place;
};

// What every kind of item has in common.
struct Item {
    std::string id;
    Phrase title;
    Phrase summary;
    Pointer icon;
    Phrase keywords;  // joined by ", "
    base::Date law_as_of;
    base::Date review_by;
    Place review_by_place;
    std::vector<Review> reviews;
    Place place;
};

struct Guide : Item {
    std::string when;
    std::vector<Pointer> related;
    std::vector<Pointer> hotlines;
    std::vector<Block> blocks;
};

struct Card : Item {
    std::string official_language;
    std::vector<Block> lines;
};

struct CheckAnswer {
    Phrase text;
    Pointer go;
};

struct CheckQuestion {
    std::string name;
    Phrase text;
    Phrase help;
    std::vector<CheckAnswer> answers;
    std::vector<Block> labels;  // of its drawing, if it has one
    Place place;
};

struct CheckResult {
    std::string name;
    std::string tone;
    Phrase text;
    std::vector<Block> detail;
    std::vector<Pointer> links;
    Place place;
};

struct Check : Item {
    Pointer start;
    std::vector<CheckQuestion> questions;
    std::vector<CheckResult> results;
};

// A paper that an office hands out. Its title is its name as printed, which is never translated.
struct Document : Item {
    std::string form;  // printed number, or empty
    std::vector<Block> looks;
    std::vector<Block> what;
    std::string deadline_kind;
    std::vector<Block> deadline;  // one
    std::vector<Block> first;
    std::vector<Pointer> call;
    std::vector<Pointer> related;
};

}  // namespace amparo::compiler
