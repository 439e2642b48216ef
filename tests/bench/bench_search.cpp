// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_search PACK QUERIES: what each keystroke of a list of queries costs, in microseconds, as percentiles.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <span>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "pack/pack.h"
#include "store/library.h"

namespace {

struct Typed {
    std::string language;
    std::string text;
};

// One a line: the language, a tab, the text.
std::vector<Typed> read_queries(const char* path) {
    std::vector<Typed> out;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const std::size_t tab = line.find('\t');
        if (!line.starts_with('#') && tab != std::string::npos) {
            out.push_back({line.substr(0, tab), line.substr(tab + 1)});
        }
    }
    return out;
}

std::vector<double> measure(const amparo::pack::Pack& pack, const std::vector<Typed>& queries) {
    std::vector<double> micros;
    for (const Typed& typed : queries) {
        const auto chain = amparo::base::fallback_chain(typed.language, pack.info().languages);
        std::string text;
        for (const char32_t character : amparo::base::code_points(typed.text)) {
            text += amparo::base::utf8(character);
            const auto begin = std::chrono::steady_clock::now();
            const auto hits = pack.search({text, chain, 20});
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
    if (arguments.size() != 3) {
        std::fputs("bench_search PACK QUERIES\n", stderr);
        return 2;
    }
    const std::vector<Typed> queries = read_queries(arguments[2]);
    if (queries.empty()) {
        std::fprintf(stderr, "%s: no queries\n", arguments[2]);
        return 3;
    }
    const auto pack = amparo::pack::Pack::open(arguments[1], amparo::store::trusted_keys());
    if (!pack) {
        std::fprintf(stderr, "%s\n", std::string(amparo::pack::describe(pack.error())).c_str());
        return 3;
    }
    measure(*pack, queries);  // once to warm up
    const std::vector<double> micros = measure(*pack, queries);
    for (const int percent : {50, 95, 99}) {
        const std::size_t index = (micros.size() - 1) * static_cast<std::size_t>(percent) / 100;
        std::printf("p%d %.1f\n", percent, micros[index]);
    }
    std::printf("keystrokes %zu\n", micros.size());
    return 0;
}
