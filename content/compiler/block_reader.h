// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "compiler/fault.h"
#include "compiler/markdown.h"
#include "compiler/model.h"

namespace amparo::compiler {

// Makes typed blocks of Markdown: headings, "Right now", paragraphs, steps and boxes.
class BlockReader {
  public:
    explicit BlockReader(Faults& faults) : faults_(faults) {}
    // A guide's body, which begins with "Right now".
    [[nodiscard]] std::vector<Block> read_guide(const std::vector<Element>& body, const Place& guide);
    // What stands under one heading of a letter.
    [[nodiscard]] std::vector<Block> read_part(const std::vector<Element>& body);

  private:
    void one(const Element& element);
    void heading(const Element& element);
    void right_now_line(const Element& element);
    void box(const Element& element);
    void read_arguments(const Element& element, Block& block);
    void pointer_box(const Element& element, Block block);
    void text_box(const Element& element, const Block& block);
    void check_right_now(const std::vector<Block>& blocks, const Place& guide);
    Block& add(pack::BlockKind kind, const Element& element);
    void read_text(Block& block, const Element& element);

    Faults& faults_;
    std::vector<Block> blocks_;
    bool in_right_now_ = false;
    int headings_ = 0;
};

}  // namespace amparo::compiler
