// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/country.h"
#include "compiler/fault.h"
#include "compiler/languages.h"
#include "compiler/messages.h"

namespace amparo::compiler {

struct Translation {
    std::string markup;  // of keywords: the words themselves
    std::string plain;
    pack::TranslationState state = pack::TranslationState::machine;  // reviewed, machine or outdated
};

// One language's texts of one country. What is missing is not in it.
class Translations {
  public:
    explicit Translations(std::string tag) : tag_(std::move(tag)) {}

    void add(const Message& message, Translation translation);
    // What `more` has and this has not.
    void add(const Translations& more) { texts_.insert(more.texts_.begin(), more.texts_.end()); }
    [[nodiscard]] const std::string& tag() const { return tag_; }
    [[nodiscard]] const Translation* find(std::string_view source) const { return find({}, source); }
    [[nodiscard]] const Translation* keywords(std::string_view source) const {
        return find(keywords_context, source);
    }
    [[nodiscard]] const Translation* find(std::string_view context, std::string_view source) const;

  private:
    std::string tag_;
    std::map<std::pair<std::string, std::string>, Translation> texts_;
};

// What translations are compared with.
struct TranslationBasis {
    const std::vector<Message>& messages;
    const std::string& official_language;  // of the officers, in which the messages that are `original` stand
    const std::vector<Term>& terms;
    const Languages& languages;  // of one that is not among them only figures and links are compared
};

// Reads each <tag>.po of a folder, in the order of the tags, and compares every translation with its source.
// One that lost something is a fault and is left out; an outdated one that lost something is only left out,
// since its source changed after it was made, and the reader then sees the source.
[[nodiscard]] std::vector<Translations> load_translations(const std::filesystem::path& folder,
                                                          const TranslationBasis& basis, Faults& faults);

}  // namespace amparo::compiler
