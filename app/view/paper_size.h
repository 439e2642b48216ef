// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "view/handout.h"

namespace amparo::view {

// What printers in a country hold, as ICU knows it.
[[nodiscard]] Paper paper_of(const QString& language, const QString& jurisdiction);

// A file name of somebody's words that every file system takes, without its ending. Never empty.
[[nodiscard]] QString file_name_of(const QString& words);

}  // namespace amparo::view
