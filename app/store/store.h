// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

#include "store/data_folder.h"
#include "store/library.h"
#include "store/offer.h"

namespace amparo::store {

// The packs on this device and the way onto it. Whatever fails, and wherever a power cut falls, there is a
// pack that opens: a new one lies beside the old one under a name of its own, and the old one goes only after
// the new one has been opened from its place. Main thread.
class Store {
  public:
    struct Places {
        std::vector<std::filesystem::path> shipped;  // read only, beside the program
        std::filesystem::path kept;                  // what was imported; empty: nothing can be
    };

    // `built_in` outlives this.
    Store(Places places, std::span<const pack::PublicKey> built_in);

    // Always the same object: what it holds is exchanged by take_in() and stop_trusting().
    [[nodiscard]] const Library& library() const { return library_; }
    [[nodiscard]] const std::vector<Publisher>& publishers() const { return trust_.publishers(); }
    [[nodiscard]] bool can_import() const { return !places_.kept.empty(); }

    // Reads a file or folder in full; changes nothing.
    [[nodiscard]] Outcome<Offer> examine(const std::filesystem::path& source,
                                         const base::FallbackChain& reader) const;
    // Takes an offer pack by pack, each whole. When something fails, what could be read before still can be.
    [[nodiscard]] Outcome<void> take_in(const Offer& offer);
    // Forgets a publisher and its packs.
    [[nodiscard]] Outcome<void> stop_trusting(std::string_view publisher);

  private:
    [[nodiscard]] std::vector<std::filesystem::path> folders() const;
    // What this device holds at this moment.
    struct Holdings {
        Trust trust;
        Library library;
    };
    [[nodiscard]] Holdings read() const;
    void use(Holdings holdings);
    [[nodiscard]] Outcome<DataFolder> take_folder() const;
    void tidy(const DataFolder& folder) const;

    Places places_;
    std::span<const pack::PublicKey> built_in_;
    Trust trust_;
    Library library_;
};

}  // namespace amparo::store
