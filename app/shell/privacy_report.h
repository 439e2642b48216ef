// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "guard/guard.h"

namespace amparo::shell {

// What an auditor reads: what is blocked and how, tried at this moment, and what this program keeps on the
// disk.
struct PrivacyReport {
    guard::Protection protection = guard::Protection::failed;
    std::vector<guard::Attempt> attempts;
    QString data_folder;

    [[nodiscard]] bool blocked() const;
    [[nodiscard]] QByteArray json() const;
};

}  // namespace amparo::shell
