// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace amparo::view {

// The keys for writing a language, row by row from left to right, one key after each space. Languages that
// this program does not speak get the letters of English.
[[nodiscard]] QStringList letter_keys(const QString& language);
// Digits and what stands in addresses, dates and case numbers.
[[nodiscard]] QStringList sign_keys();

}  // namespace amparo::view
