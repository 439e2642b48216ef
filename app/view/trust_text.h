// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "pack/content.h"
#include "store/publisher.h"
#include "view/reader_locale.h"

namespace amparo::view {

// One line: on which day the law was like this, and whether a lawyer has checked it.
[[nodiscard]] QString trust_text(const base::Date& law_as_of, const std::vector<pack::Review>& reviews,
                                 const ReaderLocale& locale);
// Whether somebody checked it as it is now.
[[nodiscard]] bool is_reviewed(const std::vector<pack::Review>& reviews);
// "Name, role, day", one a line; empty when nobody has checked it.
[[nodiscard]] QString reviewers_text(const std::vector<pack::Review>& reviews, const ReaderLocale& locale);
// Title, publisher, dates and address of each source, one source a line. Names run left to right.
[[nodiscard]] QString sources_text(const std::vector<pack::Source>& sources, const ReaderLocale& locale,
                                   bool right_to_left);

// Marks what is not Amparo's own.
[[nodiscard]] QString publisher_text(const store::Publisher& publisher, bool right_to_left);

}  // namespace amparo::view
