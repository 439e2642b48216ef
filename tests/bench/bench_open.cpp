// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_open PACK: what opening a pack and reading one guide cost, and what proving every byte would, in
// microseconds (medians).
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "pack/pack.h"
#include "pack/sealed_file.h"
#include "store/library.h"

namespace {

constexpr int rounds = 15;

// Of doing it that many times; negative when it does not work.
template <typename Work>
double median(Work work) {
    std::vector<double> micros;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        if (!work()) return -1;
        const auto end = std::chrono::steady_clock::now();
        micros.push_back(std::chrono::duration<double, std::micro>(end - begin).count());
    }
    std::sort(micros.begin(), micros.end());
    return micros[micros.size() / 2];
}

bool open_and_read(const char* path) {
    const auto pack = amparo::pack::Pack::open(path, amparo::store::trusted_keys());
    return pack && pack->guide("us/home-door", {"en"});
}

bool prove_all(const char* path) {
    auto file = amparo::pack::SealedFile::open(path, amparo::store::trusted_keys());
    return file && file->verify_all();
}

}  // namespace

int main(int argc, char** argv) {
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() != 2) {
        std::fputs("bench_open PACK\n", stderr);
        return 2;
    }
    const char* path = arguments[1];
    const double open = median([path] { return open_and_read(path); });
    const double all = median([path] { return prove_all(path); });
    std::error_code error;
    std::printf("bytes %ju\nopen %.1f\nprove_all %.1f\n",
                static_cast<std::uintmax_t>(std::filesystem::file_size(path, error)), open, all);
    return open < 0 || all < 0 ? 3 : 0;
}
