// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

// What a pack holds, as plain values in the reader's language. `markup` is text with four tags only: <b>,
// <a href="term:ID">, <a href="guide:ID">, and &amp; &lt; &gt; escaped; it is what Qt calls StyledText.
namespace amparo::pack {

enum class TranslationState { source, reviewed, machine, outdated, missing };

struct Text {
    std::string markup;
    std::string language;                                // BCP 47 of `markup`
    TranslationState state = TranslationState::source;
    std::string original;                                // the source-language markup
};

enum class Situation { now, prepare, after, learn };

enum class BlockKind { heading, paragraph, step, say, never, warning, contested, only, term, source, hotline, link };

enum class Audience { citizen, resident, visa, asylum, no_papers, minor };

struct Source {
    std::string key;
    std::string title;
    std::string kind;        // statute regulation case memo official report organisation advice
    std::string publisher;
    std::string url;         // shown as text, never opened
    std::string date;        // ISO date, year, or "undated"
    std::string read_on;
    bool primary = false;    // the law or the office itself, not somebody's report of it
};

struct Block {
    BlockKind kind = BlockKind::paragraph;
    bool right_now = false;              // belongs to the lines that stand alone
    int number = 0;                      // of a step within its list, from 1
    Text text;                           // for say: the reader's language; `official` is what to speak
    std::string official;                // say: the sentence in the officers' language, plain text
    std::string official_language;
    std::vector<Audience> audiences;     // only
    std::optional<base::Date> as_of;     // contested
    std::string target;                  // term, hotline, link: the id it points to
    Text detail;                         // term: its definition
    std::vector<Source> sources;
    bool advice = false;                 // practical advice that states no law
};

struct Review {
    std::string by;
    std::string role;
    base::Date on;
};

struct GuideSummary {
    std::string id;
    Text title;
    Text summary;
    Situation when = Situation::learn;
    std::string icon;
};

struct LanguageShare {                   // of the blocks of one guide, in the reader's language
    int total = 0;
    int reviewed = 0;
    int machine = 0;
    int outdated = 0;
    int missing = 0;
};

struct Guide : GuideSummary {
    base::Date law_as_of;
    base::Date review_by;
    std::vector<Review> reviews;         // empty: no lawyer has checked it
    std::vector<Block> blocks;
    std::vector<GuideSummary> related;
    std::vector<std::string> hotlines;
    LanguageShare share;
};

enum class NumberKind { voice, short_code, sms, tty, whatsapp, abroad };

struct HotlineNumber {
    NumberKind kind = NumberKind::voice;
    std::string number;                  // E.164 or short
};

enum class Known { unknown, yes, no };

struct Hotline {
    std::string id;
    std::string organisation;            // never translated
    Text purpose;
    Text who_may_call;
    std::vector<std::string> needs;
    std::string operated_by;             // community government consulate emergency
    std::string scope;                   // "national" or a place name
    std::vector<HotlineNumber> numbers;
    std::vector<std::string> languages;
    bool interpreters = false;
    std::string hours;                   // opening_hours, or "unknown"
    std::string zone;
    std::optional<Text> hours_note;
    std::string cost;                    // free local paid unknown
    Known abroad = Known::unknown;
    Known confidential = Known::unknown;
    std::optional<Text> confidential_note;
    std::vector<Source> sources;
    base::Date checked_on;
    std::optional<base::Date> called_on;
    bool confirmed = false;              // false: seen in secondary sources only
};

struct Card {
    std::string id;
    Text title;
    Text summary;
    std::string icon;
    std::string official_language;
    struct Line {
        std::string official;            // plain text
        Text reader;
    };
    std::vector<Line> lines;
    base::Date law_as_of;
    std::vector<Review> reviews;
};

struct CheckAnswer {
    Text text;
    std::string go;                      // name of a question or a result
};

struct CheckQuestion {
    std::string name;
    Text text;
    std::optional<Text> help;
    std::vector<CheckAnswer> answers;
};

struct CheckResult {
    std::string name;
    std::string tone;                    // do warning never
    Text text;
    std::vector<Block> detail;           // paragraphs
    std::vector<GuideSummary> links;
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
};

struct Term {
    std::string id;
    Text name;
    Text definition;
    std::vector<Source> sources;
};

// The text without its tags and escapes.
[[nodiscard]] std::string plain_text(const std::string& markup);

}  // namespace amparo::pack
