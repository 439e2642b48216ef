// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "base/result.h"

namespace amparo::view {

// What a reader may choose. Theme by name, so that a settings file can be read by people.
struct Choices {
    QString language;
    QString jurisdiction;
    double text_scale = 1;
    QString theme;
    bool reduced_motion = false;
};

// The one file that Amparo writes for a reader, and only when they ask: a few choices in INI form, nothing
// about what was read. Without a folder it can neither read nor write.
class SettingsFile {
  public:
    enum class Error { no_folder, unreadable, unwritable };

    explicit SettingsFile(const QString& folder);

    // Nothing when there is no file.
    [[nodiscard]] base::Result<std::optional<Choices>, Error> read() const;
    [[nodiscard]] base::Result<void, Error> write(const Choices& choices) const;
    [[nodiscard]] base::Result<void, Error> remove() const;
    [[nodiscard]] const QString& path() const { return path_; }

  private:
    QString path_;
};

}  // namespace amparo::view
