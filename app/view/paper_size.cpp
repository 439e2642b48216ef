// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/paper_size.h"

#include <unicode/ulocdata.h>

#include <string>

#include "view/text.h"

namespace amparo::view {

Paper paper_of(const QString& language, const QString& jurisdiction) {
    const std::string locale = to_utf8(language.section(u'-', 0, 0) + u'_' + jurisdiction.toUpper());
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t height = 0;
    std::int32_t width = 0;
    ulocdata_getPaperSize(locale.c_str(), &height, &width, &status);
    constexpr std::int32_t height_of_letter = 279;
    return U_SUCCESS(status) != 0 && height == height_of_letter ? Paper::letter : Paper::a4;
}

QString file_name_of(const QString& words) {
    constexpr qsizetype most_bytes = 120;
    static const QString refused = QStringLiteral("/\\:*?\"<>|");
    QString name;
    for (const QChar letter : words) {
        const bool good =
            letter.isPrint() && !refused.contains(letter) && letter.category() != QChar::Other_Format;
        name.append(good || letter.isSurrogate() ? letter : u' ');
    }
    name = name.simplified();
    while (name.startsWith(u'.') || name.startsWith(u' ')) {
        name.remove(0, 1);
    }
    while (name.toUtf8().size() > most_bytes) {
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    }
    while (name.endsWith(u'.') || name.endsWith(u' ')) {
        name.chop(1);
    }
    return name.isEmpty() ? QStringLiteral("page") : name;
}

}  // namespace amparo::view
