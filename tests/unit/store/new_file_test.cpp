// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/new_file.h"

#include <gtest/gtest.h>

#include <fstream>

#include "support/temporary_folder.h"

namespace amparo::store {
namespace {

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

TEST(SaveNewTest, WritesAFileForItsOwnerAlone) {
    const test::TemporaryFolder folder;
    const auto saved = save_new(folder.path(), "Officers at my door", ".pdf", "%PDF");
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->filename(), "Officers at my door.pdf");
    EXPECT_EQ(bytes_of(*saved), "%PDF");
    EXPECT_EQ(std::filesystem::status(*saved).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST(SaveNewTest, NeverWritesOverAnotherFile) {
    const test::TemporaryFolder folder;
    folder.write("page.pdf", "mine");
    const auto saved = save_new(folder.path(), "page", ".pdf", "%PDF");
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->filename(), "page (2).pdf");
    EXPECT_EQ(bytes_of(folder.path() / "page.pdf"), "mine");
}

TEST(SaveNewTest, MissingFolderIsAFailure) {
    EXPECT_EQ(save_new("/nowhere/at/all", "page", ".pdf", "x"), base::failure(because(Reason::write_failed)));
}

}  // namespace
}  // namespace amparo::store
