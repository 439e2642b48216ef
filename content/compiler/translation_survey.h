// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "compiler/country.h"
#include "compiler/phrase.h"

namespace amparo::compiler {

class Translations;

// Sees what shows only in all translations of a language together: those that are much shorter or longer than
// the others, and links to a term that call it something else than the glossary.
class TranslationSurvey {
  public:
    explicit TranslationSurvey(std::string tag) : tag_(std::move(tag)) {}

    void add(const Phrase& source, const Phrase& target);
    void report(const std::vector<Term>& terms, const Translations& translations, Faults& faults) const;

  private:
    struct Pair {
        std::string source;
        std::string target;
        double growth = 1;  // characters of the target for each of the source
        Place place;
    };
    struct NamedTerm {
        std::string id;
        std::string words;
        Place place;
    };
    void report_lengths(Faults& faults) const;
    void report_terms(const std::vector<Term>& terms, const Translations& translations, Faults& faults) const;

    std::string tag_;
    std::vector<Pair> pairs_;
    std::vector<NamedTerm> named_;
};

}  // namespace amparo::compiler
