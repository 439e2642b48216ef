// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <map>
#include <span>
#include <string>

#include "pack/error.h"
#include "pack/file.h"
#include "pack/page_tree.h"
#include "pack/seal.h"
#include "pack/signature.h"

namespace amparo::pack {

// The file of a pack behind what its signer says of it. Opening proves the signer's words (one signature over
// a line of text, however large the pack is); each page of the database is proven by the tree of hashes when
// it is read, and again each time. Not for two threads at once.
class SealedFile {
  public:
    // Looks at the end of the file first, so that a large file that is no pack costs nothing.
    [[nodiscard]] static Result<SealedFile> open(const std::filesystem::path& path,
                                                 std::span<const PublicKey> trusted);

    [[nodiscard]] const Seal& seal() const { return seal_; }
    [[nodiscard]] const PublicKey& key() const { return key_; }
    // The last bytes of the file. Two packs that have the same ones are the same.
    [[nodiscard]] const std::string& trailer() const { return trailer_; }

    // Of the database.
    [[nodiscard]] std::uint64_t pages() const { return tree_.pages; }
    // One page of the database, proven: `unreadable`, or `damaged` when it is not what was signed.
    [[nodiscard]] Result<void> read_page(std::uint64_t number, std::span<std::byte, page_size> out);
    // Reads everything once and proves it, the signature over the whole file too: `unreadable` or
    // `bad_signature`.
    [[nodiscard]] Result<void> verify_all();

  private:
    using Page = std::array<std::byte, page_size>;

    explicit SealedFile(File file) : file_(std::move(file)) {}
    [[nodiscard]] Result<void> read_trailer(std::span<const PublicKey> trusted);
    [[nodiscard]] Result<void> take_comment();
    [[nodiscard]] Result<const Page*> node(std::size_t level, std::uint64_t number);
    [[nodiscard]] Result<PageHash> expected(std::size_t level, std::uint64_t number);

    File file_;
    std::string trailer_;
    Signature signature_;
    PublicKey key_;
    Seal seal_;
    PageTree tree_;
    std::vector<TreeLevel> levels_;
    // The pages of the tree that were proven, by their place in the file: at most a 128th of the pack.
    std::map<std::uint64_t, Page> proven_;
};

}  // namespace amparo::pack
