// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/vocabulary.h"

#include <algorithm>

#include "pack/format.h"

namespace amparo::pack {

Vocabulary::Vocabulary(const Database& database, bool& flawed)
    : found_(database.prepare("SELECT found FROM search_word WHERE language = ? AND word = ?", flawed)),
      completions_(
          database.prepare("SELECT word FROM search_word WHERE language = ?1 AND word > ?2 AND word < ?3 "
                           "ORDER BY found DESC, word LIMIT 24",
                           flawed)),
      like_(database.prepare("SELECT word, found FROM search_word WHERE language = ?1 AND word >= ?2 "
                             "AND word < ?3 AND length(word) BETWEEN ?4 AND ?5 LIMIT 2000",
                             flawed)),
      last_row_(database.prepare("SELECT coalesce(max(id), ?1) FROM search_row WHERE id BETWEEN ?1 AND ?2",
                                 flawed)) {}

std::int64_t Vocabulary::found(std::int64_t language, std::string_view word) {
    return found_.with(language, word).next() ? std::max<std::int64_t>(found_.integer(0), 0) : 0;
}

std::vector<std::string> Vocabulary::completions(std::int64_t language, const std::string& beginning) {
    std::vector<std::string> out;
    completions_.with(language, beginning, beginning + "\U0010FFFF");
    while (completions_.next()) out.push_back(completions_.text(0));
    return out;
}

void Vocabulary::like(std::int64_t language, const std::string& beginning, std::int64_t shortest,
                      std::int64_t longest, const std::function<void(std::string, std::int64_t)>& take) {
    like_.with(language, beginning, beginning + "\U0010FFFF", shortest, longest);
    while (like_.next()) take(like_.text(0), like_.integer(1));
}

std::int64_t Vocabulary::rows(std::int64_t language) {
    const std::int64_t begin = language * search_rows_per_language;
    return last_row_.with(begin, begin + search_rows_per_language - 1).next() ? last_row_.integer(0) - begin
                                                                              : 0;
}

}  // namespace amparo::pack
