// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/press_text.h"

#include <QCoreApplication>

namespace amparo::view {

namespace {

struct PressText {
    Q_DECLARE_TR_FUNCTIONS(PressText)
};

}  // namespace

QString press_text(PressFault fault) {
    switch (fault) {
        case PressFault::too_long:
            //: After somebody asked for wallet cards: the words are too many for a card.
            return PressText::tr("This is too long for a wallet card. Choose a page instead.");
        case PressFault::no_memory:
            //: After somebody asked for a paper.
            return PressText::tr(
                "There was not enough memory to make the pages. Close other programs and try again.");
        case PressFault::no_service:
            //: After somebody asked to print.
            return PressText::tr(
                "No printer is set up on this device. Save it as a PDF; any shop can print that.");
        case PressFault::no_printer:
            //: After somebody asked to print.
            return PressText::tr("That printer is gone. Choose another one, or save it as a PDF.");
        case PressFault::not_accepting:
            //: After somebody asked to print.
            return PressText::tr(
                "The printer takes nothing at the moment. Choose another one, or save it as a PDF.");
        case PressFault::refused:
            //: After somebody asked to print.
            return PressText::tr("The printer did not take it. Save it as a PDF instead.");
        case PressFault::used_up:
            //: After somebody asked to print, in a kiosk.
            return PressText::tr("No more pages can be printed in this visit. Ask the staff.");
    }
    return {};
}

QString printer_text(Printer::State state) {
    switch (state) {
        case Printer::State::ready:
            return {};
        case Printer::State::stopped:
            //: Under the name of a printer.
            return PressText::tr("It is switched off or stopped.");
        case Printer::State::no_paper:
            //: Under the name of a printer.
            return PressText::tr("It has no paper. Put some in.");
        case Printer::State::trouble:
            //: Under the name of a printer: a paper jam, an open door, no ink.
            return PressText::tr("Something is wrong with it. Look at the printer.");
    }
    return {};
}

Printed print_on(Press& press, const Printer& printer, const Pdf& pdf) {
    const auto printed = press.print(printer.name, pdf);
    if (!printed) {
        return {press_text(printed.error()), {}};
    }
    //: After pages were sent to a printer. %1 is its name.
    return {printer_text(printer.state),
            PressText::tr("Sent to %1. Take the pages with you.").arg(printer.label)};
}

QString save_text(store::Reason reason) {
    switch (reason) {
        case store::Reason::no_room:
            //: After somebody asked to save a file.
            return PressText::tr("There is no room left there. Nothing was saved. Choose another place.");
        case store::Reason::read_only:
            //: After somebody asked to save a file.
            return PressText::tr(
                "This program may not write there. Nothing was saved. Choose another place.");
        default:
            //: After somebody asked to save a file: the disk or stick failed or was pulled out.
            return PressText::tr("Writing there failed. Nothing was saved. Choose another place.");
    }
}

}  // namespace amparo::view
