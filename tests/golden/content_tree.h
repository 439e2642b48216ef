// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "support/temporary_folder.h"

namespace amparo::test {

// A copy of tests/golden/base that a test may change: a small content of every kind, with a Spanish
// translation.
class ContentTree {
  public:
    ContentTree();

    // Applies a .case file: hunks that begin with "@ path" (from the content folder), then lines "-old" and
    // "+new". Without "-" lines the new ones go to the end of the file. "delete" removes it. Throws when a
    // text to replace is not there exactly once.
    void apply(const std::filesystem::path& case_file);

    [[nodiscard]] std::filesystem::path content() const { return folder_.path() / "content"; }
    [[nodiscard]] std::filesystem::path icons() const { return folder_.path() / "icons"; }
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }

  private:
    TemporaryFolder folder_;
};

// What one run of amparo-pack gave. Paths below `hide` are written without it.
struct Outcome {
    int exit = 0;
    std::string out;
    std::string err;
};
[[nodiscard]] Outcome amparo_pack(const std::vector<std::string>& arguments,
                                  const std::filesystem::path& hide);
// With the day of the base content and its icons.
[[nodiscard]] Outcome amparo_pack(const std::string& command, const ContentTree& tree,
                                  const std::vector<std::string>& more = {});

[[nodiscard]] std::string read(const std::filesystem::path& path);

// Compares byte for byte with a file under tests/golden. A difference is printed, and what came out is
// written as NAME.actual into the build folder.
void expect_golden(const std::filesystem::path& expected, const std::string& actual);

}  // namespace amparo::test
