// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pack/error.h"

namespace amparo::store {

// Why something was not taken onto this device. Closed: every value has its own sentence in the program.
enum class Reason {
    pack,           // the file itself: see Failure::pack
    archive,        // a ZIP or another archive, which may hold packs
    nothing_found,  // a folder without a single pack
    older,          // an older version than the one here: packs only go forward
    same,           // the very version that is here
    foreign_id,     // an additional publisher's pack that uses ids which are not its own
    taken_name,     // a publisher's introduction with an id that belongs to somebody else
    not_ours,       // signed text that is no list of keys and no introduction, or a faulty one
    keys_replayed,  // a list of keys that is not newer than the one here
    keys_lock_out,  // a list of keys under which a country would have no pack left
    changed,        // the file is not the one any more that was looked at
    busy,           // another program is importing at this moment
    no_folder,      // this program keeps nothing on this device
    no_room,        // the disk is full
    read_only,      // the disk cannot be written to, or this person may not
    write_failed,   // the disk failed while it was written to
};

struct Failure {
    Reason reason = Reason::pack;
    pack::Error pack = pack::Error::not_a_pack;  // only for Reason::pack
    bool operator==(const Failure&) const = default;
};

[[nodiscard]] inline Failure because(pack::Error error) {
    return {Reason::pack, error};
}
[[nodiscard]] inline Failure because(Reason reason) {
    return {reason};
}

template <typename T>
using Outcome = base::Result<T, Failure>;

}  // namespace amparo::store
