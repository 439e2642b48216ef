// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "base/result.h"
#include "view/handout.h"

namespace amparo::view {

// Why a handout did not become paper. Closed: every value has its own sentence.
enum class PressFault {
    too_long,  // for a wallet card
    no_memory,
    no_service,     // this device has no print service, or it does not answer
    no_printer,     // it knows no printer of that name any more
    not_accepting,  // the printer takes nothing at the moment
    refused,        // the print service did not take the handout
    used_up,        // as many pages as one visit to a kiosk may print
};

struct Printer {
    enum class State { ready, stopped, no_paper, trouble };
    QString name;   // as the print service calls it
    QString label;  // as people call it
    State state = State::ready;
};

// A handout as a file.
struct Pdf {
    QByteArray bytes;
    int pages = 0;  // sides of paper
    bool operator==(const Pdf&) const = default;
};

// Makes paper of handouts; app/output implements it. Main thread.
class Press {
  public:
    Press() = default;
    Press(const Press&) = delete;
    Press& operator=(const Press&) = delete;
    virtual ~Press() = default;

    [[nodiscard]] virtual base::Result<Pdf, PressFault> pdf(const Handout& handout, Form form,
                                                            Paper paper) = 0;
    [[nodiscard]] virtual base::Result<std::vector<Printer>, PressFault> printers() = 0;
    // When this has worked, the print service has the pages; the printer may still be without paper.
    [[nodiscard]] virtual base::Result<void, PressFault> print(const QString& printer, const Pdf& pdf) = 0;
};

}  // namespace amparo::view
