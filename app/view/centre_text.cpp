// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/centre_text.h"

#include <QCoreApplication>

namespace amparo::view {

namespace {

struct CentreText {
    Q_DECLARE_TR_FUNCTIONS(CentreText)
};

}  // namespace

QString centre_text(const store::CentreFailure& failure) {
    switch (failure.fault) {
        case store::CentreFault::unreadable:
            //: To the staff of a kiosk, about a file that they brought.
            return CentreText::tr("The file cannot be read, is larger than 16 kB or is not plain text.");
        case store::CentreFault::not_understood:
            //: To the staff of a kiosk, about a file that they brought. %1 is the number of a line.
            return CentreText::tr(
                       "Line %1 is not understood. Write a name, a colon and words, as in the example.")
                .arg(failure.line);
        case store::CentreFault::bad_number:
            //: To the staff of a kiosk, about a file that they brought. %1 is the number of a line.
            return CentreText::tr("Line %1: write a telephone number as +12025550100.").arg(failure.line);
        case store::CentreFault::bad_hours:
            //: To the staff of a kiosk, about a file. %1 is the number of a line; what follows is written as
            //: is.
            return CentreText::tr(
                       "Line %1: write opening hours as Mo-Fr 09:00-17:00, and give the file a zone "
                       "such as America/New_York.")
                .arg(failure.line);
        case store::CentreFault::bad_language:
            //: To the staff of a kiosk, about a file that they brought. %1 is the number of a line.
            return CentreText::tr("Line %1: write languages as es pt-BR, with a space between them.")
                .arg(failure.line);
        case store::CentreFault::too_much:
            //: To the staff of a kiosk, about a file that they brought. %1 is the number of a line.
            return CentreText::tr(
                       "Line %1 is too long, or there is too much: 300 letters a line, ten notices "
                       "and twenty numbers fit.")
                .arg(failure.line);
        case store::CentreFault::missing:
            //: To the staff of a kiosk, about a file that they brought. %1 is the number of a line.
            return CentreText::tr("Line %1: the name or the number is missing.").arg(failure.line);
    }
    return {};
}

}  // namespace amparo::view
