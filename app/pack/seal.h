// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "pack/signature.h"

namespace amparo::pack {

// What the signer says of a pack, at the beginning of the signature's trusted comment (the rest is of
// PageTree), so that it can be known before the database is opened: "amparo id=us version=2026112301
// date=2026-11-23 expires=2027-05-22 schema=2".
struct Seal {
    std::string id;  // two to eight lower-case letters
    std::int64_t version = 0;
    base::Date date;
    base::Date expires;
    int schema = 0;

    // Only exactly the text that text() gives.
    [[nodiscard]] static std::optional<Seal> parse(std::string_view comment);
    [[nodiscard]] std::string text() const;

    bool operator==(const Seal&) const = default;
};

// The last bytes of a pack: the signature file under the one untrusted comment of the format, and line feeds
// up to trailer_size. nullopt when it does not fit.
[[nodiscard]] std::optional<std::string> trailer(const Signature& signature);

}  // namespace amparo::pack
