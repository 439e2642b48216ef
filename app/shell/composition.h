// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "guard/file_fence.h"
#include "output/printing_press.h"
#include "shell/exit_keys.h"
#include "shell/one_switch.h"
#include "shell/visitor_watch.h"
#include "store/store.h"
#include "view/kiosk.h"
#include "view/kiosk_visit.h"
#include "view/navigator.h"
#include "view/packs.h"
#include "view/papers.h"
#include "view/quick_exit.h"
#include "view/read_aloud.h"
#include "view/services.h"
#include "view/session.h"
#include "view/translations.h"

class QQmlEngine;

namespace amparo::shell {

// All services of the program in the order in which they depend on each other. The program makes one, the
// tests and amparo-shots make theirs the same way. Outlives the engine that it is installed on.
class Composition {
  public:
    struct Options {
        std::vector<std::filesystem::path> packs;           // folders
        std::span<const pack::PublicKey> trusted;           // whose packs are shown
        QString data_folder;                                // empty: nothing can be remembered
        std::filesystem::path kept;                         // imported packs; empty: none can be
        std::filesystem::path notes;                        // sealed notes; empty: none can be
        std::vector<std::filesystem::path> places_to_look;  // besides sticks: downloads
        // Folders in which a person may save at this moment.
        std::function<std::vector<std::filesystem::path>()> places_to_save = [] {
            return std::vector<std::filesystem::path>();
        };
        bool kiosk = false;
        std::string reader_zone;                // IANA; empty for this device's
        view::ReadAloud::MakeVoice make_voice;  // none: nothing is read aloud
        std::function<void(bool)> keep_awake;   // none: the screen goes dark as it likes
        std::filesystem::path kiosk_folder;     // what its staff decided; empty: this is no kiosk
        guard::FileFence files;                 // what this process may still read and write
    };

    Composition(const Options& options, const base::Clock& clock);

    // Prepares an engine for Main.qml: services, import path, pictograms.
    void install(QQmlEngine& engine);

    [[nodiscard]] view::Session& session() { return session_; }
    [[nodiscard]] view::Navigator& navigator() { return navigator_; }
    [[nodiscard]] view::QuickExit& quick_exit() { return quick_exit_; }
    [[nodiscard]] view::KioskVisit& kiosk_visit() { return kiosk_visit_; }
    [[nodiscard]] OneSwitch& one_switch() { return one_switch_; }
    [[nodiscard]] const store::Library& library() const { return store_.library(); }

  private:
    store::Store store_;
    std::optional<view::Kiosk> kiosk_;
    view::Translations translations_;
    view::Session session_;
    view::Navigator navigator_;
    view::Packs packs_;
    view::Papers papers_;
    view::QuickExit quick_exit_;
    view::ReadAloud read_aloud_;
    view::KioskVisit kiosk_visit_;
    ExitKeys exit_keys_;
    VisitorWatch visitor_watch_;
    OneSwitch one_switch_;
    output::PrintingPress press_;
    view::Services services_;
};

// Where packs are when nobody says otherwise: beside the program's folder, or where a package puts them.
[[nodiscard]] std::filesystem::path usual_packs_folder(const std::filesystem::path& program_folder);

}  // namespace amparo::shell
