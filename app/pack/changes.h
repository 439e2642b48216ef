// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "pack/pack.h"

namespace amparo::pack {

enum class ChangeKind { withdrawn, changed, added };
enum class ChangedThing { guide, card, check, document, letter, hotline };

// One thing that a newer pack says otherwise.
struct Change {
    ChangeKind kind = ChangeKind::changed;
    ChangedThing thing = ChangedThing::guide;
    std::string id;
    std::string title;  // plain, as the reader knows it: the new one, or the old one of what was withdrawn
    // Of a changed hotline: telephone numbers that it no longer has, and new ones.
    std::vector<std::string> numbers_gone;
    std::vector<std::string> numbers_new;
    bool operator==(const Change&) const = default;
};

// What `after` withdraws, changes and adds, in this order and then by id. Texts are compared in their source
// language; titles are told to the reader.
[[nodiscard]] Result<std::vector<Change>> changes(const Pack& before, const Pack& after,
                                                  const base::FallbackChain& reader);

}  // namespace amparo::pack
