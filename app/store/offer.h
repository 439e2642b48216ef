// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "pack/changes.h"
#include "pack/pack.h"
#include "store/failure.h"
#include "store/key_list.h"
#include "store/publisher.h"

namespace amparo::store {

// A pack that could be taken onto this device: proven, and newer than what is here.
struct PackOffer {
    std::filesystem::path file;
    std::string trailer;  // its signature: what is taken later must have the same one
    pack::PackInfo info;
    std::optional<Publisher> publisher;  // nullopt: Amparo's own
    bool first = false;                  // there is none of its kind here yet
    std::vector<pack::Change> changes;   // against the one that is here
};

struct Unusable {
    std::filesystem::path file;
    Failure failure;
};

// What a file, a folder or a stick holds for this device. Nothing of it counts before it was accepted.
struct Offer {
    std::vector<PackOffer> packs;
    std::optional<KeyList> keys;
    std::vector<Publisher> publishers;  // not trusted here yet: for a person to compare their words
    std::vector<Unusable> unusable;

    [[nodiscard]] bool empty() const { return packs.empty() && !keys && publishers.empty(); }
};

}  // namespace amparo::store
