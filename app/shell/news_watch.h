// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QTimer>
#include <filesystem>
#include <vector>

#include "view/kiosk_visit.h"

namespace amparo::shell {

// Shows newer packs that another process put on this kiosk (see stick_news.h) as soon as nobody is at its
// screen: then it begins anew. Whoever is there reads on in the packs with which their visit began. Made
// before the packs are read, so that it misses none that came meanwhile. Main thread.
class NewsWatch {
  public:
    // `kept`: the folder of the packs, below the kiosk's own folder; it need not be there yet. Empty: this is
    // no kiosk.
    explicit NewsWatch(std::filesystem::path kept);

    // The visit outlives this.
    void tell(view::KioskVisit& visit);

  private:
    void follow_folders();
    void look(view::KioskVisit& visit);

    std::filesystem::path kept_;
    std::vector<std::filesystem::path> packs_;
    QFileSystemWatcher folders_;
    QTimer quiet_;  // since the last change, so that several packs are one piece of news
};

}  // namespace amparo::shell
