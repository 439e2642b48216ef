// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "pack/database.h"

namespace amparo::pack {

// The words of the index: how common one is, and which ones begin so.
class Vocabulary {
  public:
    Vocabulary(const Database& database, bool& flawed);

    // In how many rows of a language the word stands.
    [[nodiscard]] std::int64_t found(std::int64_t language, std::string_view word);
    // The most common words of a language that begin with `beginning` and are longer.
    [[nodiscard]] std::vector<std::string> completions(std::int64_t language, const std::string& beginning);
    // Calls `take` with words of a language that begin so and have `shortest` to `longest` letters, a bounded
    // number of them.
    void like(std::int64_t language, const std::string& beginning, std::int64_t shortest,
              std::int64_t longest, const std::function<void(std::string, std::int64_t)>& take);
    // How many rows a language has.
    [[nodiscard]] std::int64_t rows(std::int64_t language);

  private:
    Statement found_;
    Statement completions_;
    Statement like_;
    Statement last_row_;
};

}  // namespace amparo::pack
