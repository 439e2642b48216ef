// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/date.h"
#include "guard/file_fence.h"
#include "guard/ways_out.h"
#include "store/notes_file.h"
#include "store/store.h"

class QObject;
class QQmlEngine;

namespace amparo::view {

struct Kiosk;
class KioskVisit;
class Navigator;
class Packs;
class Papers;
class Press;
class QuickExit;
class ReadAloud;
class Session;

struct Versions {
    QString amparo;
    QString sqlite;
    QString icu;
};

// Everything a view model may ask for. Made once in main(), outlives the engine it is installed on; there may
// be one per engine, so that a test brings its own.
struct Services {
    store::Store& store;
    const store::Library& library;  // of the store
    const base::Clock& clock;
    Session& session;
    Navigator& navigator;
    Packs& packs;
    Papers& papers;
    QuickExit& quick_exit;
    ReadAloud& read_aloud;
    KioskVisit& kiosk_visit;
    std::string reader_zone;  // IANA; empty for what this device says
    Versions versions;
    std::function<std::vector<guard::Attempt>()> try_ways_out;
    guard::FileFence files;
    // Whether the fonts of this device can draw every letter of a text.
    std::function<bool(const QString& text)> can_draw;
    // Whether the screen of this device may go dark by itself.
    std::function<void(bool awake)> keep_awake;
    // Folders in which packs to import may lie: sticks, downloads.
    std::function<std::vector<std::filesystem::path>()> places_to_look;
    // Sealed notes; impossible where nothing may be kept.
    store::NotesFile notes = store::NotesFile({});
    // Makes paper; null in a program that has none.
    Press* press = nullptr;
    // Folders in which a person may save a file at this moment.
    std::function<std::vector<std::filesystem::path>()> places_to_save = {};
    // Presses a key of this device's keyboard, as far as the program can tell: a Qt::Key, or the letters on
    // it.
    std::function<void(int key, const QString& letters)> press_key = {};
    // What the staff of a kiosk decided; null where there is none.
    Kiosk* kiosk = nullptr;

    // On the reader's calendar.
    [[nodiscard]] base::Date today() const;

    void install(QQmlEngine& engine);
    // Those of the engine that made `object`; it is a programming error when there are none.
    [[nodiscard]] static Services& of(const QObject* object);
    [[nodiscard]] static Services& of(const QQmlEngine* engine);
};

}  // namespace amparo::view
