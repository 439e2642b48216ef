// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/privacy_report.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace amparo::shell {

namespace {

QString word(guard::Protection protection) {
    switch (protection) {
        case guard::Protection::active:
            return QStringLiteral("active");
        case guard::Protection::unavailable:
            return QStringLiteral("unavailable");
        case guard::Protection::failed:
            return QStringLiteral("failed");
    }
    return {};
}

QJsonArray files_below(const QString& folder) {
    QJsonArray files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (!folder.isEmpty() && entries.hasNext()) {
        entries.next();
        files.append(QJsonObject{{"path", entries.filePath()}, {"bytes", entries.fileInfo().size()}});
    }
    return files;
}

}  // namespace

bool PrivacyReport::blocked() const {
    return !attempts.empty() && std::ranges::all_of(attempts, &guard::Attempt::refused);
}

QByteArray PrivacyReport::json() const {
    QJsonArray tried;
    for (const guard::Attempt& attempt : attempts) {
        tried.append(QJsonObject{{"name", QString::fromStdString(attempt.name)},
                                 {"refused", attempt.refused},
                                 {"reason", QString::fromStdString(attempt.reason)}});
    }
    const QJsonObject report{
        {"protection", word(protection)},
        {"how", "seccomp filter installed before anything else ran: only AF_UNIX sockets can be made"},
        {"blocked", blocked()},
        {"attempts", tried},
        {"on_disk", files_below(data_folder)},
    };
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

}  // namespace amparo::shell
