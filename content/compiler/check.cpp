// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/check.h"

#include <map>
#include <set>

#include "compiler/each_phrase.h"
#include "compiler/fingerprint.h"

namespace amparo::compiler {
namespace {

// The names of one kind that exist, and which of them somebody uses.
class Names {
  public:
    explicit Names(std::string kind) : kind_(std::move(kind)) {}

    void define(const std::string& id, const Place& place, Faults& faults) {
        const auto [it, fresh] = places_.emplace(id, place);
        if (fresh) return;
        faults.add(place, "the id " + in_quotes(id) + " is already that of " + it->second.file,
                   "Give one of them another id.");
    }

    // Whether another file has it.
    [[nodiscard]] bool is_elsewhere(const std::string& id, const Place& place) const {
        const auto known = places_.find(id);
        return known != places_.end() && known->second.file != place.file;
    }

    void use(const Pointer& pointer, Faults& faults) {
        if (places_.contains(pointer.id)) {
            used_.insert(pointer.id);
            return;
        }
        std::vector<std::string> known;
        for (const auto& [id, place] : places_) known.push_back(id);
        faults.add(pointer.place, "there is no " + kind_ + " " + in_quotes(pointer.id),
                   suggestion(pointer.id, known) + "Correct the id, or add the " + kind_ + ".");
    }

    void refuse_unused(Faults& faults) const {
        for (const auto& [id, place] : places_) {
            if (!used_.contains(id)) {
                faults.add(place, "nobody uses the " + kind_ + " " + in_quotes(id),
                           "Use it where it belongs, or delete it.");
            }
        }
    }

  private:
    std::string kind_;
    std::map<std::string, Place> places_;
    std::set<std::string> used_;
};

// Checks one country.
class CountryCheck {
  public:
    CountryCheck(const Country& country, const CheckOptions& options, Faults& faults, Faults& notices)
        : country_(country), options_(options), faults_(faults), notices_(notices) {}

    void run() {
        define();
        each_item(country_, [&](const Item& item) { check_item(item); });
        each_phrase(country_, [&](const PhraseUse& use) { check_links(use.phrase); });
        each_block(country_, [&](const Item&, const Block& block) { check_block(block); });
        each_fingerprint(country_,
                         [&](const Item& item, const std::string& hash) { check_reviews(item, hash); });
        for (const Guide& guide : country_.guides) check_pointers(guide.related, guide.hotlines);
        for (const Document& document : country_.documents) check_pointers(document.related, document.call);
        for (const Letter& letter : country_.letters) check_letter(letter);
        use_all(guides_, country_.first);
        for (const Check& check : country_.checks) check_results(check);
        check_drawings(country_, options_.drawings, faults_);
        for (const Hotline& hotline : country_.hotlines) use_all(sources_, hotline.sources);
        for (const Term& term : country_.terms) use_all(sources_, term.sources);
        sources_.refuse_unused(name_faults_);
        terms_.refuse_unused(name_faults_);
    }

  private:
    void define() {
        each_item(country_, [&](const Item& item) { items_.define(item.id, item.place, faults_); });
        for (const Guide& guide : country_.guides) guides_.define(guide.id, guide.place, unreported_);
        for (const Hotline& hotline : country_.hotlines) hotlines_.define(hotline.id, hotline.place, faults_);
        for (const bool included : {true, false}) {
            for (const Source& source : country_.sources) {
                if (source.included == included)
                    define_entry(sources_, source.value.key, source.place, included);
            }
            for (const Term& term : country_.terms) {
                if (term.included == included) define_entry(terms_, term.id, term.place, included);
            }
        }
    }

    // Two in one file are named when it is read. What is included is used where it comes from.
    void define_entry(Names& names, const std::string& id, const Place& place, bool included) {
        names.define(id, place, names.is_elsewhere(id, place) ? faults_ : unreported_);
        if (included) names.use({id, place}, unreported_);
    }

    void check_item(const Item& item) {
        if (item.review_by != base::Date() && item.review_by <= options_.today) {
            faults_.add(item.review_by_place, "this was to be looked at again by " + item.review_by.iso(),
                        "Read the law anew, then set law_as_of and review_by.");
        }
        if (item.law_as_of > options_.today) {
            faults_.add(item.place, "\"law_as_of\" lies in the future",
                        "Write the day on which the law was read.");
        }
        std::error_code error;
        const bool known = item.icon.id.empty() || !std::filesystem::is_directory(options_.icons, error) ||
                           std::filesystem::is_regular_file(options_.icons / (item.icon.id + ".svg"), error);
        if (!known) {
            faults_.add(item.icon.place, "there is no icon " + in_quotes(item.icon.id),
                        "Choose one from app/ui/icons, or draw it there.");
        }
    }

    void check_reviews(const Item& item, const std::string& hash) {
        for (const Review& review : item.reviews) {
            if (review.hash.empty() || review.hash == hash) continue;
            notices_.add(
                review.place, "what " + review.by + " reviewed on " + review.on.iso() + " was changed since",
                "Readers see that. Once somebody has read it anew, add a review with hash: " + hash + ".");
        }
    }

    void check_links(const Phrase& phrase) {
        for (const Link& link : phrase.links) {
            const std::size_t colon = link.target.find(':');
            Names& names = link.target.starts_with("term:") ? terms_ : guides_;
            names.use({link.target.substr(colon + 1), phrase.place}, name_faults_);
        }
    }

    void check_block(const Block& block) {
        for (const std::string& key : block.text.references) {
            if (key != advice_key) sources_.use({key, block.text.place}, name_faults_);
        }
        if (block.as_of && *block.as_of > options_.today) {
            faults_.add(block.place, "the day of this dispute lies in the future",
                        "Write the day on which it was read.");
        }
        const Pointer target{block.target, block.place};
        if (block.target.empty()) return;
        if (block.kind == pack::BlockKind::term) terms_.use(target, name_faults_);
        if (block.kind == pack::BlockKind::hotline) hotlines_.use(target, name_faults_);
        if (block.kind == pack::BlockKind::link) items_.use(target, name_faults_);
    }

    void check_pointers(const std::vector<Pointer>& related, const std::vector<Pointer>& hotlines) {
        use_all(items_, related);
        use_all(hotlines_, hotlines);
    }

    void check_letter(const Letter& letter) {
        check_pointers(letter.related, {});
        use_all(sources_, letter.address_sources);
        if (letter.answer_within) use_all(sources_, letter.answer_within->sources);
    }

    void check_results(const Check& check) {
        check_tree(check, faults_);
        for (const CheckResult& result : check.results) use_all(items_, result.links);
    }

    void use_all(Names& names, const std::vector<Pointer>& pointers) {
        for (const Pointer& pointer : pointers) names.use(pointer, name_faults_);
    }

    const Country& country_;
    const CheckOptions& options_;
    Faults& faults_;
    Faults& notices_;
    Faults unreported_;  // what another check already says, or what a file that cannot be read may hold
    Faults& name_faults_ = country_.complete ? faults_ : unreported_;
    Names items_{"item"};
    Names guides_{"guide"};
    Names hotlines_{"hotline"};
    Names sources_{"source"};
    Names terms_{"term"};
};

}  // namespace

void check_country(const Country& country, const CheckOptions& options, Faults& faults, Faults& notices) {
    CountryCheck(country, options, faults, notices).run();
}

}  // namespace amparo::compiler
