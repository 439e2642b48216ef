// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "compiler/project.h"

namespace amparo::compiler {

// The legal terms of one folder of the content with definition, sources and the agreed word of each language,
// as TBX-Basic (ISO 30042:2019), which translators' tools read. The same content gives the same bytes.
[[nodiscard]] std::string glossary(const Edition& edition);

}  // namespace amparo::compiler
