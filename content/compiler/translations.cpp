// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/translations.h"

#include <algorithm>
#include <optional>

#include "base/language_tag.h"
#include "compiler/isolate_runs.h"
#include "compiler/negation.h"
#include "compiler/po_file.h"
#include "compiler/text_rules.h"
#include "compiler/translation_check.h"
#include "compiler/translation_survey.h"
#include "pack/text.h"

namespace amparo::compiler {
namespace {

namespace fs = std::filesystem;
using State = pack::TranslationState;

// Other languages need more room than English.
constexpr PhraseRules translation_rules{.limit = 3000, .inline_marks = true, .references = false};

std::vector<fs::path> po_files(const fs::path& folder) {
    std::vector<fs::path> result;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (it->path().extension() == ".po") result.push_back(it->path());
    }
    std::sort(result.begin(), result.end());
    return result;
}

State state_of(const PoEntry& entry) {
    if (entry.outdated) return State::outdated;
    return entry.reviewed ? State::reviewed : State::machine;
}

// Reads the translations of one language.
class FileReader {
  public:
    FileReader(const TranslationBasis& basis, std::string tag, Faults& faults)
        : basis_(basis),
          faults_(faults),
          negation_(basis.languages),
          result_(tag),
          survey_(std::move(tag)),
          right_to_left_(base::is_right_to_left(result_.tag())) {
        for (const Message& message : basis.messages) {
            known_.emplace(std::pair(message.context, message.source), &message);
        }
    }

    Translations read(const fs::path& path) {
        for (const PoEntry& entry : read_po(path, faults_)) {
            const auto message = known_.find(std::pair(entry.context, entry.source));
            if (message != known_.end() && !entry.translation.empty()) one(entry, *message->second);
        }
        if (basis_.languages.contains(result_.tag())) survey_.report(basis_.terms, result_, faults_);
        return std::move(result_);
    }

  private:
    void one(const PoEntry& entry, const Message& message) {
        if (entry.context != keywords_context) return text(entry, message);
        check_characters(entry.translation, entry.place, faults_);
        result_.add(message, {entry.translation, entry.translation, state_of(entry)});
    }

    // What is not fit to be shown is left out.
    void text(const PoEntry& entry, const Message& message) {
        Faults found;
        Faults of_source;  // reported where the source is read
        const Phrase source = read_phrase(entry.source, entry.place, translation_rules, of_source);
        const Phrase target = read_phrase(entry.translation, entry.place, translation_rules, found);
        if (const std::optional<std::string> lost = what_was_lost(entry, message, source, target)) {
            found.add(entry.place, *lost, "Source: " + entry.source + " Translation: " + entry.translation);
        }
        if (!found.none()) {
            if (entry.outdated) return;
            for (const Fault& fault : found.sorted()) faults_.add(fault.place, fault.message, fault.advice);
            return;
        }
        if (!entry.outdated && !entry.deliberate) survey_.add(source, target);
        result_.add(message, translation(target, state_of(entry)));
    }

    Translation translation(const Phrase& target, State state) const {
        if (!right_to_left_) return {target.markup, target.plain, state};
        const std::string isolated = with_isolated_runs(target.markup);
        return {isolated, pack::plain_text(isolated), state};
    }

    std::optional<std::string> what_was_lost(const PoEntry& entry, const Message& message,
                                             const Phrase& source, const Phrase& target) const {
        if (auto lost = difference(source, target)) return lost;
        const std::string source_tag = message.original ? basis_.official_language : source_language;
        if (!entry.deliberate && negation_.lost(source.plain, source_tag, target.plain, result_.tag())) {
            return "the source says \"not\" or the like, the translation does not (a comment "
                   "\"deliberate: WHY\" above it lets it pass)";
        }
        return std::nullopt;
    }

    const TranslationBasis& basis_;
    Faults& faults_;
    NegationCheck negation_;
    Translations result_;
    TranslationSurvey survey_;
    bool right_to_left_;
    std::map<std::pair<std::string, std::string>, const Message*> known_;
};

Translations load_one(const fs::path& path, const TranslationBasis& basis, Faults& faults) {
    const std::string tag = path.stem().string();
    if (base::canonical_tag(tag) != tag) {
        faults.add({path.generic_string(), 0}, in_quotes(tag) + " is no language",
                   "Name the file by its BCP 47 tag, such as es.po or zh-Hans.po.");
    }
    return FileReader(basis, tag, faults).read(path);
}

}  // namespace

void Translations::add(const Message& message, Translation translation) {
    texts_.insert_or_assign(std::pair(message.context, message.source), std::move(translation));
}

const Translation* Translations::find(std::string_view context, std::string_view source) const {
    const auto found = texts_.find(std::pair(std::string(context), std::string(source)));
    return found == texts_.end() ? nullptr : &found->second;
}

std::vector<Translations> load_translations(const fs::path& folder, const TranslationBasis& basis,
                                            Faults& faults) {
    std::vector<Translations> result;
    for (const fs::path& path : po_files(folder)) result.push_back(load_one(path, basis, faults));
    return result;
}

}  // namespace amparo::compiler
