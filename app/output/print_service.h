// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "view/press.h"

namespace amparo::output {

// The print service of this device, CUPS, spoken to through its local socket alone: a printer elsewhere is
// its business. Each call waits for an answer, a few seconds at most. It keeps a job's name, so that is
// always the same.
class PrintService {
  public:
    explicit PrintService(std::string socket = "/run/cups/cups.sock") : socket_(std::move(socket)) {}

    [[nodiscard]] base::Result<std::vector<view::Printer>, view::PressFault> printers() const;
    [[nodiscard]] base::Result<void, view::PressFault> print(const QString& printer,
                                                             const QByteArray& pdf) const;

  private:
    std::string socket_;
};

}  // namespace amparo::output
