// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/page_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pack/sealed_file.h"
#include "support/pack_signer.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

namespace amparo::pack {
namespace {

std::string database_of(std::uint64_t pages) {
    std::string bytes;
    for (std::uint64_t page = 0; page < pages; ++page) {
        bytes += std::string(page_size, static_cast<char>(page % 251));
    }
    return bytes;
}

TEST(PageTree, HasAsManyLevelsAsItNeeds) {
    struct Case {
        std::uint64_t pages;
        std::uint64_t total;
        std::size_t levels;
    };
    for (const auto& [pages, total, levels] :
         {Case{1, 2, 1}, Case{128, 129, 1}, Case{129, 129 + 2 + 1, 2}, Case{16384, 16384 + 128 + 1, 2},
          Case{16385, 16385 + 129 + 2 + 1, 3}}) {
        const PageTree tree{pages, {}};
        EXPECT_EQ(tree.total_pages(), total);
        EXPECT_EQ(tree.levels().size(), levels);
    }
}

TEST(PageTree, GrowsWhatItsLevelsSay) {
    for (const std::uint64_t pages : {1U, 127U, 128U, 129U, 300U}) {
        const GrownTree grown = grow_tree(database_of(pages));
        EXPECT_EQ(grown.tree.pages, pages);
        EXPECT_EQ(grown.bytes.size(), (grown.tree.total_pages() - pages) * page_size);
    }
}

TEST(PageTree, HasAnotherRootForAnyOtherPages) {
    std::string database = database_of(200);
    const PageHash root = grow_tree(database).tree.root;
    database[199 * page_size] ^= 1;
    EXPECT_NE(grow_tree(database).tree.root, root);
    EXPECT_NE(grow_tree(database_of(201)).tree.root, root);
}

// A page of hashes must not pass for a page of the database, nor a page for its neighbour.
TEST(PageTree, HashesAPageByItsPlaceToo) {
    const std::array<std::byte, page_size> page{};
    EXPECT_NE(hash_page(0, 0, page), hash_page(1, 0, page));
    EXPECT_NE(hash_page(0, 0, page), hash_page(0, 1, page));
}

TEST(PageTree, IsWhatTheSignerWrote) {
    const PageTree tree = grow_tree(database_of(3)).tree;
    EXPECT_EQ(PageTree::parse(tree.text()), tree);
    const std::string root(64, 'a');
    EXPECT_TRUE(PageTree::parse("pages=1 root=" + root));
    for (const std::string& wrong :
         {std::string(), "pages=0 root=" + root, "pages=-1 root=" + root, "pages=01 root=" + root,
          "pages=1 root=" + root + "a", "pages=1 root=" + std::string(64, 'A'), std::string("pages=1 root="),
          "pages=1  root=" + root, "pages= root=" + root, "pages=1 root=" + root + " ",
          "pages=131073 root=" + root, "pages=99999999999999999999 root=" + root}) {
        EXPECT_FALSE(PageTree::parse(wrong)) << wrong;
    }
}

TEST(SealedFile, GivesTheSignedPagesOfATreeWithTwoLevels) {
    const test::TemporaryFolder folder;
    const test::PackSigner signer;
    const std::string database = database_of(300);
    const auto path = folder.write("big.amparo", signer.pack(database, test::sample_seal()));
    auto file = SealedFile::open(path, std::span(&signer.key(), 1));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->pages(), 300U);
    EXPECT_EQ(file->seal(), test::sample_seal());
    EXPECT_TRUE(file->verify_all());
    std::array<std::byte, page_size> page{};
    for (const std::uint64_t number : {0U, 127U, 128U, 299U}) {
        ASSERT_TRUE(file->read_page(number, page));
        EXPECT_THAT(page, testing::Each(std::byte(number % 251)));
    }
}

}  // namespace
}  // namespace amparo::pack
