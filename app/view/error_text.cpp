// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/error_text.h"

#include <QCoreApplication>

namespace amparo::view {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

}  // namespace

QString error_text(pack::Error error) {
    switch (error) {
        case pack::Error::not_found:
            //: A file with legal information is gone.
            return ErrorText::tr("The file is not there any more. Install it again.");
        case pack::Error::unreadable:
            //: A file with legal information cannot be read from the disk.
            return ErrorText::tr(
                "This device refused to read the file. Check its permissions, or copy it again.");
        case pack::Error::not_a_file:
            //: In place of a file with legal information there is a folder or a device.
            return ErrorText::tr("This is not a file but a folder or a device. Choose the pack itself.");
        case pack::Error::not_a_pack:
            //: A file is not what its name says.
            return ErrorText::tr("The file is no Amparo pack, or part of it is missing. Copy it again.");
        case pack::Error::too_large:
            //: A file is larger than a pack can be.
            return ErrorText::tr("The file is too large to be an Amparo pack. Delete it.");
        case pack::Error::unknown_key:
            //: A file is signed by somebody whom the program does not know.
            return ErrorText::tr(
                "The file is signed by somebody this program does not trust, so it is not shown. "
                "Use one from where you got the program.");
        case pack::Error::bad_signature:
            //: A file was changed or damaged.
            return ErrorText::tr(
                "The file was changed or damaged after it was signed, so it is not shown. Copy it again.");
        case pack::Error::wrong_schema:
            //: A file is newer or older than the program understands.
            return ErrorText::tr(
                "The file was made for another version of this program. Update both together.");
        case pack::Error::malformed:
            //: A file is rightly signed and still wrong inside.
            return ErrorText::tr(
                "The file has a fault inside, so it is not shown. Use an older or a newer one.");
        case pack::Error::damaged:
            //: A part of a file with legal information broke while it lay on the disk.
            return ErrorText::tr(
                "This part of the file is damaged, so it is not shown. The other pages still work. Copy the "
                "file again.");
        case pack::Error::no_such_item:
            //: A page was asked for that is not in the legal information.
            return ErrorText::tr(
                "This page is not in the information on this device. Look for it with the search.");
    }
    return {};
}

QString error_kind(pack::Error error) {
    switch (error) {
        case pack::Error::not_found:
            return QStringLiteral("not-found");
        case pack::Error::unreadable:
            return QStringLiteral("unreadable");
        case pack::Error::not_a_file:
            return QStringLiteral("not-a-file");
        case pack::Error::not_a_pack:
            return QStringLiteral("not-a-pack");
        case pack::Error::too_large:
            return QStringLiteral("too-large");
        case pack::Error::unknown_key:
            return QStringLiteral("unknown-key");
        case pack::Error::bad_signature:
            return QStringLiteral("bad-signature");
        case pack::Error::wrong_schema:
            return QStringLiteral("wrong-schema");
        case pack::Error::malformed:
            return QStringLiteral("malformed");
        case pack::Error::damaged:
            return QStringLiteral("damaged");
        case pack::Error::no_such_item:
            return QStringLiteral("no-such-item");
    }
    return {};
}

}  // namespace amparo::view
