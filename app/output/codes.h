// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace amparo::output {

// A QR code: a square of dark and light modules, without the quiet zone around it.
struct Code {
    static constexpr int quiet_modules = 4;  // light ones that a reader wants on each side

    int size = 0;
    std::vector<bool> dark;  // row by row
    [[nodiscard]] bool at(int x, int y) const {
        return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(size) +
                    static_cast<std::size_t>(x)];
    }
};

struct Codes {
    std::vector<Code> codes;
    bool shortened = false;  // what had no room ends after a sentence
};

// The text itself as UTF-8, in as few codes as will hold it and at most `most`, none of them so dense that an
// old telephone could not read it from paper.
[[nodiscard]] Codes codes_of(const QString& text, int most);

}  // namespace amparo::output
