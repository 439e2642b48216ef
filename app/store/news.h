// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "store/store.h"

namespace amparo::store {

// What became of what somebody brought.
enum class News {
    taken,        // all of it that is newer is on this device now
    nothing_new,  // good packs, none of them newer than those here; or no pack at all
    refused,      // something there has to be looked at by a person, or could not be kept
};

// Takes newer packs from a folder without a person who reads first what they change. So it takes less than
// Store::take_in(): only a newer version of a pack that is here already, by the one who made that pack and
// whose key counts here before this folder is read. Lists of keys, introductions and packs of a kind that is
// not here yet wait for a person. What is good is taken, also when something beside it is refused.
[[nodiscard]] News take_news(Store& store, const std::filesystem::path& folder);

}  // namespace amparo::store
