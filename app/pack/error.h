// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/result.h"

namespace amparo::pack {

// Why a pack could not be used. Closed: every value has its own sentence in the program.
enum class Error {
    not_found,      // no such file
    unreadable,     // the system refused to read it (permissions, I/O)
    not_a_file,     // a folder, a pipe or a device
    not_a_pack,     // a file of another kind, or cut off before its signature
    too_large,      // larger than the format allows
    unknown_key,    // signed, but by nobody this program trusts
    bad_signature,  // changed after it was signed, or damaged
    wrong_schema,   // made for another version of this program
    malformed,      // rightly signed, but its tables are not what the format says
    damaged,        // a part of the file is not what was signed, found while reading it
    no_such_item,   // the pack holds no such guide, card, check or term
};

// One English sentence for command-line tools; the program has its own translated ones.
[[nodiscard]] std::string_view describe(Error error);

template <typename T>
using Result = base::Result<T, Error>;

}  // namespace amparo::pack
