// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/phrase.h"

#include <cmark.h>

#include <algorithm>
#include <memory>

#include "compiler/text_rules.h"
#include "pack/content.h"
#include "pack/markup.h"

namespace amparo::compiler {
namespace {

using Document = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

bool is_id(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/';
    });
}

// Turns one paragraph's syntax tree into markup.
class MarkupWriter {
  public:
    MarkupWriter(Phrase& phrase, const PhraseRules& rules, Faults& faults)
        : phrase_(phrase), rules_(rules), faults_(faults) {}

    void children(cmark_node* parent) {
        for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
             node = cmark_node_next(node)) {
            one(node);
        }
    }

  private:
    void one(cmark_node* node) {
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_TEXT:
                phrase_.markup += pack::escaped(cmark_node_get_literal(node));
                return;
            case CMARK_NODE_STRONG:
                strong(node);
                return;
            case CMARK_NODE_LINK:
                link(node);
                return;
            case CMARK_NODE_EMPH:
                refuse("slanted text", "Use **strong**, or put \\ before a * or _ that is meant.");
                return;
            case CMARK_NODE_CODE:
                refuse("code", "Write plain words.");
                return;
            case CMARK_NODE_IMAGE:
                refuse("a picture", "Only the icon of the front matter is a picture.");
                return;
            case CMARK_NODE_HTML_INLINE:
                refuse("HTML", "Write plain words; < needs a \\ before it.");
                return;
            default:
                refuse("this mark", "Write plain words, **strong** or a link to a term or guide.");
        }
    }

    void strong(cmark_node* node) {
        if (!rules_.inline_marks) return refuse("**strong**", "Write plain words.");
        phrase_.markup += "<b>";
        children(node);
        phrase_.markup += "</b>";
    }

    void link(cmark_node* node) {
        const std::string target = cmark_node_get_url(node);
        const std::size_t colon = target.find(':');
        const std::string scheme = target.substr(0, colon);
        if (!rules_.inline_marks) return refuse("a link", "Write plain words.");
        if (colon == std::string::npos || (scheme != "term" && scheme != "guide") ||
            !is_id(target.substr(colon + 1))) {
            return refuse("the link " + in_quotes(target),
                          "Only [words](term:id) and [words](guide:us/id) are links here.");
        }
        phrase_.links.push_back({target});
        phrase_.markup += "<a href=" + in_quotes(target) + ">";
        children(node);
        phrase_.markup += "</a>";
    }

    void refuse(const std::string& what, std::string advice) {
        faults_.add(phrase_.place, what + " cannot be used here", std::move(advice));
    }

    Phrase& phrase_;
    const PhraseRules& rules_;
    Faults& faults_;
};

// Takes the [^key] from the end of a text.
std::vector<std::string> take_references(std::string& text) {
    std::vector<std::string> keys;
    while (text.ends_with(']')) {
        const std::size_t begin = text.rfind("[^");
        if (begin == std::string::npos || text.find(']', begin) != text.size() - 1) break;
        keys.insert(keys.begin(), text.substr(begin + 2, text.size() - begin - 3));
        text.resize(begin);
        while (text.ends_with(' ')) text.pop_back();
    }
    return keys;
}

void check_addresses(const Phrase& phrase, Faults& faults) {
    for (const std::string_view sign : {"http://", "https://", "www."}) {
        if (phrase.source.find(sign) == std::string::npos) continue;
        faults.add(phrase.place, "a web address stands in the text",
                   "Name the office in words; addresses belong in sources.yaml.");
        return;
    }
}

}  // namespace

Phrase read_phrase(std::string_view text, const Place& place, const PhraseRules& rules, Faults& faults) {
    Phrase phrase;
    phrase.place = place;
    phrase.source = fold_lines(text);
    phrase.references = take_references(phrase.source);
    if (!rules.references && !phrase.references.empty()) {
        faults.add(place, "a source is named where none is shown",
                   "Delete the [^" + phrase.references.front() + "].");
    }
    if (phrase.source.find("[^") != std::string::npos) {
        faults.add(place, "a [^source] stands inside the text", "Move it to the end.");
    }
    check_characters(phrase.source, place, faults);
    check_addresses(phrase, faults);
    // The full stop keeps a text that begins with "1." or "-" from being taken for a list.
    const std::string paragraph = "." + phrase.source;
    const Document document(cmark_parse_document(paragraph.data(), paragraph.size(), CMARK_OPT_DEFAULT),
                            &cmark_node_free);
    if (cmark_node* node = cmark_node_first_child(document.get()); node != nullptr) {
        MarkupWriter(phrase, rules, faults).children(node);
        phrase.markup.erase(0, 1);
        phrase.plain = pack::plain_text(phrase.markup);
    }
    if (!pack::is_markup(phrase.markup)) {
        faults.add(place, "**strong** or a link stands inside another",
                   "Close the first before the second begins.");
    }
    check_length(phrase.source, rules.limit, place, faults);
    return phrase;
}

}  // namespace amparo::compiler
