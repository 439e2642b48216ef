// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <iterator>

#include "compiler/check.h"

namespace amparo::compiler {
namespace {

namespace fs = std::filesystem;

// Compares the labels of each drawing with the numbers in it: elements with the ids mark-1, mark-2, ….
class DrawingCheck {
  public:
    DrawingCheck(const fs::path& folder, Faults& faults) : folder_(folder), faults_(faults) {}

    void blocks(const std::vector<Block>& blocks) {
        for (auto first = blocks.begin(); first != blocks.end();) {
            const auto end = std::find_if(first + 1, blocks.end(), [&](const Block& block) {
                return block.kind != first->kind || !same_place(block, *first);
            });
            if (first->kind == pack::BlockKind::drawing) labels({first, end});
            first = end;
        }
    }

  private:
    // The labels of one box or question follow each other; a second drawing begins with its own number 1.
    static bool same_place(const Block& block, const Block& first) {
        return block.target == first.target && block.number != 1;
    }

    void labels(const std::vector<Block>& labels) {
        const Block& first = labels.front();
        if (first.target.empty()) return;  // said where it was read
        int number = 0;
        for (const Block& label : labels) {
            if (label.number == ++number) continue;
            faults_.add(label.place, "the labels of this drawing are not numbered 1, 2, 3",
                        "Write a numbered list, one line for each number in the drawing.");
            return;
        }
        std::ifstream file(folder_ / (first.target + ".svg"), std::ios::binary);
        if (!file) {
            faults_.add(first.place, "there is no drawing " + in_quotes(first.target),
                        "Choose one from app/ui/drawings, or draw it there.");
            return;
        }
        const int marks = count_marks({std::istreambuf_iterator<char>(file), {}});
        if (marks == number) return;
        faults_.add(
            first.place,
            "numbers in the drawing: " + std::to_string(marks) + ", labels: " + std::to_string(number),
            "Write one label for each number.");
    }

    static int count_marks(const std::string& drawing) {
        constexpr std::string_view mark = "id=\"mark-";
        int count = 0;
        for (std::size_t at = drawing.find(mark); at != std::string::npos; at = drawing.find(mark, at + 1)) {
            ++count;
        }
        return count;
    }

    const fs::path& folder_;
    Faults& faults_;
};

}  // namespace

void check_drawings(const Country& country, const fs::path& drawings, Faults& faults) {
    std::error_code error;
    if (!fs::is_directory(drawings, error)) return;
    DrawingCheck check(drawings, faults);
    for (const Guide& guide : country.guides) check.blocks(guide.blocks);
    for (const Letter& letter : country.letters) {
        for (const auto& [name, part] : letter.parts) check.blocks(part);
    }
    for (const Check& one : country.checks) {
        for (const CheckQuestion& question : one.questions) check.blocks(question.labels);
    }
}

}  // namespace amparo::compiler
