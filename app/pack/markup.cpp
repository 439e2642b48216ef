// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/markup.h"

#include <algorithm>
#include <array>
#include <utility>

#include "pack/content.h"

namespace amparo::pack {
namespace {

using Escape = std::pair<std::string_view, char>;
constexpr std::array<Escape, 3> escapes = {Escape{"&amp;", '&'}, Escape{"&lt;", '<'}, Escape{"&gt;", '>'}};

const Escape* escape_at(std::string_view text) {
    const auto* found = std::find_if(escapes.begin(), escapes.end(),
                                     [&](const Escape& escape) { return text.starts_with(escape.first); });
    return found == escapes.end() ? nullptr : found;
}

bool is_id(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/';
    });
}

bool is_link(std::string_view tag) {
    for (const std::string_view begin : {"<a href=\"term:", "<a href=\"guide:"}) {
        if (tag.starts_with(begin) && tag.ends_with("\">")) {
            return is_id(tag.substr(begin.size(), tag.size() - begin.size() - 2));
        }
    }
    return false;
}

// Which tags are open; each kind at most once, and closed in the order of nesting.
class OpenTags {
  public:
    bool take(std::string_view tag) {
        if (tag == "<b>") return open('b');
        if (tag == "</b>") return close('b');
        if (tag == "</a>") return close('a');
        return is_link(tag) && open('a');
    }
    [[nodiscard]] bool empty() const { return open_.empty(); }

  private:
    bool open(char kind) {
        if (open_.find(kind) != std::string::npos) return false;
        open_ += kind;
        return true;
    }
    bool close(char kind) {
        if (open_.empty() || open_.back() != kind) return false;
        open_.pop_back();
        return true;
    }
    std::string open_;
};

}  // namespace

bool is_markup(std::string_view text) {
    OpenTags tags;
    while (!text.empty()) {
        std::size_t length = 1;
        if (text[0] == '<') {
            const std::size_t end = text.find('>');
            if (end == std::string_view::npos || !tags.take(text.substr(0, end + 1))) return false;
            length = end + 1;
        } else if (text[0] == '&') {
            const Escape* escape = escape_at(text);
            if (escape == nullptr) return false;
            length = escape->first.size();
        } else if (text[0] == '>') {
            return false;
        }
        text.remove_prefix(length);
    }
    return tags.empty();
}

std::string escaped(std::string_view plain) {
    std::string out;
    for (const char c : plain) {
        const auto* escape = std::find_if(escapes.begin(), escapes.end(),
                                          [c](const Escape& each) { return each.second == c; });
        if (escape == escapes.end()) {
            out += c;
        } else {
            out += escape->first;
        }
    }
    return out;
}

std::string plain_text(const std::string& markup) {
    std::string out;
    std::string_view rest = markup;
    while (!rest.empty()) {
        const std::size_t tag_end = rest[0] == '<' ? rest.find('>') : std::string_view::npos;
        const Escape* escape = rest[0] == '&' ? escape_at(rest) : nullptr;
        if (tag_end != std::string_view::npos) {
            rest.remove_prefix(tag_end + 1);
        } else if (escape != nullptr) {
            out += escape->second;
            rest.remove_prefix(escape->first.size());
        } else {
            out += rest[0];
            rest.remove_prefix(1);
        }
    }
    return out;
}

}  // namespace amparo::pack
