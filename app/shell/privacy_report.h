// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "guard/file_fence.h"
#include "guard/ways_out.h"

namespace amparo::shell {

// What an auditor reads: what is blocked and how, tried at this moment, and what this program keeps on the
// disk.
struct PrivacyReport {
    guard::Protection protection = guard::Protection::failed;  // of the network's lock
    guard::FileFence files;
    std::vector<guard::Attempt> attempts;
    QString data_folder;

    [[nodiscard]] QByteArray json() const;
};

}  // namespace amparo::shell
