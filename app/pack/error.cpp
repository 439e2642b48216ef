// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/error.h"

namespace amparo::pack {

std::string_view describe(Error error) {
    switch (error) {
        case Error::not_found:
            return "There is no such file.";
        case Error::unreadable:
            return "The system does not let this program read the file.";
        case Error::not_a_file:
            return "This is a folder, a pipe or a device, not a file.";
        case Error::not_a_pack:
            return "This is not a pack, or it was cut off before its end.";
        case Error::too_large:
            return "The file is larger than a pack may be.";
        case Error::unknown_key:
            return "The pack is signed with a key that this program does not trust.";
        case Error::bad_signature:
            return "The pack was changed after it was signed, or it is damaged.";
        case Error::wrong_schema:
            return "The pack is made for another version of this program.";
        case Error::malformed:
            return "The pack is signed, but its content is not in the form it must have.";
        case Error::damaged:
            return "A part of the pack was damaged or changed since it was opened.";
        case Error::no_such_item:
            return "The pack does not hold what was asked for.";
    }
    return "";
}

}  // namespace amparo::pack
