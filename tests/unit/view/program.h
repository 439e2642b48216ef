// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>

#include "view/kiosk_visit.h"
#include "view/navigator.h"
#include "view/packs.h"
#include "view/papers.h"
#include "view/quick_exit.h"
#include "view/read_aloud.h"
#include "view/services.h"
#include "view/session.h"
#include "view/translations.h"

namespace amparo::view {

// The services of the program in the order in which they depend on each other.
struct Program {
    Program(store::Store& store, const base::Clock& clock, const QString& data, bool kiosk = false)
        : session(store.library(), clock, translations, SettingsFile(data), kiosk),
          navigator(store.library(), session),
          packs(store.library(), session, clock),
          papers(session),
          quick_exit(session, navigator),
          read_aloud([this] { return make_voice ? make_voice() : nullptr; }, session, navigator),
          kiosk_visit(std::chrono::seconds(60), clock, session, navigator, read_aloud),
          services{store,
                   store.library(),
                   clock,
                   session,
                   navigator,
                   packs,
                   papers,
                   quick_exit,
                   read_aloud,
                   kiosk_visit,
                   "America/New_York",
                   {"1", "2", "3"},
                   {},
                   {},
                   {},
                   {},
                   {}} {}
    Translations translations;
    Session session;
    Navigator navigator;
    Packs packs;
    Papers papers;
    QuickExit quick_exit;
    ReadAloud::MakeVoice make_voice;
    ReadAloud read_aloud;
    KioskVisit kiosk_visit;
    Services services;
    QQmlEngine engine;
};

}  // namespace amparo::view
