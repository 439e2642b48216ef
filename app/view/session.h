// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <set>

#include "base/clock.h"
#include "base/language_tag.h"
#include "store/library.h"
#include "view/reader_locale.h"
#include "view/session_problem.h"
#include "view/settings_file.h"
#include "view/translations.h"

namespace amparo::view {

// What the reader chose, held in memory; written to the one settings file only while `remember` is true. The
// other view models follow its signals. Main thread.
class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString language READ language WRITE set_language NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString languageName READ language_name NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool mirrored READ mirrored NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString jurisdiction READ jurisdiction WRITE set_jurisdiction NOTIFY jurisdictionChanged FINAL)
    Q_PROPERTY(double textScale READ text_scale WRITE set_text_scale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(Theme theme READ theme WRITE set_theme NOTIFY themeChanged FINAL)
    Q_PROPERTY(
        bool reducedMotion READ reduced_motion WRITE set_reduced_motion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(bool kiosk READ kiosk CONSTANT FINAL)
    Q_PROPERTY(bool remember READ remember WRITE set_remember NOTIFY rememberChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

  public:
    enum Theme { System, Light, Dark, HighContrast };
    Q_ENUM(Theme)
    using Problem = SessionProblem;
    Session(const store::Library& library, const base::Clock& clock, Translations& translations,
            SettingsFile settings, bool kiosk);
    static Session* create(QQmlEngine* engine, QJSEngine*);
    // Takes up what was remembered, or else the language and country of the device.
    void start();
    // Before start(). Nothing here is everything, and so is what is not there.
    void offer(std::vector<std::string> languages, std::vector<std::string> countries);
    // The same, after forgetting what was chosen since then without being remembered.
    void start_anew();

    [[nodiscard]] QString language() const { return language_; }
    [[nodiscard]] QString language_name() const;
    [[nodiscard]] bool mirrored() const;
    [[nodiscard]] QString jurisdiction() const { return jurisdiction_; }
    [[nodiscard]] double text_scale() const { return text_scale_; }
    [[nodiscard]] Theme theme() const { return theme_; }
    [[nodiscard]] bool reduced_motion() const { return reduced_motion_; }
    [[nodiscard]] bool kiosk() const { return kiosk_; }
    [[nodiscard]] bool remember() const { return remember_; }
    [[nodiscard]] QString problem() const;

    // False, and a problem, when it is not there.
    bool set_language(const QString& tag);
    bool set_jurisdiction(const QString& code);
    void set_text_scale(double scale);
    void set_theme(Theme theme);
    void set_reduced_motion(bool reduced);
    void set_remember(bool remember);
    void report(Problem problem);
    // For when the library holds other packs: everything is read anew, the page stays.
    void take_new_packs();
    // Deletes the settings file. What was chosen stays until the program ends.
    Q_INVOKABLE void forget();

    // Tags that can be chosen: those of the packs and of the program's own words.
    [[nodiscard]] std::vector<std::string> languages() const;
    [[nodiscard]] std::vector<std::string> offered_languages() const;
    [[nodiscard]] std::vector<std::string> offered_countries() const;
    [[nodiscard]] base::FallbackChain chain() const;
    [[nodiscard]] ReaderLocale locale() const { return {language_, jurisdiction_}; }
    // False when this device's clock shows a day before the packs were made.
    [[nodiscard]] bool clock_is_plausible() const;
    [[nodiscard]] const SettingsFile& settings() const { return settings_; }

  signals:
    void languageChanged();
    void packsChanged();
    void jurisdictionChanged();
    void textScaleChanged();
    void themeChanged();
    void reducedMotionChanged();
    void rememberChanged();
    void problemChanged();
    // What the reader told in this session is to be dropped everywhere.
    void forgotten();

  private:
    void choose();
    void take_up(const Choices& choices);
    void save();
    void settle(Problem problem);
    [[nodiscard]] QString sentence(Problem problem) const;

    const store::Library& library_;
    const base::Clock& clock_;
    Translations& translations_;
    SettingsFile settings_;
    QString language_ = QStringLiteral("en");
    QString jurisdiction_;
    double text_scale_ = 1;
    Theme theme_ = System;
    bool reduced_motion_ = false;
    bool kiosk_ = false;
    bool remember_ = false;
    std::vector<std::string> only_languages_, only_countries_;
    std::set<Problem> problems_;
};

}  // namespace amparo::view
