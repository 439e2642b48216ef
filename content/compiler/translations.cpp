// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/translations.h"

#include <algorithm>
#include <optional>

#include "base/language_tag.h"
#include "compiler/po_file.h"
#include "compiler/text_rules.h"
#include "compiler/translation_check.h"

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

// The translation of one entry, or nullopt when it is not fit to be shown.
std::optional<Translation> translate(const PoEntry& entry, Faults& faults) {
    if (entry.context == keywords_context) {
        check_characters(entry.translation, entry.place, faults);
        return Translation{entry.translation, entry.translation, state_of(entry)};
    }
    Faults found;
    Faults of_source;  // reported where the source is read
    const Phrase source = read_phrase(entry.source, entry.place, translation_rules, of_source);
    Phrase target = read_phrase(entry.translation, entry.place, translation_rules, found);
    if (const std::optional<std::string> lost = difference(source, target)) {
        found.add(entry.place, *lost, "Source: " + entry.source + " Translation: " + entry.translation);
    }
    if (found.none()) return Translation{std::move(target.markup), std::move(target.plain), state_of(entry)};
    if (!entry.outdated) {
        for (const Fault& fault : found.sorted()) faults.add(fault.place, fault.message, fault.advice);
    }
    return std::nullopt;
}

Translations load_one(const fs::path& path, const std::vector<Message>& messages, Faults& faults) {
    std::map<std::pair<std::string, std::string>, const Message*> known;
    for (const Message& message : messages)
        known.emplace(std::pair(message.context, message.source), &message);
    Translations result(path.stem().string());
    if (base::canonical_tag(result.tag()) != result.tag()) {
        faults.add({path.generic_string(), 0}, in_quotes(result.tag()) + " is no language",
                   "Name the file by its BCP 47 tag, such as es.po or zh-Hans.po.");
    }
    for (const PoEntry& entry : read_po(path, faults)) {
        const auto message = known.find(std::pair(entry.context, entry.source));
        if (message == known.end() || entry.translation.empty()) continue;
        if (std::optional<Translation> text = translate(entry, faults))
            result.add(*message->second, std::move(*text));
    }
    return result;
}

}  // namespace

void Translations::add(const Message& message, Translation translation) {
    texts_.insert_or_assign(std::pair(message.context, message.source), std::move(translation));
}

const Translation* Translations::find(std::string_view context, std::string_view source) const {
    const auto found = texts_.find(std::pair(std::string(context), std::string(source)));
    return found == texts_.end() ? nullptr : &found->second;
}

std::vector<Translations> load_translations(const fs::path& folder, const std::vector<Message>& messages,
                                            Faults& faults) {
    std::vector<Translations> result;
    for (const fs::path& path : po_files(folder)) result.push_back(load_one(path, messages, faults));
    return result;
}

}  // namespace amparo::compiler
