// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/signed_text.h"

namespace amparo::store {

// Somebody other than Amparo who makes a pack of their own (a community centre with its hotlines and
// notices), as they introduce themselves. Counts only after a person compared the fingerprint words with what
// the publisher told them by another way.
//
//     amparo publisher
//     casa            the id of its one pack: three to eight letters, as those of two are countries
//     Casa Latina     its name
//     RWQ…            its key
//     (signature by that key, with the trusted comment "amparo publisher")
struct Publisher {
    std::string id;
    std::string name;
    pack::PublicKey key;
    SignedText text;

    // Only when the introduction is signed by its own key.
    [[nodiscard]] static std::optional<Publisher> parse(const SignedText& text);

    // Nine words that stand for id, name and key: 72 bits of the hash of the introduction.
    [[nodiscard]] std::string words() const;
    // Whether an id of a guide, card or check ("casa/food") or of a hotline ("casa-desk") is its own.
    [[nodiscard]] bool owns(std::string_view thing) const;
};

}  // namespace amparo::store
