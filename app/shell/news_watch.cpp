// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/news_watch.h"

#include <system_error>
#include <utility>

#include "store/trust.h"
#include "view/text.h"

namespace amparo::shell {

namespace {

using namespace std::chrono_literals;

std::vector<std::filesystem::path> packs_in(const std::filesystem::path& folder) {
    return store::files_with_suffix(folder, store::pack_suffix);
}

}  // namespace

NewsWatch::NewsWatch(std::filesystem::path kept) : kept_(std::move(kept)), packs_(packs_in(kept_)) {
    quiet_.setSingleShot(true);
    quiet_.setInterval(1s);
    follow_folders();
}

// The folder of the packs is made with the first of them.
void NewsWatch::follow_folders() {
    for (const std::filesystem::path& folder : {kept_.parent_path(), kept_}) {
        std::error_code error;
        const QString path = view::from_utf8(folder.string());
        if (std::filesystem::is_directory(folder, error) && !folders_.directories().contains(path)) {
            folders_.addPath(path);
        }
    }
}

void NewsWatch::tell(view::KioskVisit& visit) {
    QObject::connect(&folders_, &QFileSystemWatcher::directoryChanged, &quiet_, [this] {
        follow_folders();
        quiet_.start();
    });
    QObject::connect(&quiet_, &QTimer::timeout, &visit, [this, &visit] { look(visit); });
    // What came before anybody listened.
    quiet_.start();
}

void NewsWatch::look(view::KioskVisit& visit) {
    if (visit.state() == view::KioskVisit::Resting && packs_in(kept_) != packs_) {
        visit.end();
    }
}

}  // namespace amparo::shell
