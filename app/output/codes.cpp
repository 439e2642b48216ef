// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/codes.h"

#include <QByteArray>
#include <QTextBoundaryFinder>
#include <cstdint>
#include <qrcodegen/qrcodegen.hpp>

namespace amparo::output {

namespace {

// Version 17 (85 modules) with medium correction holds 504 bytes.
constexpr int largest_version = 17;
constexpr qsizetype most_bytes = 490;

// The longest beginning of a text that fits, up to the end of a line or sentence, or else of a letter.
qsizetype fitting(const QString& text) {
    if (text.toUtf8().size() <= most_bytes) {
        return text.size();
    }
    for (const auto kind :
         {QTextBoundaryFinder::Sentence, QTextBoundaryFinder::Word, QTextBoundaryFinder::Grapheme}) {
        QTextBoundaryFinder finder(kind, text);
        qsizetype best = 0;
        for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
            if (text.first(at).toUtf8().size() > most_bytes) {
                break;
            }
            best = at;
        }
        if (best > 0) {
            return best;
        }
    }
    return 0;
}

// UTF-8 is named in the code where it matters, since some readers guess another alphabet.
Code code_of(const QString& text) {
    constexpr long utf8 = 26;
    const QByteArray bytes = text.toUtf8();
    std::vector<qrcodegen::QrSegment> segments;
    if (bytes.size() != text.size()) {
        segments.push_back(qrcodegen::QrSegment::makeEci(utf8));
    }
    segments.push_back(
        qrcodegen::QrSegment::makeBytes(std::vector<std::uint8_t>(bytes.begin(), bytes.end())));
    const auto made =
        qrcodegen::QrCode::encodeSegments(segments, qrcodegen::QrCode::Ecc::MEDIUM, 1, largest_version);
    Code code{made.getSize(), {}};
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            code.dark.push_back(made.getModule(x, y));
        }
    }
    return code;
}

}  // namespace

Codes codes_of(const QString& text, int most) {
    Codes codes;
    QString rest = text.trimmed();
    while (!rest.isEmpty() && static_cast<int>(codes.codes.size()) < most) {
        const qsizetype part = fitting(rest);
        if (part == 0) {
            break;
        }
        codes.codes.push_back(code_of(rest.first(part).trimmed()));
        rest = rest.sliced(part).trimmed();
    }
    codes.shortened = !rest.isEmpty();
    return codes;
}

}  // namespace amparo::output
