// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/privacy_report.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <string_view>

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

QString how(guard::Protection protection) {
    return protection == guard::Protection::active
               ? QStringLiteral(
                     "seccomp filter installed before anything else ran: only AF_UNIX sockets can be made")
               : QStringLiteral("nothing on this device keeps the program from the network");
}

QJsonArray existing(const std::vector<std::filesystem::path>& places) {
    QJsonArray found;
    for (const auto& place : places) {
        std::error_code error;
        if (std::filesystem::exists(place, error)) {
            found.append(QString::fromStdString(place.string()));
        }
    }
    return found;
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

QByteArray PrivacyReport::json() const {
    QJsonArray tried;
    for (const guard::Attempt& attempt : attempts) {
        const std::string_view name = guard::name(attempt.way);
        tried.append(
            QJsonObject{{"name", QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))},
                        {"network", guard::is_network(attempt.way)},
                        {"refused", attempt.refused},
                        {"reason", QString::fromStdString(attempt.reason)}});
    }
    const QJsonObject report{
        {"protection", word(protection)},
        {"how", how(protection)},
        {"blocked", guard::network_is_refused(attempts)},
        {"files", QJsonObject{{"protection", word(files.protection)},
                              {"landlock", files.landlock},
                              {"can_read", existing(files.places.read)},
                              {"can_write", existing(files.places.write)},
                              {"can_save", existing(files.places.save)}}},
        {"attempts", tried},
        {"on_disk", files_below(data_folder)},
    };
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

}  // namespace amparo::shell
