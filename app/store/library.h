// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pack/pack.h"
#include "store/trust.h"

namespace amparo::store {

struct Refused {
    std::filesystem::path path;
    pack::Error error;
};

// The packs on this device: every *.amparo file of the given folders that could be verified, the highest
// version of each, and those that could not, with the reason. A publisher's pack never takes the place of
// one of Amparo's, and holds nothing but ids of its own. Single-threaded.
class Library {
  public:
    [[nodiscard]] static Library open(const std::vector<std::filesystem::path>& folders, const Trust& trust);
    // With Amparo's own keys alone.
    [[nodiscard]] static Library open(const std::vector<std::filesystem::path>& folders,
                                      std::span<const pack::PublicKey> trusted);

    [[nodiscard]] std::vector<std::string> jurisdictions() const;  // Amparo's own, in name order
    [[nodiscard]] std::vector<std::string> publications() const;   // the publishers', in name order
    [[nodiscard]] const pack::Pack* find(std::string_view id) const;
    // Who made a pack; null for Amparo's own.
    [[nodiscard]] const Publisher* publisher_of(std::string_view id) const;
    [[nodiscard]] const std::vector<Refused>& refused() const;
    [[nodiscard]] std::vector<std::string> languages() const;  // of all packs, each once

  private:
    struct Entry {
        pack::Pack pack;
        std::optional<Publisher> publisher;
    };
    [[nodiscard]] std::vector<std::string> ids(bool of_publishers) const;
    [[nodiscard]] const Entry* entry(std::string_view id) const;
    void add(Entry entry);

    std::vector<Entry> entries_;
    std::vector<Refused> refused_;
};

// Whether a pack is the one its publisher introduced itself with, and holds nothing but ids of its own.
[[nodiscard]] bool owns_all(const Publisher& publisher, const pack::Pack& pack);

// A pack and whose it is. Refuses (as `malformed`) a publisher's pack that is not the one it introduced
// itself with, or that holds ids of others.
[[nodiscard]] pack::Result<std::pair<pack::Pack, const Publisher*>> open_pack(
    const std::filesystem::path& path, const Trust& trust);

// The keys this build trusts: generated at build time for development, given by the packager for a release.
// In the library amparo_trusted_keys, which only programs link.
[[nodiscard]] std::span<const pack::PublicKey> trusted_keys();

}  // namespace amparo::store
