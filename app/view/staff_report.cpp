// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/staff_report.h"

#include <unistd.h>

#include <QFile>
#include <chrono>
#include <system_error>

#include "store/start_count.h"
#include "view/kiosk.h"
#include "view/roles.h"
#include "view/session.h"
#include "view/text.h"

namespace amparo::view {

namespace {

constexpr int days_until_due = 365;
constexpr qint64 mebibyte = 1024 * 1024;

// Pages of memory that the program holds, in MB; 0 when the system does not say.
qint64 memory_in_use() {
    QFile file(QStringLiteral("/proc/self/statm"));
    const QList<QByteArray> words =
        file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QList<QByteArray>();
    return words.size() < 2 ? 0 : words[1].toLongLong() * sysconf(_SC_PAGESIZE) / mebibyte;
}

// Linux counts this clock from the moment the machine was switched on.
qint64 hours_running() {
    using std::chrono::steady_clock;
    return std::chrono::duration_cast<std::chrono::hours>(steady_clock::now().time_since_epoch()).count();
}

}  // namespace

void StaffReport::set_numbers(bool numbers) {
    if (numbers != numbers_) {
        numbers_ = numbers;
        emit numbersChanged();
        changed();
    }
}

void StaffReport::load() {
    reset([this] {
        lines_.clear();
        if (services().kiosk == nullptr) {
            return;
        }
        if (numbers_) {
            tell_numbers();
        } else {
            tell_machine();
        }
    });
}

void StaffReport::tell_machine() {
    const std::filesystem::path& folder = services().kiosk->folder;
    //: For the staff of a kiosk. %1 is a number.
    lines_.push_back(tr("Hours since the machine was switched on: %1").arg(hours_running()));
    //: For the staff of a kiosk. %1 is a number.
    lines_.push_back(tr("Starts of the program since it was set up: %1").arg(store::starts(folder)));
    //: For the staff of a kiosk. %1 is a number of megabytes.
    lines_.push_back(tr("Memory of the program: %1 MB").arg(memory_in_use()));
    std::error_code error;
    const std::filesystem::space_info disk = std::filesystem::space(folder, error);
    if (!error) {
        //: For the staff of a kiosk. %1 is a number of megabytes.
        lines_.push_back(tr("Free on the disk: %1 MB").arg(static_cast<qint64>(disk.available) / mebibyte));
    }
}

void StaffReport::tell_numbers() {
    const Session& session = services().session;
    const base::Date today = services().today();
    for (const std::string& code : session.offered_countries()) {
        const auto hotlines = services().library.find(code)->hotlines(session.chain());
        for (const pack::Hotline& hotline : hotlines.value_or(std::vector<pack::Hotline>())) {
            if (hotline.checked_on.plus_days(days_until_due) < today) {
                //: For the staff of a kiosk: a telephone number to check. %1 is who answers, %2 a date.
                lines_.push_back(tr("%1: source read on %2")
                                     .arg(isolated(from_utf8(hotline.organisation), session.mirrored()),
                                          session.locale().date(hotline.checked_on)));
            }
        }
    }
}

QVariant StaffReport::data(const QModelIndex& index, int role) const {
    return holds(index) && role == TextRole ? QVariant(lines_[static_cast<std::size_t>(index.row())])
                                            : QVariant();
}

QHash<int, QByteArray> StaffReport::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
