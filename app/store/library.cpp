// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"

#include <algorithm>
#include <system_error>

namespace amparo::store {
namespace {

// In name order; nothing for a folder that is not there or may not be read.
std::vector<std::filesystem::path> pack_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        if (entry->path().extension() == ".amparo") files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

Library Library::open(const std::vector<std::filesystem::path>& folders,
                      std::span<const pack::PublicKey> trusted) {
    Library library;
    for (const std::filesystem::path& folder : folders) {
        for (const std::filesystem::path& file : pack_files(folder)) {
            auto pack = pack::Pack::open(file, trusted);
            if (pack) {
                library.add(*std::move(pack));
            } else {
                library.refused_.push_back({file, pack.error()});
            }
        }
    }
    std::sort(library.packs_.begin(), library.packs_.end(), [](const pack::Pack& a, const pack::Pack& b) {
        return a.info().jurisdiction < b.info().jurisdiction;
    });
    return library;
}

void Library::add(pack::Pack pack) {
    const auto same = std::find_if(packs_.begin(), packs_.end(), [&](const pack::Pack& other) {
        return other.info().jurisdiction == pack.info().jurisdiction;
    });
    if (same == packs_.end()) {
        packs_.push_back(std::move(pack));
    } else if (pack.info().version > same->info().version) {
        *same = std::move(pack);
    }
}

std::vector<std::string> Library::jurisdictions() const {
    std::vector<std::string> out;
    for (const pack::Pack& pack : packs_) out.push_back(pack.info().jurisdiction);
    return out;
}

const pack::Pack* Library::find(std::string_view jurisdiction) const {
    const auto found = std::find_if(packs_.begin(), packs_.end(), [&](const pack::Pack& pack) {
        return pack.info().jurisdiction == jurisdiction;
    });
    return found == packs_.end() ? nullptr : &*found;
}

const std::vector<Refused>& Library::refused() const {
    return refused_;
}

std::vector<std::string> Library::languages() const {
    std::vector<std::string> out;
    for (const pack::Pack& pack : packs_) {
        for (const std::string& tag : pack.info().languages) {
            if (std::find(out.begin(), out.end(), tag) == out.end()) out.push_back(tag);
        }
    }
    return out;
}

}  // namespace amparo::store
