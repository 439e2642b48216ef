// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

#include "view/press.h"

namespace amparo::view {

// A press that shows what it was given.
class FakePress : public Press {
  public:
    [[nodiscard]] base::Result<Pdf, PressFault> pdf(const Handout& handout, Form form, Paper paper) override {
        if (fault) return base::failure(*fault);
        handouts.push_back(handout);
        forms.push_back(form);
        papers.push_back(paper);
        return Pdf{QByteArray("%PDF"), 1};
    }
    [[nodiscard]] base::Result<std::vector<Printer>, PressFault> printers() override {
        if (no_printers) return base::failure(PressFault::no_service);
        return known;
    }
    [[nodiscard]] base::Result<void, PressFault> print(const QString& printer, const Pdf&) override {
        if (fault) return base::failure(*fault);
        printed.append(printer);
        return {};
    }

    std::vector<Handout> handouts;
    std::vector<Form> forms;
    std::vector<Paper> papers;
    QStringList printed;
    std::vector<Printer> known;
    bool no_printers = false;
    std::optional<PressFault> fault;
};

}  // namespace amparo::view
