// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace amparo::compiler {

// Where an author wrote something. Lines count from 1; 0 means the file as a whole.
struct Place {
    std::string file;
    int line = 0;

    auto operator<=>(const Place&) const =
        default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it
};

// What is wrong with the content: what, where, and what to do about it. `message` ends without a full stop,
// `advice` is one or more sentences.
struct Fault {
    Place place;
    std::string message;
    std::string advice;

    auto operator<=>(const Fault&) const =
        default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it
};

// "file:line: message. advice"
[[nodiscard]] std::string describe(const Fault& fault);

// Collects every fault of a run, so that an author sees all of them at once and not only the first.
class Faults {
  public:
    void add(const Place& place, std::string message, std::string advice);
    [[nodiscard]] bool none() const { return faults_.empty(); }
    // By file and line, each once.
    [[nodiscard]] std::vector<Fault> sorted() const;

  private:
    std::vector<Fault> faults_;
};

// "Did you mean "x"? " when one of `known` is a near miss of `word`, otherwise nothing.
[[nodiscard]] std::string suggestion(std::string_view word, const std::vector<std::string>& known);
// "word", with the quotes.
[[nodiscard]] std::string in_quotes(std::string_view word);
// "a, b or c"
[[nodiscard]] std::string one_of(const std::vector<std::string>& words);

}  // namespace amparo::compiler
