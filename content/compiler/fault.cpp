// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/fault.h"

#include <algorithm>
#include <numeric>

namespace amparo::compiler {
namespace {

// Levenshtein's distance in bytes; ids and field names are ASCII.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

std::string describe(const Fault& fault) {
    return fault.place.file + ':' + std::to_string(fault.place.line) + ": " + fault.message + ". " +
           fault.advice;
}

void Faults::add(const Place& place, std::string message, std::string advice) {
    faults_.push_back({place, std::move(message), std::move(advice)});
}

std::vector<Fault> Faults::sorted() const {
    std::vector<Fault> result = faults_;
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::string suggestion(std::string_view word, const std::vector<std::string>& known) {
    const std::size_t allowed = std::max<std::size_t>(2, word.size() / 3);
    std::size_t best = allowed + 1;
    const std::string* nearest = nullptr;
    for (const std::string& candidate : known) {
        const std::size_t found = distance(word, candidate);
        if (found < best) {
            best = found;
            nearest = &candidate;
        }
    }
    return nearest == nullptr ? std::string() : "Did you mean " + in_quotes(*nearest) + "? ";
}

std::string in_quotes(std::string_view word) {
    return '"' + std::string(word) + '"';
}

std::string one_of(const std::vector<std::string>& words) {
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) result += i + 1 == words.size() ? " or " : ", ";
        result += words[i];
    }
    return result;
}

}  // namespace amparo::compiler
