// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_tools.h"

#include <QImage>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

#include "support/temporary_folder.h"

namespace amparo::test {

namespace {

struct Closer {
    void operator()(FILE* pipe) const { pclose(pipe); }
};

std::string output_of(const std::string& command) {
    const std::unique_ptr<FILE, Closer> pipe(popen(command.c_str(), "r"));
    std::string output;
    std::array<char, 4096> piece{};
    while (const std::size_t got = fread(piece.data(), 1, piece.size(), pipe.get())) {
        output.append(piece.data(), got);
    }
    return output;
}

}  // namespace

PdfTools::PdfTools(const QByteArray& pdf) : pdf_(pdf) {}

std::string PdfTools::run(const std::string& command) const {
    const TemporaryFolder folder;
    folder.write("a.pdf", pdf_.toStdString());
    return output_of("cd " + folder.path().string() + " && " + command);
}

QString PdfTools::words() const {
    QString text = QString::fromStdString(run("pdftotext -enc UTF-8 a.pdf -"));
    static const QRegularExpression directions(
        QStringLiteral("[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"));
    return text.remove(directions).simplified();
}

int PdfTools::pages() const {
    return std::stoi(run("pdfinfo a.pdf | sed -n 's/^Pages: *//p'"));
}

std::string PdfTools::size() const {
    const std::string line = run("pdfinfo a.pdf | sed -n 's/^Page size: *//p'");
    return line.substr(0, line.find(" pts"));
}

std::string PdfTools::fonts() const {
    return run("pdffonts a.pdf | tail -n +3");
}

std::string PdfTools::info() const {
    return run("pdfinfo a.pdf");
}

QStringList PdfTools::codes() const {
    const std::string said =
        run("pdftoppm -r 200 -png a.pdf p && zbarimg --quiet --raw -Sdisable -Sqrcode.enable p*.png");
    return QString::fromStdString(said).trimmed().split(u'\n', Qt::SkipEmptyParts);
}

int PdfTools::darkest_edge() const {
    const TemporaryFolder folder;
    folder.write("a.pdf", pdf_.toStdString());
    output_of("cd " + folder.path().string() + " && pdftoppm -r 50 -gray -png a.pdf p");
    int darkest = 255;
    for (const auto& file : std::filesystem::directory_iterator(folder.path())) {
        const QImage page(QString::fromStdString(file.path().string()));
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                if (x < 4 || y < 4 || x >= page.width() - 4 || y >= page.height() - 4) {
                    darkest = std::min(darkest, qGray(page.pixel(x, y)));
                }
            }
        }
    }
    return darkest;
}

}  // namespace amparo::test
