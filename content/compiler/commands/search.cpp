// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <chrono>
#include <iostream>
#include <nlohmann/json.hpp>
#include <ostream>

#include "compiler/commands/commands.h"

namespace amparo::compiler {
namespace {

struct SearchOptions {
    std::string packs;
    std::string jurisdiction;
    std::string language = source_language;
    std::string key;
    std::string query;
    int limit = 20;
    bool json = false;
};

constexpr std::string_view from_standard_input = "-";

constexpr std::array<const char*, 7> kinds = {"guide",  "card",    "check", "document",
                                              "letter", "hotline", "term"};

std::vector<std::filesystem::path> pack_files(const SearchOptions& options) {
    std::vector<std::filesystem::path> result;
    std::error_code error;
    for (std::filesystem::directory_iterator it(options.packs, error), end; !error && it != end;
         it.increment(error)) {
        const bool wanted = options.jurisdiction.empty() || it->path().stem() == options.jurisdiction;
        if (wanted && it->path().extension() == ".amparo") result.push_back(it->path());
    }
    std::sort(result.begin(), result.end());
    return result;
}

std::optional<std::vector<pack::Pack>> open_all(const SearchOptions& options, Session& session) {
    std::vector<pack::Pack> packs;
    for (const std::filesystem::path& path : pack_files(options)) {
        std::optional<pack::Pack> pack = open_pack(path, options.key, session);
        if (!pack) return std::nullopt;
        packs.push_back(std::move(*pack));
    }
    if (packs.empty()) {
        unreadable(session, options.packs + ": no pack here.");
        return std::nullopt;
    }
    return packs;
}

std::vector<pack::SearchHit> ask(const std::vector<pack::Pack>& packs, const SearchOptions& options,
                                 Session& session) {
    std::vector<pack::SearchHit> hits;
    for (const pack::Pack& pack : packs) {
        const base::FallbackChain chain = base::fallback_chain(options.language, pack.info().languages);
        pack::Result<std::vector<pack::SearchHit>> found = pack.search({options.query, chain, options.limit});
        if (!found) {
            unreadable(session, pack.info().jurisdiction + ": " + std::string(pack::describe(found.error())));
            return {};
        }
        std::move(found->begin(), found->end(), std::back_inserter(hits));
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    hits.resize(std::min(hits.size(), static_cast<std::size_t>(options.limit)));
    return hits;
}

void print(const std::vector<pack::SearchHit>& hits, std::int64_t micros, const SearchOptions& options,
           std::ostream& out) {
    int rank = 0;
    for (const pack::SearchHit& hit : hits) {
        ++rank;
        const char* kind = kinds.at(static_cast<std::size_t>(hit.kind));
        if (options.json) {
            out << nlohmann::ordered_json{{"rank", rank},       {"kind", kind},       {"id", hit.id},
                                          {"title", hit.title}, {"score", hit.score}, {"micros", micros}}
                       .dump()
                << '\n';
        } else {
            out << rank << ". " << hit.title << " (" << kind << ' ' << hit.id << ")\n";
        }
    }
}

void answer(const std::vector<pack::Pack>& packs, const SearchOptions& options, Session& session) {
    const auto begin = std::chrono::steady_clock::now();
    const std::vector<pack::SearchHit> hits = ask(packs, options, session);
    const auto took = std::chrono::steady_clock::now() - begin;
    print(hits, std::chrono::duration_cast<std::chrono::microseconds>(took).count(), options,
          session.console.out);
}

void search(const SearchOptions& options, Session& session) {
    if (!base::canonical_tag(options.language)) {
        return wrong_usage(
            session, in_quotes(options.language) + " is no language. Write its BCP 47 tag, such as es.");
    }
    const std::optional<std::vector<pack::Pack>> packs = open_all(options, session);
    if (!packs) return;
    if (options.query != from_standard_input) return answer(*packs, options, session);
    for (SearchOptions each = options; std::getline(std::cin, each.query);) {
        answer(*packs, each, session);
        session.console.out << '\n';
    }
}

}  // namespace

void add_search(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("search", "Ask the packs of a folder as a reader would");
    auto options = std::make_shared<SearchOptions>();
    command->add_option("--packs", options->packs, "Folder of packs")->required();
    command->add_option("--jurisdiction", options->jurisdiction, "Only this country");
    command->add_option("--language", options->language, "The reader's language; en by default");
    command->add_option("--limit", options->limit, "How many hits at most; 20 by default")
        ->check(CLI::Range(1, 200));
    command->add_flag("--json", options->json, "One JSON object a line");
    command
        ->add_option("QUERY", options->query,
                     "What a person typed; - reads one query a line and ends each answer by an empty line")
        ->required();
    declare_key(*command, options->key);
    command->callback([options, &session] { search(*options, session); });
}

}  // namespace amparo::compiler
