// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "compiler/fault.h"
#include "compiler/messages.h"

namespace amparo::compiler {

// One entry of a translator's file. Obsolete entries and the header are not among them.
struct PoEntry {
    std::string context;
    std::string source;       // msgid
    std::string translation;  // msgstr; empty: not translated yet
    bool outdated = false;    // "fuzzy": made for an older source
    bool reviewed = false;    // a translator's comment begins with "reviewed:"
    bool deliberate =
        false;  // … with "deliberate:": it may differ from its source in ways that look like slips
    Place place;
};

// Reads a PO file with GNU gettext's own parser. What gettext finds wrong becomes faults; entries that could
// be read are returned all the same. Not thread-safe: the parser keeps state of its own.
[[nodiscard]] std::vector<PoEntry> read_po(const std::filesystem::path& path, Faults& faults);

// Writes a template without any date, so that the same content gives the same bytes. False when it cannot be
// written. `path` "-" is standard output. Places are written relative to the folder that holds `content`.
[[nodiscard]] bool write_pot(const std::string& country, const std::vector<Message>& messages,
                             const std::filesystem::path& content, const std::filesystem::path& path);

}  // namespace amparo::compiler
