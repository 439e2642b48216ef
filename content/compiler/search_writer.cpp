// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/search_writer.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>

#include "base/text_fold.h"
#include "compiler/each_phrase.h"
#include "compiler/hotline_words.h"
#include "pack/format.h"

namespace amparo::compiler {
namespace {

constexpr std::string_view compounding_language = "de";

// The plain words of a phrase in a language; empty when it is not translated. Without translations: the
// source.
std::string in_language(const Phrase& phrase, const Translations* translations) {
    if (translations == nullptr) return phrase.plain;
    const Translation* found = translations->find(phrase.source);
    return found == nullptr ? std::string() : found->plain;
}

std::string keywords_in_language(const Phrase& keywords, const Translations* translations) {
    if (translations == nullptr) return keywords.source;
    const Translation* found = translations->keywords(keywords.source);
    return found == nullptr ? std::string() : found->plain;
}

std::int64_t count_words(const std::string& words) {
    return words.empty() ? 0 : std::count(words.begin(), words.end(), ' ') + 1;
}

void append_word(std::string& words, std::string_view more) {
    if (!words.empty() && !more.empty()) words += ' ';
    words += more;
}

}  // namespace

SearchWriter::Entry SearchWriter::entry(const std::string& kind, const Item& item) {
    return {kind, item.id, item.title, {}, item.keywords, {}, {item.summary}, nullptr};
}

SearchWriter::Entry SearchWriter::entry(const Document& document) {
    Entry entry{"document",    document.id,        {},     document.title.plain, document.keywords,
                document.form, {document.summary}, nullptr};
    // "I-862" is two words to the index, and people write it as one.
    std::string joined;
    std::copy_if(document.form.begin(), document.form.end(), std::back_inserter(joined),
                 [](char c) { return c != '-' && c != ' '; });
    append_word(entry.codes, joined);
    for (const Block& block : blocks_of(document)) entry.paragraphs.push_back(block.text);
    return entry;
}

SearchWriter::Entry SearchWriter::entry(const Hotline& hotline) {
    Entry entry{"hotline", hotline.id, {}, hotline.organisation, {}, number_words(hotline), {}, &hotline};
    if (hotline.scope != "national") append_word(entry.codes, hotline.scope);
    entry.paragraphs = {hotline.purpose, hotline.who_may_call, hotline.hours_note, hotline.confidential_note};
    return entry;
}

SearchWriter::Entries SearchWriter::entries(const Country& country) {
    Entries result;
    for (const Guide& guide : country.guides) {
        Entry& one = result.emplace_back(entry("guide", guide));
        for (const Block& block : guide.blocks) one.paragraphs.push_back(block.text);
    }
    for (const Card& card : country.cards) {
        Entry& one = result.emplace_back(entry("card", card));
        for (const Block& line : card.lines) one.paragraphs.push_back(line.text);
    }
    for (const Check& check : country.checks) {
        Entry& one = result.emplace_back(entry("check", check));
        for (const CheckQuestion& question : check.questions) {
            one.paragraphs.insert(one.paragraphs.end(), {question.text, question.help});
            for (const Block& label : question.labels) one.paragraphs.push_back(label.text);
            for (const CheckAnswer& answer : question.answers) one.paragraphs.push_back(answer.text);
        }
        for (const CheckResult& outcome : check.results) {
            one.paragraphs.push_back(outcome.text);
            for (const Block& line : outcome.detail) one.paragraphs.push_back(line.text);
        }
    }
    for (const Document& document : country.documents) result.push_back(entry(document));
    for (const Letter& letter : country.letters) {
        Entry& one = result.emplace_back(entry("letter", letter));
        for (const LetterQuestion& question : letter.questions) one.paragraphs.push_back(question.ask);
        for (const Block& block : blocks_of(letter)) one.paragraphs.push_back(block.text);
    }
    for (const Hotline& hotline : country.hotlines) result.push_back(entry(hotline));
    for (const Term& term : country.terms) {
        result.push_back({"term", term.id, term.name, {}, {}, {}, {term.definition}, nullptr});
    }
    return result;
}

void SearchWriter::source(const Country& country) {
    tag_ = source_language;
    write_all(country, nullptr);
}

void SearchWriter::translated(const Country& country, const Translations& translations) {
    ++language_;
    tag_ = translations.tag();
    write_all(country, &translations);
}

void SearchWriter::write_all(const Country& country, const Translations* translations) {
    row_ = language_ * pack::search_rows_per_language;
    found_.clear();
    compounds_ = {};
    const Entries all = entries(country);
    for (const Entry& one : all) learn(one, translations);
    for (const Entry& one : all) write(one, translations);
    for (const auto& [word, found] : found_) tables_.insert("search_word", {language_, word, found});
}

void SearchWriter::learn(const Entry& entry, const Translations* translations) {
    if (tag_ != compounding_language) return;
    compounds_.learn(in_language(entry.title, translations) + ' ' + entry.name);
    compounds_.learn(keywords_in_language(entry.keywords, translations));
    for (const Phrase& phrase : entry.paragraphs) compounds_.learn(in_language(phrase, translations));
}

// What the index holds of a text.
std::string SearchWriter::terms(const std::string& text) const {
    std::string out = base::search_terms(text, tag_);
    if (tag_ == compounding_language) append_word(out, compounds_.search_terms(text));
    return out;
}

void SearchWriter::write(const Entry& entry, const Translations* translations) {
    struct Paragraph {
        Cell text;
        std::string words;
    };
    std::vector<Paragraph> paragraphs;
    std::set<std::string> seen;
    for (const Phrase& phrase : entry.paragraphs) {
        const std::string words = terms(in_language(phrase, translations));
        if (words.empty() || !seen.insert(phrase.source).second) continue;
        paragraphs.push_back({texts_.id(phrase), words});
    }
    std::string title = in_language(entry.title, translations);
    const bool untranslated = title.empty() && paragraphs.empty();
    if (untranslated) return;
    append_word(title, entry.name);
    std::string keywords = keywords_in_language(entry.keywords, translations);
    append_word(keywords, entry.codes);
    if (entry.hotline != nullptr) {
        append_word(keywords, in_language(entry.hotline->purpose, translations));
        append_word(keywords, words_of_first_need(*entry.hotline, tag_));
    }
    const std::string title_words = terms(title);
    const std::string keyword_words = terms(keywords);
    std::string all = title_words;
    append_word(all, keyword_words);
    if (entry.hotline != nullptr) append_word(all, terms(words_of_needs(*entry.hotline, tag_)));

    tables_.insert("search_row", {++row_, entry.kind, entry.slug});
    for (const Paragraph& paragraph : paragraphs) {
        tables_.insert("search_paragraph", {row_, count_words(all), paragraph.text});
        append_word(all, paragraph.words);
    }
    tables_.insert("search_name(rowid, title, keywords)", {row_, title_words, keyword_words});
    tables_.insert("search_body(rowid, words)", {row_, all});
    count(all);
}

// Each word once, however often it stands in this row.
void SearchWriter::count(const std::string& words) {
    std::istringstream stream(words);
    const std::set<std::string> each(std::istream_iterator<std::string>(stream), {});
    for (const std::string& word : each) ++found_[word];
}

}  // namespace amparo::compiler
