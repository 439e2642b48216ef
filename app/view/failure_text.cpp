// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/failure_text.h"

#include <QCoreApplication>

#include "view/error_text.h"

namespace amparo::view {

namespace {

struct FailureText {
    Q_DECLARE_TR_FUNCTIONS(FailureText)
};

// What is wrong with what somebody brought.
QString of_the_file(store::Reason reason) {
    using store::Reason;
    switch (reason) {
        case Reason::archive:
            //: Somebody chose a ZIP file. ".amparo" is the end of a file name.
            return FailureText::tr(
                "This is an archive (ZIP). Unpack it first and choose a file inside that ends in .amparo.");
        case Reason::nothing_found:
            //: Somebody chose a folder or a USB stick. ".amparo" is the end of a file name.
            return FailureText::tr("There is no file here that ends in .amparo.");
        case Reason::older:
            //: Somebody chose a file with legal information.
            return FailureText::tr("This file is older than what is on this device. It was left out.");
        case Reason::same:
            //: Somebody chose a file with legal information.
            return FailureText::tr("This file is already on this device. Nothing is to be done.");
        case Reason::foreign_id:
            //: A community centre's own file, which pretends to be somebody else's.
            return FailureText::tr(
                "This file pretends to be the information of somebody else, so it is not taken. "
                "Ask whoever made it.");
        case Reason::taken_name:
            //: Somebody introduces themselves under a name that is already somebody else's here.
            return FailureText::tr(
                "Somebody else on this device already has this short name or key. It is not taken.");
        case Reason::not_ours:
            //: A small file that somebody handed on.
            return FailureText::tr("This file is incomplete or was changed. Copy it again.");
        case Reason::keys_replayed:
            //: A file that says whose signatures count.
            return FailureText::tr(
                "This list of keys is older than the one on this device. It was left out.");
        case Reason::keys_lock_out:
            //: A file that says whose signatures count.
            return FailureText::tr(
                "With this list of keys there would be nothing left to read. Bring the new packs together "
                "with "
                "it, in one folder.");
        case Reason::changed:
            //: Between looking at a file and taking it in.
            return FailureText::tr("The file was exchanged while you looked at it. Look at it again.");
        default:
            return {};
    }
}

// What stands in the way on this device.
QString of_the_device(store::Reason reason) {
    using store::Reason;
    switch (reason) {
        case Reason::busy:
            //: Two windows of the program take in a file at the same time.
            return FailureText::tr("Another window is taking in a file at this moment. Wait and try again.");
        case Reason::no_folder:
            //: In a kiosk for example.
            return FailureText::tr("The program was started so that it keeps nothing on this device.");
        case Reason::no_room:
            //: While a file is taken onto this device.
            return FailureText::tr(
                "The disk of this device is full. Nothing was changed. Make room and try again.");
        case Reason::read_only:
            //: While a file is taken onto this device.
            return FailureText::tr("This device does not let the program keep a file. Nothing was changed.");
        case Reason::write_failed:
            //: While a file is taken onto this device.
            return FailureText::tr(
                "The disk of this device failed while the file was kept. What was there before still works.");
        default:
            return {};
    }
}

}  // namespace

QString failure_text(const store::Failure& failure) {
    if (failure.reason == store::Reason::pack) {
        return error_text(failure.pack);
    }
    const QString text = of_the_file(failure.reason);
    return text.isEmpty() ? of_the_device(failure.reason) : text;
}

}  // namespace amparo::view
