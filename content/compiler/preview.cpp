// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/preview.h"

#include <algorithm>

#include "base/phone_number.h"
#include "compiler/preview_parts.h"
#include "compiler/words.h"

namespace amparo::compiler {
namespace {

using Lines = std::vector<std::string>;

std::string known(pack::Known value) {
    switch (value) {
        case pack::Known::yes:
            return "yes";
        case pack::Known::no:
            return "no";
        default:
            return "unknown";
    }
}

}  // namespace

Lines preview(const pack::Guide& guide) {
    Lines lines = head(guide);
    lines.push_back("when: " + situations().at(static_cast<std::size_t>(guide.when)));
    lines.push_back("review by " + guide.review_by.iso());
    for (const pack::Block& block : guide.blocks) lines.push_back(line_of(block));
    for (const pack::GuideSummary& related : guide.related) lines.push_back("related: " + related.id);
    for (const std::string& hotline : guide.hotlines) lines.push_back("hotline: " + hotline);
    return lines;
}

Lines preview(const pack::Card& card) {
    Lines lines = head(card);
    lines.push_back("officers' language: " + card.official_language);
    for (const pack::Card::Line& line : card.lines) {
        const bool same = line.official == pack::plain_text(line.reader.markup);
        lines.push_back("line: “" + line.official + "”" + (same ? "" : " " + plain(line.reader)));
    }
    return lines;
}

Lines preview(const pack::Check& check) {
    Lines lines = head(check);
    lines.push_back("start: " + check.start);
    for (const pack::CheckQuestion& question : check.questions) {
        lines.push_back("question " + question.name + ": " + plain(question.text));
        if (question.help) lines.push_back("help: " + plain(*question.help));
        for (const pack::Block& label : question.labels) lines.push_back(line_of(label));
        for (const pack::CheckAnswer& answer : question.answers) {
            lines.push_back("answer: " + plain(answer.text) + " -> " + answer.go);
        }
    }
    for (const pack::CheckResult& result : check.results) {
        lines.push_back("result " + result.name + " (" + result.tone + "): " + plain(result.text));
        for (const pack::Block& block : result.detail) lines.push_back(line_of(block));
        for (const pack::GuideSummary& link : result.links) lines.push_back("link: " + link.id);
    }
    return lines;
}

Lines preview(const pack::Term& term) {
    return {term.id, "name: " + plain(term.name),
            "definition: " + plain(term.definition) + sources(term.sources)};
}

Lines preview(const pack::Hotline& hotline) {
    Lines lines = {hotline.id,
                   "organisation: " + hotline.organisation,
                   "purpose: " + plain(hotline.purpose),
                   "who may call: " + plain(hotline.who_may_call),
                   "needs: " + joined(hotline.needs),
                   "operator: " + hotline.operated_by,
                   "scope: " + hotline.scope};
    for (const pack::HotlineNumber& number : hotline.numbers) {
        lines.push_back(number_kinds().at(static_cast<std::size_t>(number.kind)) + ": " + number.number +
                        " (" + base::display_number(number.number) + ")");
    }
    lines.push_back("languages: " + joined(hotline.languages) +
                    (hotline.interpreters ? ", interpreters" : ""));
    lines.push_back("hours: " + hotline.hours + (hotline.zone.empty() ? "" : " in " + hotline.zone));
    if (hotline.hours_note) lines.push_back("note on the hours: " + plain(*hotline.hours_note));
    lines.push_back("cost: " + hotline.cost);
    lines.push_back("reached from abroad: " + known(hotline.abroad));
    lines.push_back("confidential: " + known(hotline.confidential));
    if (hotline.confidential_note)
        lines.push_back("note on confidentiality: " + plain(*hotline.confidential_note));
    lines.push_back("source read on " + hotline.checked_on.iso() + sources(hotline.sources));
    lines.push_back(hotline.called_on ? "rung on " + hotline.called_on->iso() : "nobody has rung it yet");
    lines.emplace_back(hotline.confirmed ? "confirmed" : "seen in secondary sources only");
    return lines;
}

pack::Result<Lines> preview(const pack::Pack& pack, std::string_view id, const base::FallbackChain& chain) {
    const auto missing = [](const auto& result) {
        return !result && result.error() == pack::Error::no_such_item;
    };
    const auto lines = [](const auto& value) { return preview(value); };
    if (const auto guide = pack.guide(id, chain); !missing(guide)) return guide.map(lines);
    if (const auto card = pack.card(id, chain); !missing(card)) return card.map(lines);
    if (const auto check = pack.check(id, chain); !missing(check)) return check.map(lines);
    if (const auto document = pack.document(id, chain); !missing(document)) return document.map(lines);
    if (const auto letter = pack.letter(id, chain); !missing(letter)) return letter.map(lines);
    if (const auto term = pack.term(id, chain); !missing(term)) return term.map(lines);
    const auto hotlines = pack.hotlines(chain);
    if (!hotlines) return base::failure(hotlines.error());
    const auto found = std::find_if(hotlines->begin(), hotlines->end(),
                                    [&](const pack::Hotline& hotline) { return hotline.id == id; });
    if (found == hotlines->end()) return base::failure(pack::Error::no_such_item);
    return preview(*found);
}

}  // namespace amparo::compiler
