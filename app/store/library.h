// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pack/pack.h"

namespace amparo::store {

struct Refused {
    std::filesystem::path path;
    pack::Error error;
};

// The packs on this device: every *.amparo file of the given folders that could be verified, one per
// jurisdiction (the highest version wins), and those that could not, with the reason. Single-threaded.
class Library {
  public:
    [[nodiscard]] static Library open(const std::vector<std::filesystem::path>& folders,
                                      std::span<const pack::PublicKey> trusted);

    [[nodiscard]] std::vector<std::string> jurisdictions() const;  // in name order
    [[nodiscard]] const pack::Pack* find(std::string_view jurisdiction) const;
    [[nodiscard]] const std::vector<Refused>& refused() const;
    [[nodiscard]] std::vector<std::string> languages() const;  // of all packs, each once

  private:
    void add(pack::Pack pack);

    std::vector<pack::Pack> packs_;
    std::vector<Refused> refused_;
};

// The keys this build trusts: generated at build time for development, given by the packager for a release.
// In the library amparo_trusted_keys, which only programs link.
[[nodiscard]] std::span<const pack::PublicKey> trusted_keys();

}  // namespace amparo::store
