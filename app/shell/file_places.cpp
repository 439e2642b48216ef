// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/file_places.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <array>
#include <system_error>
#include <vector>

#include "store/finder.h"
#include "view/text.h"

namespace amparo::shell {

namespace {

using std::filesystem::path;

path to_path(const QString& text) {
    return view::to_utf8(text);
}

path from_environment(const char* name) {
    return qgetenv(name).toStdString();
}

path usual(QStandardPaths::StandardLocation location) {
    return to_path(QStandardPaths::writableLocation(location));
}

// The folder above "bin": a package puts everything below it, and so does a build.
path home_of_the_program() {
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path().parent_path();
}

path nearest_that_exists(path folder) {
    std::error_code error;
    while (folder.has_relative_path() && !std::filesystem::is_directory(folder, error)) {
        folder = folder.parent_path();
    }
    return folder;
}

// Fonts, cursors, the key to the display, input methods, colours and names of folders. Nothing about a person
// but what their desktop looks like.
std::vector<path> of_the_desktop() {
    const path home = usual(QStandardPaths::HomeLocation);
    const path settings = usual(QStandardPaths::GenericConfigLocation);
    const path data = usual(QStandardPaths::GenericDataLocation);
    return {home / ".fonts",
            home / ".icons",
            home / ".XCompose",
            home / ".Xauthority",
            from_environment("XAUTHORITY"),
            data / "fonts",
            data / "icons",
            usual(QStandardPaths::GenericCacheLocation) / "fontconfig",
            settings / "fontconfig",
            settings / "ibus",
            settings / "dconf",
            settings / "kdeglobals",
            settings / "user-dirs.dirs"};
}

// Some home folders are their own Documents: those are left alone.
std::vector<path> own_folders() {
    std::vector<path> folders{usual(QStandardPaths::DownloadLocation),
                              usual(QStandardPaths::DocumentsLocation),
                              usual(QStandardPaths::DesktopLocation)};
    std::erase(folders, usual(QStandardPaths::HomeLocation));
    return folders;
}

// Where people have files that were handed to them, and where they take some with them.
std::vector<path> of_the_person(bool kiosk) {
    std::vector<path> folders{"/media", "/run/media", "/mnt"};
    if (!kiosk) {
        const std::vector<path> own = own_folders();
        folders.insert(folders.end(), own.begin(), own.end());
    }
    return folders;
}

std::vector<path> of_qt() {
    std::vector<path> folders;
    for (const auto kind :
         {QLibraryInfo::LibrariesPath, QLibraryInfo::PluginsPath, QLibraryInfo::QmlImportsPath}) {
        folders.push_back(to_path(QLibraryInfo::path(kind)));
    }
    return folders;
}

}  // namespace

guard::Places file_places(const path& packs, const path& data_folder, bool kiosk) {
    guard::Places places;
    places.read = {home_of_the_program(), packs};
    for (const auto& more : {of_qt(), of_the_desktop(), of_the_person(false)}) {
        places.read.insert(places.read.end(), more.begin(), more.end());
    }
    places.save = of_the_person(kiosk);
    if (kiosk) {
        places.read.emplace_back("/run/amparo-kiosk");  // sticks
    }
    if (!data_folder.empty()) {
        places.write.push_back(nearest_that_exists(data_folder));
    }
    places.write.push_back(from_environment("XDG_RUNTIME_DIR"));
    return places;
}

std::vector<path> places_to_save(bool kiosk) {
    std::vector<path> places = store::mounted_disks();
    if (!kiosk) {
        const std::vector<path> own = own_folders();
        places.insert(places.end(), own.begin(), own.end());
    }
    std::erase_if(places, [](const path& place) {
        std::error_code error;
        return !std::filesystem::is_directory(place, error) ||
               !QFileInfo(view::from_utf8(place.string())).isWritable();
    });
    return places;
}

}  // namespace amparo::shell
