// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_search PACK: what each keystroke of a list of queries costs, in microseconds, as percentiles.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <span>
#include <string>
#include <vector>

#include "pack/pack.h"
#include "store/library.h"

namespace {

struct Typed {
    const char* text;
    const char* language;
};

// As people type them; every prefix is a keystroke.
constexpr Typed queries[] = {
    {"ice at my door", "en"},
    {"warrant signed by judge", "en"},
    {"they took my husband", "en"},
    {"can i refuse to open", "en"},
    {"raid at work", "en"},
    {"la migra", "es"},
    {"me paró la policía", "es"},
    {"abogado gratis", "es"},
    {"phone location", "en"},
    {"palantir", "en"},
    {"i-205", "en"},
    {"orden de un juez", "es"},
    {"detained where is he", "en"},
    {"court hearing", "en"},
    {"quién cuida a mis hijos", "es"},
    {"advertising id", "en"},
    {"844 363 1423", "en"},
    {"zzzz qqqq", "en"},
};

std::vector<double> measure(const amparo::pack::Pack& pack) {
    std::vector<double> micros;
    for (const Typed& typed : queries) {
        const std::string text = typed.text;
        const auto chain = amparo::base::fallback_chain(typed.language, pack.info().languages);
        for (std::size_t length = 1; length <= text.size(); ++length) {
            const auto begin = std::chrono::steady_clock::now();
            const auto hits = pack.search({text.substr(0, length), chain, 20});
            const auto end = std::chrono::steady_clock::now();
            if (hits) {
                micros.push_back(std::chrono::duration<double, std::micro>(end - begin).count());
            }
        }
    }
    std::sort(micros.begin(), micros.end());
    return micros;
}

}  // namespace

int main(int argc, char** argv) {
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() != 2) {
        std::fputs("bench_search PACK\n", stderr);
        return 2;
    }
    const auto pack = amparo::pack::Pack::open(arguments[1], amparo::store::trusted_keys());
    if (!pack) {
        std::fprintf(stderr, "%s\n", std::string(amparo::pack::describe(pack.error())).c_str());
        return 3;
    }
    measure(*pack);  // once to warm up
    const std::vector<double> micros = measure(*pack);
    for (const int percent : {50, 95, 99}) {
        const std::size_t index = (micros.size() - 1) * static_cast<std::size_t>(percent) / 100;
        std::printf("p%d %.1f\n", percent, micros[index]);
    }
    std::printf("keystrokes %zu\n", micros.size());
    return 0;
}
