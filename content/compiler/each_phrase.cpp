// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/each_phrase.h"

#include "compiler/words.h"

namespace amparo::compiler {
namespace {

// Such a text is translated for the reader to understand; what is spoken or shown to officers is the
// original.
constexpr const char* original_stays = " (the original stands above it)";

constexpr const char* kind_of_label = "label of a drawing";

std::string kind_of(const Block& block) {
    if (block.right_now) return "right now";
    if (block.kind == pack::BlockKind::drawing) return kind_of_label;
    return std::string(word(block.kind));
}

// Hands on each text of one item after another.
class PhraseWalk {
  public:
    explicit PhraseWalk(const std::function<void(const PhraseUse&)>& visit) : visit_(visit) {}

    void guide(const Guide& guide) {
        item("guide", guide);
        for (const Block& block : guide.blocks) one(block);
    }

    void card(const Card& card) {
        item("card", card);
        for (const Block& line : card.lines) original(line.text, "line");
    }

    void check(const Check& check) {
        item("check", check);
        for (const CheckQuestion& question : check.questions) {
            one(question.text, "question");
            one(question.help, "help");
            blocks(question.labels, kind_of_label);
            for (const CheckAnswer& answer : question.answers) one(answer.text, "answer");
        }
        for (const CheckResult& result : check.results) {
            one(result.text, "result");
            for (const Block& line : result.detail) one(line.text, "detail");
        }
    }

    // Its name stays as it is printed.
    void document(const Document& document) {
        whose_ = "document “" + document.title.source + "”";
        urgent_ = true;
        one(document.summary, "explanation");
        keywords(document);
        blocks(document.looks, "looks");
        blocks(document.what, "what it is");
        blocks(document.deadline, "deadline");
        blocks(document.first, "what to do first");
    }

    void letter(const Letter& letter) {
        item("letter", letter);
        if (letter.find_address) one(letter.find_address->text, "where the address stands");
        for (const LetterQuestion& question : letter.questions) {
            one(question.ask, "question");
            one(question.help, "help");
            for (const LetterOption& option : question.options) one(option.text, "option");
        }
        for (const auto& [name, part] : letter.parts) {
            for (const Block& block : part) one(block);
        }
    }

    void hotline(const Hotline& hotline) {
        whose_ = "hotline “" + hotline.organisation + "”";
        urgent_ = true;
        one(hotline.purpose, "purpose");
        one(hotline.who_may_call, "who may call");
        one(hotline.hours_note, "note on the hours");
        one(hotline.confidential_note, "note on confidentiality");
    }

    void term(const Term& term) {
        whose_ = "term “" + term.id + "”";
        urgent_ = true;
        one(term.name, "name");
        one(term.definition, "definition");
    }

  private:
    void item(const std::string& kind, const Item& item) {
        whose_ = kind + " “" + item.title.source + "”";
        urgent_ = true;
        one(item.title, "title");
        one(item.summary, "summary");
        urgent_ = kind == "card" || kind == "check";
        keywords(item);
    }

    void keywords(const Item& item) {
        if (!item.keywords.empty()) visit_({item.keywords, "keywords", whose_, true, false, false});
    }

    void blocks(const std::vector<Block>& blocks, const std::string& kind) {
        for (const Block& block : blocks) one(block.text, kind);
    }

    void one(const Block& block) {
        if (block.kind == pack::BlockKind::say) return original(block.text, kind_of(block));
        if (block.text.empty()) return;
        visit_({block.text, kind_of(block), whose_, false, urgent_ || block.right_now, false});
    }

    void original(const Phrase& phrase, const std::string& kind) {
        if (!phrase.empty()) visit_({phrase, kind + original_stays, whose_, false, true, true});
    }

    void one(const Phrase& phrase, const std::string& kind) {
        if (!phrase.empty()) visit_({phrase, kind, whose_, false, urgent_, false});
    }

    const std::function<void(const PhraseUse&)>& visit_;
    std::string whose_;
    bool urgent_ = false;
};

}  // namespace

void each_phrase(const Country& country, const std::function<void(const PhraseUse&)>& visit) {
    PhraseWalk walk(visit);
    for (const Guide& guide : country.guides) walk.guide(guide);
    for (const Card& card : country.cards) walk.card(card);
    for (const Check& check : country.checks) walk.check(check);
    for (const Document& document : country.documents) walk.document(document);
    for (const Letter& letter : country.letters) walk.letter(letter);
    for (const Hotline& hotline : country.hotlines) walk.hotline(hotline);
    for (const Term& term : country.terms) walk.term(term);
}

std::vector<Block> blocks_of(const Document& document) {
    std::vector<Block> result;
    for (const auto* part : {&document.looks, &document.what, &document.deadline, &document.first}) {
        result.insert(result.end(), part->begin(), part->end());
    }
    return result;
}

std::vector<Block> blocks_of(const Letter& letter) {
    std::vector<Block> result;
    if (letter.find_address) result.push_back(*letter.find_address);
    for (const auto& [name, part] : letter.parts) result.insert(result.end(), part.begin(), part.end());
    return result;
}

std::vector<Block> blocks_of(const Check& check) {
    std::vector<Block> result;
    for (const CheckQuestion& one : check.questions) {
        result.insert(result.end(), one.labels.begin(), one.labels.end());
    }
    for (const CheckResult& one : check.results) {
        result.insert(result.end(), one.detail.begin(), one.detail.end());
    }
    return result;
}

void each_block(const Country& country, const std::function<void(const Item&, const Block&)>& visit) {
    const auto all = [&visit](const Item& item, const std::vector<Block>& blocks) {
        for (const Block& block : blocks) visit(item, block);
    };
    for (const Guide& guide : country.guides) all(guide, guide.blocks);
    for (const Card& card : country.cards) all(card, card.lines);
    for (const Check& check : country.checks) all(check, blocks_of(check));
    for (const Document& document : country.documents) all(document, blocks_of(document));
    for (const Letter& letter : country.letters) all(letter, blocks_of(letter));
}

void each_item(const Country& country, const std::function<void(const Item&)>& visit) {
    for (const Guide& guide : country.guides) visit(guide);
    for (const Card& card : country.cards) visit(card);
    for (const Check& check : country.checks) visit(check);
    for (const Document& document : country.documents) visit(document);
    for (const Letter& letter : country.letters) visit(letter);
}

}  // namespace amparo::compiler
