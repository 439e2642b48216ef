// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unicode/regex.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "compiler/languages.h"

namespace amparo::compiler {

// Finds translations that lost a "not". Texts are plain. Not thread-safe.
class NegationCheck {
  public:
    explicit NegationCheck(const Languages& languages);

    // Languages by their tags. False where one of them is unknown.
    [[nodiscard]] bool lost(std::string_view source, const std::string& source_tag,
                            std::string_view translation, const std::string& tag) const;

    [[nodiscard]] static bool is_pattern(std::string_view text);

  private:
    std::map<std::string, std::unique_ptr<icu::RegexPattern>> patterns_;
};

}  // namespace amparo::compiler
