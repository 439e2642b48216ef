// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/preview.h"

#include <algorithm>

#include "base/phone_number.h"
#include "compiler/words.h"

namespace amparo::compiler {
namespace {

using Lines = std::vector<std::string>;

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

// Markup as an author writes it: **strong** and [words](term:id).
std::string as_written(std::string markup) {
    constexpr std::string_view link = "<a href=\"";
    constexpr std::string_view link_end = "</a>";
    for (std::size_t at = markup.find(link); at != std::string::npos; at = markup.find(link)) {
        const std::size_t target = at + link.size();
        const std::size_t words = markup.find("\">", target) + 2;
        const std::size_t end = markup.find(link_end, words);
        const std::string written =
            "[" + markup.substr(words, end - words) + "](" + markup.substr(target, words - 2 - target) + ")";
        markup.replace(at, end + link_end.size() - at, written);
    }
    replace_all(markup, "<b>", "**");
    replace_all(markup, "</b>", "**");
    return pack::plain_text(markup);
}

std::string plain(const pack::Text& text) {
    std::string result = as_written(text.markup);
    switch (text.state) {
        case pack::TranslationState::machine:
            return result + " {machine}";
        case pack::TranslationState::outdated:
            return result + " {outdated}";
        case pack::TranslationState::missing:
            return result + " {not translated}";
        default:
            return result;
    }
}

std::string sources(const std::vector<pack::Source>& sources) {
    std::string result;
    for (const pack::Source& source : sources) result += " [" + source.key + "]";
    return result;
}

std::string name_of(const pack::Block& block) {
    std::string name = block.right_now ? "right now" : std::string(word(block.kind));
    if (block.number > 0) name += " " + std::to_string(block.number);
    for (const pack::Audience who : block.audiences)
        name += " " + audiences().at(static_cast<std::size_t>(who));
    if (block.as_of) name += " as of " + block.as_of->iso();
    if (!block.target.empty()) name += " " + block.target;
    return name;
}

std::string line_of(const pack::Block& block) {
    std::string line = name_of(block) + ":";
    if (!block.official.empty()) line += " “" + block.official + "”";
    const bool same = block.official == pack::plain_text(block.text.markup);
    if (!block.text.markup.empty() && !same) line += " " + plain(block.text);
    if (!block.detail.markup.empty()) line += " – " + plain(block.detail);
    if (block.advice) line += " [advice]";
    line += sources(block.sources);
    if (line.ends_with(':')) line.pop_back();
    return line;
}

template <typename Item>
Lines head(const Item& item) {
    Lines lines = {item.id, "title: " + plain(item.title), "summary: " + plain(item.summary),
                   "icon: " + item.icon, "law as of " + item.law_as_of.iso()};
    for (const pack::Review& review : item.reviews) {
        lines.push_back("reviewed by " + review.by + ", " + review.role + ", " + review.on.iso());
    }
    if (item.reviews.empty()) lines.emplace_back("not yet checked by a lawyer");
    return lines;
}

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
    if (const auto term = pack.term(id, chain); !missing(term)) return term.map(lines);
    const auto hotlines = pack.hotlines(chain);
    if (!hotlines) return base::failure(hotlines.error());
    const auto found = std::find_if(hotlines->begin(), hotlines->end(),
                                    [&](const pack::Hotline& hotline) { return hotline.id == id; });
    if (found == hotlines->end()) return base::failure(pack::Error::no_such_item);
    return preview(*found);
}

}  // namespace amparo::compiler
