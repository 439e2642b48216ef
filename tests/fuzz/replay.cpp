// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// replay FOLDER: gives each file of a folder, whole and cut off at eight places, to the target it is linked
// with.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <vector>

#include "input.h"

int main(int argc, char** argv) {
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() != 2) {
        std::fputs("replay FOLDER\n", stderr);
        return 2;
    }
    int inputs = 0;
    for (const auto& entry : std::filesystem::directory_iterator(arguments[1])) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::vector<char> bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        for (std::size_t eighth = 0; eighth <= 8; ++eighth) {
            const std::vector<std::uint8_t> input(
                bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() * eighth / 8));
            LLVMFuzzerTestOneInput(input.data(), input.size());
            ++inputs;
        }
    }
    std::printf("inputs: %d\n", inputs);
    return inputs > 0 ? 0 : 1;
}
