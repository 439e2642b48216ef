// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/composition.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <limits>
#include <system_error>

#include "guard/ways_out.h"
#include "shell/code_provider.h"
#include "shell/fonts.h"
#include "shell/icon_provider.h"
#include "shell/key_press.h"
#include "store/finder.h"

namespace amparo::shell {

namespace {

view::Versions versions() {
    return {QStringLiteral(AMPARO_VERSION), QStringLiteral(AMPARO_SQLITE_VERSION),
            QStringLiteral(AMPARO_ICU_VERSION)};
}

std::vector<std::filesystem::path> with_sticks(std::vector<std::filesystem::path> places) {
    const std::vector<std::filesystem::path> disks = store::mounted_disks();
    places.insert(places.begin(), disks.begin(), disks.end());
    return places;
}

std::optional<view::Kiosk> kiosk_of(const Composition::Options& options, const base::Clock& clock) {
    return options.kiosk_folder.empty()
               ? std::nullopt
               : std::optional<view::Kiosk>(std::in_place, options.kiosk_folder, clock);
}

view::KioskSettings settings_of(const std::optional<view::Kiosk>& kiosk) {
    return kiosk ? kiosk->settings : view::KioskSettings();
}

view::ReadAloud::MakeVoice voice_of(const std::optional<view::Kiosk>& kiosk,
                                    const Composition::Options& options) {
    return settings_of(kiosk).sound ? options.make_voice : view::ReadAloud::MakeVoice();
}

}  // namespace

Composition::Composition(const Options& options, const base::Clock& clock)
    : store_({options.packs, options.kept}, options.trusted),
      kiosk_(kiosk_of(options, clock)),
      session_(library(), clock, translations_, view::SettingsFile(options.data_folder), options.kiosk),
      navigator_(library(), session_),
      packs_(library(), session_, clock),
      papers_(session_),
      quick_exit_(session_, navigator_),
      read_aloud_(voice_of(kiosk_, options), session_, navigator_),
      kiosk_visit_(std::chrono::seconds(settings_of(kiosk_).idle_seconds), clock, session_, navigator_,
                   read_aloud_),
      exit_keys_(quick_exit_, clock),
      visitor_watch_(kiosk_visit_),
      one_switch_(std::chrono::seconds(settings_of(kiosk_).switch_seconds), kiosk_visit_, session_,
                  navigator_, read_aloud_, voice_of(kiosk_, options)),
      press_(kiosk_ ? kiosk_->settings.pages_per_visit : std::numeric_limits<int>::max()),
      services_{store_,
                library(),
                clock,
                session_,
                navigator_,
                packs_,
                papers_,
                quick_exit_,
                read_aloud_,
                kiosk_visit_,
                options.reader_zone,
                versions(),
                guard::try_ways_out,
                options.files,
                can_draw,
                options.keep_awake,
                [places = options.places_to_look] { return with_sticks(places); },
                store::NotesFile(options.notes),
                &press_,
                options.places_to_save,
                press_key} {
    QCoreApplication::instance()->installEventFilter(&exit_keys_);
    if (options.kiosk) {
        QCoreApplication::instance()->installEventFilter(&visitor_watch_);
        // The last one is asked first: the keys of a switch are for nobody else.
        QCoreApplication::instance()->installEventFilter(&one_switch_);
    }
    if (kiosk_) {
        services_.kiosk = &*kiosk_;
        session_.offer(kiosk_->settings.languages, kiosk_->settings.countries);
    }
    session_.start();
}

void Composition::install(QQmlEngine& engine) {
    services_.install(engine);
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    engine.addImageProvider(QStringLiteral("icon"), new IconProvider);
    engine.addImageProvider(QStringLiteral("code"), new CodeProvider);
    const auto speak = [this, &engine] {
        QLocale::setDefault(QLocale(session_.language()));
        QGuiApplication::setLayoutDirection(session_.mirrored() ? Qt::RightToLeft : Qt::LeftToRight);
        engine.retranslate();
    };
    speak();
    QObject::connect(&session_, &view::Session::languageChanged, &engine, speak);
}

std::filesystem::path usual_packs_folder(const std::filesystem::path& program_folder) {
    std::error_code error;
    const std::filesystem::path prefix = program_folder.parent_path();
    const std::filesystem::path built = prefix / "packs";
    return std::filesystem::is_directory(built, error) ? built : prefix / "share/amparo/packs";
}

}  // namespace amparo::shell
