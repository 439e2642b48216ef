// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/session.h"

#include <QDate>
#include <QLocale>
#include <QMetaEnum>
#include <QStringList>
#include <algorithm>
#include <iterator>

#include "view/first_country.h"
#include "view/services.h"
#include "view/text.h"

namespace amparo::view {

namespace {

std::vector<std::string> narrowed(std::vector<std::string> all, const std::vector<std::string>& only) {
    std::vector<std::string> some;
    std::ranges::copy_if(all, std::back_inserter(some),
                         [&](const std::string& one) { return std::ranges::find(only, one) != only.end(); });
    return some.empty() ? all : some;
}

}  // namespace

Session::Session(const store::Library& library, const base::Clock& clock, Translations& translations,
                 SettingsFile settings, bool kiosk)
    : library_(library),
      clock_(clock),
      translations_(translations),
      settings_(std::move(settings)),
      kiosk_(kiosk) {}

Session* Session::create(QQmlEngine* engine, QJSEngine*) {
    Session* session = &Services::of(engine).session;
    QQmlEngine::setObjectOwnership(session, QQmlEngine::CppOwnership);
    return session;
}

void Session::start() {
    choose();
    translations_.speak(chain());
    emit languageChanged();
    emit jurisdictionChanged();
}

// What was remembered, or else what fits this device.
void Session::choose() {
    const std::vector<std::string> available = offered_languages();
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        if (const auto match = base::best_match(to_utf8(wanted), available)) {
            language_ = from_utf8(*match);
            break;
        }
    }
    if (std::ranges::find(available, to_utf8(language_)) == available.end()) {
        language_ = from_utf8(available.front());
    }
    std::vector<Country> countries;
    for (const std::string& code : offered_countries()) {
        countries.push_back({code, library_.find(code)->info().languages});
    }
    const QString territory = QLocale::territoryToCode(QLocale::system().territory());
    jurisdiction_ =
        from_utf8(first_country(countries, {to_utf8(territory), device_zone(), to_utf8(language_)}));
    const auto remembered = settings_.read();
    if (!remembered) {
        report(Problem::settings_unreadable);
    } else if (*remembered) {
        take_up(**remembered);
    }
    if (!clock_is_plausible()) {
        report(Problem::clock);
    }
}

void Session::start_anew() {
    const QString language = language_;
    const QString jurisdiction = jurisdiction_;
    language_ = QStringLiteral("en");
    jurisdiction_.clear();
    text_scale_ = 1;
    theme_ = System;
    reduced_motion_ = false;
    remember_ = false;
    problems_.clear();
    choose();
    if (language != language_) {
        translations_.speak(chain());
        emit languageChanged();
    }
    if (jurisdiction != jurisdiction_) {
        emit jurisdictionChanged();
    }
    emit textScaleChanged();
    emit themeChanged();
    emit reducedMotionChanged();
    emit rememberChanged();
    emit problemChanged();
    emit forgotten();
}

// A settings file may have been changed by anybody: each value is taken only when it is one that can be
// chosen.
void Session::take_up(const Choices& choices) {
    const std::vector<std::string> available = languages();
    if (std::ranges::find(available, to_utf8(choices.language)) != available.end()) {
        language_ = choices.language;
    }
    if (library_.find(to_utf8(choices.jurisdiction)) != nullptr) {
        jurisdiction_ = choices.jurisdiction;
    }
    if (choices.text_scale >= 1 && choices.text_scale <= 2) {
        text_scale_ = choices.text_scale;
    }
    bool known = false;
    const int theme = QMetaEnum::fromType<Theme>().keyToValue(choices.theme.toLatin1().constData(), &known);
    if (known) {
        theme_ = static_cast<Theme>(theme);
    }
    reduced_motion_ = choices.reduced_motion;
    remember_ = true;
}

QString Session::language_name() const {
    return from_utf8(base::native_name(to_utf8(language_)));
}

bool Session::mirrored() const {
    return base::is_right_to_left(to_utf8(language_));
}

bool Session::set_language(const QString& tag) {
    const std::vector<std::string> available = languages();
    const auto match = base::best_match(to_utf8(tag), available);
    if (!match) {
        report(Problem::unknown_language);
        return false;
    }
    settle(Problem::unknown_language);
    const QString language = from_utf8(*match);
    if (language == language_) {
        return true;
    }
    language_ = language;
    translations_.speak(chain());
    save();
    emit languageChanged();
    emit problemChanged();
    return true;
}

bool Session::set_jurisdiction(const QString& code) {
    if (library_.find(to_utf8(code)) == nullptr) {
        report(Problem::unknown_jurisdiction);
        return false;
    }
    settle(Problem::unknown_jurisdiction);
    if (code == jurisdiction_) {
        return true;
    }
    jurisdiction_ = code;
    save();
    emit jurisdictionChanged();
    return true;
}

