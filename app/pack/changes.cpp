// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/changes.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <variant>

namespace amparo::pack {
namespace {

// In the order of ChangedThing.
using Thing = std::variant<Guide, Card, Check, Document, Letter, Hotline>;
using Things = std::map<std::string, Thing>;  // by id

base::FallbackChain source_language(const Pack& pack) {
    return {pack.info().languages.front()};
}

// Reads each one of a list in full.
template <typename List, typename Read>
void add(Things& things, std::optional<Error>& error, const Result<List>& list, Read read) {
    if (!list) error = list.error();
    if (error) return;
    for (const auto& summary : *list) {
        auto whole = read(summary.id);
        if (!whole) {
            error = whole.error();
            return;
        }
        things.emplace(summary.id, *std::move(whole));
    }
}

Result<Things> things_of(const Pack& pack) {
    const base::FallbackChain chain = source_language(pack);
    std::optional<Error> error;
    Things things;
    add(things, error, pack.guides(chain), [&](const std::string& id) { return pack.guide(id, chain); });
    add(things, error, pack.cards(chain), [&](const std::string& id) { return pack.card(id, chain); });
    add(things, error, pack.checks(chain), [&](const std::string& id) { return pack.check(id, chain); });
    add(things, error, pack.documents(chain),
        [&](const std::string& id) { return pack.document(id, chain); });
    add(things, error, pack.letters(chain), [&](const std::string& id) { return pack.letter(id, chain); });
    const auto hotlines = pack.hotlines(chain);
    if (!hotlines) error = hotlines.error();
    if (error) return base::failure(*error);
    for (const Hotline& hotline : *hotlines) things.emplace(hotline.id, hotline);
    return things;
}

using Titles = std::map<std::string, std::string>;

Titles titles_of(const Pack& pack, const base::FallbackChain& reader) {
    Titles titles;
    for (const auto& list : {pack.guides(reader), pack.cards(reader), pack.checks(reader),
                             pack.documents(reader), pack.letters(reader)}) {
        for (const GuideSummary& summary : list.value_or(std::vector<GuideSummary>())) {
            titles.emplace(summary.id, plain_text(summary.title.markup));
        }
    }
    for (const Hotline& hotline : pack.hotlines(reader).value_or(std::vector<Hotline>())) {
        titles.emplace(hotline.id, hotline.organisation);
    }
    return titles;
}

Change change(ChangeKind kind, const std::string& id, const Thing& thing, Titles& titles) {
    return {kind, static_cast<ChangedThing>(thing.index()), id, titles[id], {}, {}};
}

std::vector<std::string> numbers_without(const Hotline& hotline, const Hotline& other) {
    std::vector<std::string> numbers;
    for (const HotlineNumber& number : hotline.numbers) {
        const bool there = std::any_of(other.numbers.begin(), other.numbers.end(),
                                       [&](const auto& theirs) { return theirs.number == number.number; });
        if (!there) numbers.push_back(number.number);
    }
    return numbers;
}

void tell_numbers(Change& change, const Thing& before, const Thing& after) {
    const auto* old_hotline = std::get_if<Hotline>(&before);
    const auto* new_hotline = std::get_if<Hotline>(&after);
    if (old_hotline == nullptr || new_hotline == nullptr) return;
    change.numbers_gone = numbers_without(*old_hotline, *new_hotline);
    change.numbers_new = numbers_without(*new_hotline, *old_hotline);
}

}  // namespace

Result<std::vector<Change>> changes(const Pack& before, const Pack& after,
                                    const base::FallbackChain& reader) {
    const auto old_things = things_of(before);
    const auto new_things = things_of(after);
    if (!old_things) return base::failure(old_things.error());
    if (!new_things) return base::failure(new_things.error());
    Titles old_titles = titles_of(before, reader);
    Titles new_titles = titles_of(after, reader);
    std::vector<Change> out;
    for (const auto& [id, thing] : *old_things) {
        if (new_things->count(id) == 0) out.push_back(change(ChangeKind::withdrawn, id, thing, old_titles));
    }
    for (const auto& [id, thing] : *new_things) {
        const auto old = old_things->find(id);
        if (old == old_things->end()) {
            out.push_back(change(ChangeKind::added, id, thing, new_titles));
        } else if (old->second != thing) {
            out.push_back(change(ChangeKind::changed, id, thing, new_titles));
            tell_numbers(out.back(), old->second, thing);
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const Change& a, const Change& b) {
        return std::tie(a.kind, a.thing) < std::tie(b.kind, b.thing);
    });
    return out;
}

}  // namespace amparo::pack
