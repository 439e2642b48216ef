// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/news.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace amparo::store {
namespace {

// The files that macOS leaves on a stick beside every other file are not packs, whatever their names end in.
bool is_hidden(const std::filesystem::path& file) {
    return file.filename().string().starts_with('.');
}

bool is_old(const Failure& failure) {
    return failure.reason == Reason::same || failure.reason == Reason::older;
}

// Looked at alone, so that nothing that lies beside it makes its key count.
std::optional<PackOffer> newer_pack(Offer offer) {
    if (offer.packs.size() != 1 || offer.keys || !offer.publishers.empty() || offer.packs.front().first) {
        return std::nullopt;
    }
    return std::move(offer.packs.front());
}

}  // namespace

News take_news(Store& store, const std::filesystem::path& folder) {
    std::map<std::string, PackOffer> newest;
    bool refused = false;
    for (const auto& file : files_with_suffix(folder, pack_suffix)) {
        if (is_hidden(file)) continue;
        auto offer = store.examine(file, {"en"});
        if (!offer && is_old(offer.error())) continue;
        auto pack = offer ? newer_pack(*std::move(offer)) : std::nullopt;
        if (!pack) {
            refused = true;
            continue;
        }
        const auto [at, first] = newest.try_emplace(pack->info.jurisdiction, *pack);
        if (!first && at->second.info.version < pack->info.version) at->second = *std::move(pack);
    }
    bool taken = false;
    for (const auto& [id, pack] : newest) {
        Offer one;
        one.packs = {pack};
        (store.take_in(one) ? taken : refused) = true;
    }
    if (refused) return News::refused;
    return taken ? News::taken : News::nothing_new;
}

}  // namespace amparo::store
