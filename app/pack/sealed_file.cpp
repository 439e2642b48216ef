// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/sealed_file.h"

#include <algorithm>
#include <utility>

#include "pack/format.h"

namespace amparo::pack {

Result<SealedFile> SealedFile::open(const std::filesystem::path& path, std::span<const PublicKey> trusted) {
    auto file = File::open(path);
    if (!file) return base::failure(file.error());
    if (file->size() < 2 * page_size + trailer_size) return base::failure(Error::not_a_pack);
    SealedFile sealed(*std::move(file));
    if (const auto done = sealed.read_trailer(trusted); !done) return base::failure(done.error());
    if (const auto done = sealed.take_comment(); !done) return base::failure(done.error());
    return sealed;
}

Result<void> SealedFile::read_trailer(std::span<const PublicKey> trusted) {
    trailer_.resize(trailer_size);
    const auto bytes = std::as_writable_bytes(std::span(trailer_));
    if (auto done = file_.read(file_.size() - trailer_size, bytes); !done) return done;
    auto signature = Signature::parse(trailer_);
    if (!signature || pack::trailer(*signature) != trailer_) return base::failure(Error::not_a_pack);
    const auto key = verify_comment(*signature, trusted);
    if (!key) return base::failure(key.error());
    signature_ = *std::move(signature);
    key_ = *key;
    return {};
}

// What the signer says: the seal, a space, the tree.
Result<void> SealedFile::take_comment() {
    const std::string_view comment = signature_.trusted_comment;
    const std::size_t end = comment.find(" pages=");
    if (end == std::string_view::npos) return base::failure(Error::not_a_pack);
    const auto seal = Seal::parse(comment.substr(0, end));
    const auto tree = PageTree::parse(comment.substr(end + 1));
    if (!seal || !tree) return base::failure(Error::not_a_pack);
    if (seal->schema != schema_version) return base::failure(Error::wrong_schema);
    if (tree->total_pages() * page_size + trailer_size != file_.size()) {
        return base::failure(Error::bad_signature);
    }
    seal_ = *seal;
    tree_ = *tree;
    levels_ = tree_.levels();
    return {};
}

// The hash that a page must have; level 0 is the database.
Result<PageHash> SealedFile::expected(std::size_t level, std::uint64_t number) {
    if (level == levels_.size()) return tree_.root;
    const auto above = node(level + 1, number / page_hashes);
    if (!above) return base::failure(above.error());
    const auto begin =
        (*above)->begin() + static_cast<std::ptrdiff_t>(number % page_hashes * sizeof(PageHash));
    PageHash hash{};
    std::transform(begin, begin + static_cast<std::ptrdiff_t>(hash.size()), hash.begin(),
                   std::to_integer<unsigned char>);
    return hash;
}

// A page of the tree, proven; `level` counts from 1.
Result<const SealedFile::Page*> SealedFile::node(std::size_t level, std::uint64_t number) {
    const std::uint64_t place = levels_[level - 1].first + number;
    if (const auto known = proven_.find(place); known != proven_.end()) return &known->second;
    const auto hash = expected(level, number);
    if (!hash) return base::failure(hash.error());
    Page page{};
    if (const auto done = file_.read(place * page_size, page); !done) return base::failure(done.error());
    if (hash_page(level, number, page) != *hash) return base::failure(Error::damaged);
    return &proven_.emplace(place, page).first->second;
}

Result<void> SealedFile::read_page(std::uint64_t number, std::span<std::byte, page_size> out) {
    const auto hash = expected(0, number);
    if (!hash) return base::failure(hash.error());
    if (auto done = file_.read(number * page_size, out); !done) return done;
    if (hash_page(0, number, out) != *hash) return base::failure(Error::damaged);
    return {};
}

Result<void> SealedFile::verify_all() {
    Hash hash;
    Page page{};
    for (std::uint64_t number = 0; number < tree_.total_pages(); ++number) {
        const auto done =
            number < tree_.pages ? read_page(number, page) : file_.read(number * page_size, page);
        if (!done) return base::failure(done.error() == Error::damaged ? Error::bad_signature : done.error());
        hash.update(page);
    }
    return verify(signature_, hash.finish(), std::span(&key_, 1));
}

}  // namespace amparo::pack
