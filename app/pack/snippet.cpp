// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/snippet.h"

#include <algorithm>
#include <vector>

#include "base/text_fold.h"
#include "pack/markup.h"

namespace amparo::pack {
namespace {

constexpr std::ptrdiff_t words_before = 6;
constexpr std::ptrdiff_t words_after = 22;

using Words = std::vector<base::LocatedWord>;

// Appends plain[begin, end) with the matched words in <b>.
void append_marked(std::string_view plain, std::size_t begin, std::size_t end, const Words& matched,
                   std::string& out) {
    for (auto word = matched.begin(); word != matched.end();) {
        const std::size_t first = word->begin;
        std::size_t last = word->end;
        while (++word != matched.end() && word->begin <= last)
            last = std::max(last, word->end);  // 拘留, 留所
        if (first < begin || last > end) continue;
        out += escaped(plain.substr(begin, first - begin));
        out += "<b>" + escaped(plain.substr(first, last - first)) + "</b>";
        begin = last;
    }
    out += escaped(plain.substr(begin, end - begin));
}

}  // namespace

Snippet snippet(std::string_view plain, std::string_view language, const SearchMarks& marks) {
    const Words all = base::located_words(plain, language);
    Words matched;
    std::copy_if(all.begin(), all.end(), std::back_inserter(matched),
                 [&](const base::LocatedWord& word) { return marks.matches(word.folded, language); });
    const auto first = std::find_if(all.begin(), all.end(), [&](const base::LocatedWord& word) {
        return !matched.empty() && word.begin == matched.front().begin;
    });
    const auto centre = first == all.end() ? all.begin() : first;
    const bool cut_before = centre - all.begin() > words_before;
    const bool cut_after = all.end() - centre > words_after;
    const std::size_t begin = cut_before ? (centre - words_before)->begin : 0;
    const std::size_t end = cut_after ? (centre + words_after - 1)->end : plain.size();

    Snippet out;
    out.matched = !matched.empty();
    if (cut_before) out.markup += "…";
    append_marked(plain, begin, end, matched, out.markup);
    if (cut_after) out.markup += "…";
    return out;
}

}  // namespace amparo::pack
