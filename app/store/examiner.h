// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "store/library.h"
#include "store/offer.h"

namespace amparo::store {

// Looks at what somebody brings, in full and without changing anything: signatures over every byte, whose it
// is, whether it goes forward, what it changes.
class Examiner {
  public:
    // The library, the folders and the chain outlive this. `folders`: where the packs on this device lie.
    Examiner(const Library& library, Trust trust, const std::vector<std::filesystem::path>& folders,
             const base::FallbackChain& reader);

    // A file or a folder. Without anything that could be taken, why.
    [[nodiscard]] Outcome<Offer> examine(const std::filesystem::path& source);

  private:
    void look_at(const std::filesystem::path& file);
    [[nodiscard]] Outcome<void> take_text(const SignedText& text);
    [[nodiscard]] Outcome<PackOffer> pack_offer(const std::filesystem::path& file) const;
    [[nodiscard]] Outcome<void> check_forward(PackOffer& offer, const pack::Pack& pack) const;
    [[nodiscard]] bool locks_out() const;
    void keep_newest();

    const Library& library_;
    Trust trust_;  // with what is offered
    const std::vector<std::filesystem::path>& folders_;
    const base::FallbackChain& reader_;
    Offer offer_;
};

}  // namespace amparo::store
