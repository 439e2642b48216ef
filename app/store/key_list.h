// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "store/signed_text.h"

namespace amparo::store {

// The keys that Amparo's own packs may be signed with from now on. A list takes the place of all keys before
// it, those that were built into the program too; it counts only when one of those has signed it, and only
// when its serial number is higher than that of the list before.
//
//     amparo keys
//     RWQ…            one key a line, as the second line of minisign's public key file
//     (signature, with the trusted comment "amparo keys serial=3")
struct KeyList {
    std::int64_t serial = 0;
    std::vector<pack::PublicKey> keys;
    SignedText text;

    // Not verified.
    [[nodiscard]] static std::optional<KeyList> parse(const SignedText& text);
};

}  // namespace amparo::store