void Session::take_new_packs() {
    const std::vector<std::string> codes = library_.jurisdictions();
    if (library_.find(to_utf8(jurisdiction_)) == nullptr) {
        jurisdiction_ = codes.empty() ? QString() : from_utf8(codes.front());
        emit jurisdictionChanged();
    }
    translations_.speak(chain());
    if (clock_is_plausible()) {
        settle(Problem::clock);
    }
    emit packsChanged();
}

void Session::set_text_scale(double scale) {
    const double allowed = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(allowed, text_scale_)) {
        return;
    }
    text_scale_ = allowed;
    save();
    emit textScaleChanged();
}

void Session::set_theme(Theme theme) {
    if (theme == theme_) {
        return;
    }
    theme_ = theme;
    save();
    emit themeChanged();
}

void Session::set_reduced_motion(bool reduced) {
    if (reduced == reduced_motion_) {
        return;
    }
    reduced_motion_ = reduced;
    save();
    emit reducedMotionChanged();
}

void Session::set_remember(bool remember) {
    if (remember == remember_) {
        return;
    }
    if (!remember) {
        forget();
        return;
    }
    remember_ = true;
    save();
    emit rememberChanged();
}

void Session::forget() {
    if (settings_.remove()) {
        settle(Problem::settings_unwritable);
    } else {
        report(Problem::settings_unwritable);
    }
    if (remember_) {
        remember_ = false;
        emit rememberChanged();
    }
    emit forgotten();
}

void Session::save() {
    if (!remember_) {
        return;
    }
    Choices choices;
    choices.language = language_;
    choices.jurisdiction = jurisdiction_;
    choices.text_scale = text_scale_;
    choices.theme = QString::fromLatin1(QMetaEnum::fromType<Theme>().valueToKey(theme_));
    choices.reduced_motion = reduced_motion_;
    if (settings_.write(choices)) {
        settle(Problem::settings_unwritable);
    } else {
        report(Problem::settings_unwritable);
    }
}

void Session::report(Problem problem) {
    if (problems_.insert(problem).second) {
        emit problemChanged();
    }
}

void Session::settle(Problem problem) {
    if (problems_.erase(problem) > 0) {
        emit problemChanged();
    }
}

QString Session::problem() const {
    QStringList sentences;
    for (const Problem problem : problems_) {
        sentences.append(sentence(problem));
    }
    return sentences.join(u' ');
}

QString Session::sentence(Problem problem) const {
    switch (problem) {
        case Problem::clock:
            //: A strip at the top of every page. %1 is a year such as 1970.
            return tr("This device's clock shows %1. Opening times cannot be trusted.")
                .arg(base::Date::at(clock_.now()).year);
        case Problem::settings_unreadable:
            //: A strip at the top of every page.
            return tr("Your saved choices could not be read. The program started without them.");
        case Problem::settings_unwritable:
            //: A strip at the top of every page.
            return tr(
                "Your choices could not be saved on this device. They hold until you close the program.");
        case Problem::unknown_language:
            //: A strip at the top of every page, when a language was asked for that is not there.
            return tr("That language is not here yet. You can choose another one.");
        case Problem::unknown_jurisdiction:
            //: A strip at the top of every page, when a country was asked for that is not there.
            return tr("That country is not here yet. You can choose another one.");
    }
    return {};
}

std::vector<std::string> Session::languages() const {
    std::vector<std::string> tags = library_.languages();
    // The program itself is written in English; its other words are translations.
    for (const QString& tag : QStringList(QStringLiteral("en")) + Translations::available()) {
        if (std::ranges::find(tags, to_utf8(tag)) == tags.end()) {
            tags.push_back(to_utf8(tag));
        }
    }
    return tags;
}

void Session::offer(std::vector<std::string> languages, std::vector<std::string> countries) {
    only_languages_ = std::move(languages);
    only_countries_ = std::move(countries);
}

std::vector<std::string> Session::offered_languages() const {
    return narrowed(languages(), only_languages_);
}

std::vector<std::string> Session::offered_countries() const {
    return narrowed(library_.jurisdictions(), only_countries_);
}

base::FallbackChain Session::chain() const {
    return base::fallback_chain(to_utf8(language_), languages());
}

bool Session::clock_is_plausible() const {
    const base::Date today =
        base::Date::at(clock_.now()).plus_days(1);  // somewhere it is a day later already
    return std::ranges::all_of(library_.jurisdictions(), [&](const std::string& code) {
        return today >= library_.find(code)->info().date;
    });
}

}  // namespace amparo::view
