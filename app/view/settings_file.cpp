// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/settings_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace amparo::view {

namespace {

constexpr qint64 largest = 64 * 1024;

const QString language_key = QStringLiteral("language");
const QString jurisdiction_key = QStringLiteral("jurisdiction");
const QString text_scale_key = QStringLiteral("textScale");
const QString theme_key = QStringLiteral("theme");
const QString reduced_motion_key = QStringLiteral("reducedMotion");

}  // namespace

SettingsFile::SettingsFile(const QString& folder)
    : path_(folder.isEmpty() ? QString() : QDir(folder).filePath(QStringLiteral("settings.ini"))) {}

base::Result<std::optional<Choices>, SettingsFile::Error> SettingsFile::read() const {
    const QFileInfo file(path_);
    if (path_.isEmpty() || (!file.exists() && !file.isSymLink())) {
        return std::optional<Choices>();
    }
    if (!file.isFile() || !file.isReadable() || file.size() > largest) {
        return base::failure(Error::unreadable);
    }
    const QSettings stored(path_, QSettings::IniFormat);
    Choices choices;
    choices.language = stored.value(language_key).toString();
    choices.jurisdiction = stored.value(jurisdiction_key).toString();
    choices.text_scale = stored.value(text_scale_key, 1.0).toDouble();
    choices.theme = stored.value(theme_key).toString();
    choices.reduced_motion = stored.value(reduced_motion_key).toBool();
    if (stored.status() != QSettings::NoError) {
        return base::failure(Error::unreadable);
    }
    return std::optional<Choices>(choices);
}

base::Result<void, SettingsFile::Error> SettingsFile::write(const Choices& choices) const {
    if (path_.isEmpty()) {
        return base::failure(Error::no_folder);
    }
    const QString folder = QFileInfo(path_).absolutePath();
    if (!QDir().mkpath(folder)) {
        return base::failure(Error::unwritable);
    }
    QSettings stored(path_, QSettings::IniFormat);
    stored.clear();
    stored.setValue(language_key, choices.language);
    stored.setValue(jurisdiction_key, choices.jurisdiction);
    stored.setValue(text_scale_key, choices.text_scale);
    stored.setValue(theme_key, choices.theme);
    stored.setValue(reduced_motion_key, choices.reduced_motion);
    stored.sync();
    if (stored.status() != QSettings::NoError) {
        return base::failure(Error::unwritable);
    }
    return {};
}

base::Result<void, SettingsFile::Error> SettingsFile::remove() const {
    if (path_.isEmpty() || !QFile::exists(path_)) {
        return {};
    }
    if (!QFile::remove(path_)) {
        return base::failure(Error::unwritable);
    }
    // An empty folder would tell that something was kept; one that holds something else stays.
    QDir().rmdir(QFileInfo(path_).absolutePath());
    return {};
}

}  // namespace amparo::view
