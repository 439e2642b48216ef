// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/language_tag.h"
#include "pack/content.h"
#include "pack/error.h"
#include "pack/search.h"
#include "pack/signature.h"

namespace amparo::pack {

struct PackInfo {
    std::string jurisdiction;       // "us"
    std::string name;               // "United States", in English
    std::string official_language;  // of its officers
    std::int64_t version = 0;       // yyyymmddnn, only goes up
    base::Date date;
    base::Date expires;
    std::string key_id;
    std::vector<std::string> languages;  // BCP 47, source language first
};

class SealedFile;

// A verified pack. Cheap to move, not to be shared between threads. Opening proves what its signer says of
// it; each page of the file is proven before SQLite sees a byte of it, so that a call for content may fail as
// `damaged` long after that. An expired pack opens, its age is for the reader to see.
class Pack {
  public:
    [[nodiscard]] static Result<Pack> open(const std::filesystem::path& path,
                                           std::span<const PublicKey> trusted);
    [[nodiscard]] static Result<Pack> open(SealedFile file);

    Pack(Pack&&) noexcept;
    Pack& operator=(Pack&&) noexcept;
    ~Pack();

    [[nodiscard]] const PackInfo& info() const;
    // Whether there is an item of this id, of any kind.
    [[nodiscard]] bool holds(std::string_view id) const;
    [[nodiscard]] Result<std::vector<GuideSummary>> guides(const base::FallbackChain& chain) const;
    [[nodiscard]] Result<Guide> guide(std::string_view id, const base::FallbackChain& chain) const;
    [[nodiscard]] Result<std::vector<Hotline>> hotlines(const base::FallbackChain& chain) const;
    [[nodiscard]] Result<std::vector<GuideSummary>> cards(const base::FallbackChain& chain) const;
    [[nodiscard]] Result<Card> card(std::string_view id, const base::FallbackChain& chain) const;
    [[nodiscard]] Result<std::vector<GuideSummary>> checks(const base::FallbackChain& chain) const;
    [[nodiscard]] Result<Check> check(std::string_view id, const base::FallbackChain& chain) const;
    [[nodiscard]] Result<std::vector<GuideSummary>> documents(const base::FallbackChain& chain) const;
    [[nodiscard]] Result<Document> document(std::string_view id, const base::FallbackChain& chain) const;
    [[nodiscard]] Result<std::vector<GuideSummary>> letters(const base::FallbackChain& chain) const;
    [[nodiscard]] Result<Letter> letter(std::string_view id, const base::FallbackChain& chain) const;
    [[nodiscard]] Result<Term> term(std::string_view id, const base::FallbackChain& chain) const;
    // How much of the guides' paragraphs stands in a language, 0 to 1.
    [[nodiscard]] Result<double> translated_share(std::string_view tag) const;
    // Best first; an empty or hopeless query gives an empty list.
    [[nodiscard]] Result<std::vector<SearchHit>> search(const SearchQuery& query) const;

  private:
    struct State;
    explicit Pack(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace amparo::pack
