// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/date.h"
#include "compiler/country.h"
#include "compiler/fault.h"

namespace amparo::compiler {

struct CheckOptions {
    base::Date today;
    // Where <name>.svg must be; not looked at when there is no such folder.
    std::filesystem::path icons;
    std::filesystem::path drawings;
};

// Everything about a country, or a folder to include, that no single file can tell: ids that point nowhere or
// are given twice, sources and terms that nobody uses, guides past their day, decision trees that lead
// nowhere.
// `notices` are for the author to know and keep nothing from being built: reviews of another wording.
void check_country(const Country& country, const CheckOptions& options, Faults& faults, Faults& notices);

// Drawings that do not exist, and labels that are not one for each number in the drawing.
void check_drawings(const Country& country, const std::filesystem::path& drawings, Faults& faults);

// Answers that go nowhere, questions that nobody reaches, and ways that lead back to a question already
// asked.
void check_tree(const Check& check, Faults& faults);

}  // namespace amparo::compiler
