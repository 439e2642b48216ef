// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/failure.h"
#include "view/press.h"

namespace amparo::view {

// What happened and what to do, in the reader's language.
[[nodiscard]] QString press_text(PressFault fault);
// What is the matter with a printer; empty when it is ready.
[[nodiscard]] QString printer_text(Printer::State state);
// Pages that were handed to a printer: what is the matter, if anything, and what has happened.
struct Printed {
    QString problem;
    QString done;
};
[[nodiscard]] Printed print_on(Press& press, const Printer& printer, const Pdf& pdf);
// Why a file was not saved.
[[nodiscard]] QString save_text(store::Reason reason);

}  // namespace amparo::view
