// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <set>
#include <string>

#include "shell/complaints.h"
#include "shell/composition.h"
#include "shell/window.h"

namespace amparo::shell {

// Opens every page that the packs offer, and one of each kind in every language, and tells what went wrong: a
// page that does not open, a complaint of Qt or QML, an item that cannot be read. Shows its window; works
// without a screen (offscreen).
class SelfTest {
  public:
    explicit SelfTest(Composition& composition) : composition_(composition), window_(composition) {}
    // One line for each fault; none when all is well.
    [[nodiscard]] QStringList run();
    [[nodiscard]] int pages_tried() const { return pages_tried_; }

  private:
    // Languages in which every page is opened: the reader's, the source language and one that runs the other
    // way. In the others one page of each kind and country is enough.
    [[nodiscard]] std::set<std::string> whole_languages() const;
    [[nodiscard]] QStringList pages(bool all) const;
    void check_packs();
    void try_page(const QString& page);
    void try_quick_exit();

    Complaints complaints_;  // before the window, so that it hears what the window says when it is made
    Composition& composition_;
    Window window_;
    QStringList faults_;
    int pages_tried_ = 0;
};

}  // namespace amparo::shell
