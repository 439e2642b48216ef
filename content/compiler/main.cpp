// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "compiler/program.h"

int main(int argc, char** argv) {
    return amparo::compiler::run({argv + 1, argv + argc}, {std::cout, std::cerr});
}
