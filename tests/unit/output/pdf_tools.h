// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <string>

namespace amparo::test {

// What other programs see in a PDF: poppler's tools, and zbar for its codes.
class PdfTools {
  public:
    explicit PdfTools(const QByteArray& pdf);

    // All words in the order in which they are read, without signs for direction, one space between.
    [[nodiscard]] QString words() const;
    [[nodiscard]] int pages() const;
    // "595.276 x 841.89", of the first page.
    [[nodiscard]] std::string size() const;
    // One line for each font.
    [[nodiscard]] std::string fonts() const;
    [[nodiscard]] std::string info() const;
    // What the codes on all pages say.
    [[nodiscard]] QStringList codes() const;
    // Darkest value of the outermost millimetres of each page: 255 when nothing runs out of the paper.
    [[nodiscard]] int darkest_edge() const;

  private:
    [[nodiscard]] std::string run(const std::string& command) const;

    QByteArray pdf_;
};

}  // namespace amparo::test
