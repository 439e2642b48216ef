// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "pack/database.h"
#include "pack/search.h"

namespace amparo::pack {

// Answers one query over one pack; `languages` are the pack's own in order of position.
[[nodiscard]] Result<std::vector<SearchHit>> search(const Database& database,
                                                    const std::vector<std::string>& languages,
                                                    const SearchQuery& query);

}  // namespace amparo::pack
