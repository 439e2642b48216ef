// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/paragraph.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextLayout>
#include <algorithm>

namespace amparo::output {

namespace {

// Text is laid out larger than it is drawn, where no pixel matters any more.
constexpr double scale = 16;

// The order decides which Chinese forms are drawn; what a device does not have is left to its own choice.
QStringList families(const QString& language) {
    const bool traditional = language.startsWith(QStringLiteral("zh-Hant"));
    const QString han = language == u"ja"   ? QStringLiteral("Noto Sans CJK JP")
                        : language == u"ko" ? QStringLiteral("Noto Sans CJK KR")
                        : traditional       ? QStringLiteral("Noto Sans CJK TC")
                                            : QStringLiteral("Noto Sans CJK SC");
    return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), han,
            QStringLiteral("Noto Sans Ethiopic"), QStringLiteral("Noto Sans Devanagari")};
}

QFont font(const TextStyle& style, const QString& language) {
    QFont font;
    font.setFamilies(families(language));
    font.setPixelSize(static_cast<int>(style.size * scale));
    font.setWeight(style.strong ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double spacing(const view::Handout::Words& words) {
    return words.right_to_left ? 1.5 : words.language.startsWith(QStringLiteral("zh")) ? 1.4 : 1.3;
}

QPointF drawn(QPointF at) {
    return at / scale;
}

std::vector<Cluster::Run> runs_of(const QList<QGlyphRun>& glyph_runs, QPointF start) {
    std::vector<Cluster::Run> runs;
    for (const QGlyphRun& run : glyph_runs) {
        Cluster::Run made{run.rawFont(), run.rawFont().pixelSize() / scale, {}};
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            made.glyphs.push_back({indexes[i], drawn(positions[i] - start)});
        }
        runs.push_back(std::move(made));
    }
    return runs;
}

bool same_pictures(const std::vector<Cluster::Run>& one, const std::vector<Cluster::Run>& other) {
    return !one.empty() && !other.empty() && !one.front().glyphs.empty() && !other.front().glyphs.empty() &&
           one.front().glyphs.front().index == other.front().glyphs.front().index &&
           one.front().glyphs.front().at == other.front().glyphs.front().at;
}

void join(Cluster& cluster, const Cluster& more) {
    cluster.text += more.text;
    cluster.left = std::min(cluster.left, more.left);
    cluster.right = std::max(cluster.right, more.right);
}

}  // namespace

Paragraph::Paragraph(const view::Handout::Words& words, const TextStyle& style, double width)
    : width_(width), white_(style.white) {
    QString text = words.text;
    text.replace(u'\n', QChar::LineSeparator);
    layout_ = std::make_unique<QTextLayout>(text, font(style, words.language));
    QTextOption option(words.right_to_left ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(words.right_to_left ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout_->setTextOption(option);
    layout_->beginLayout();
    for (QTextLine line = layout_->createLine(); line.isValid(); line = layout_->createLine()) {
        line.setLineWidth(width * scale);
    }
    layout_->endLayout();
    line_height_ = style.size * spacing(words);
    ascent_ = style.size * (0.8 + (spacing(words) - 1) / 2);
}

Paragraph::Paragraph(Paragraph&&) noexcept = default;
Paragraph& Paragraph::operator=(Paragraph&&) noexcept = default;
Paragraph::~Paragraph() = default;

int Paragraph::lines() const {
    return layout_->text().isEmpty() ? 0 : layout_->lineCount();
}

double Paragraph::natural_width() const {
    double widest = 0;
    for (int i = 0; i < lines(); ++i) {
        widest = std::max(widest, layout_->lineAt(i).naturalTextWidth());
    }
    return widest / scale;
}

// The letters of a line in the order in which they are read. Those that share a picture are one cluster.
std::vector<Cluster> Paragraph::clusters(int line_number) const {
    const QTextLine line = layout_->lineAt(line_number);
    const QPointF start(0, line.ascent());
    const QString text = layout_->text();
    const int end = line.textStart() + line.textLength();
    std::vector<Cluster> clusters;
    for (int at = line.textStart(); at < end;) {
        const int next = std::clamp(layout_->nextCursorPosition(at), at + 1, end);
        const QList<QGlyphRun> glyph_runs = line.glyphRuns(at, next - at);
        const double one = line.cursorToX(at) / scale;
        const double other = line.cursorToX(next) / scale;
        Cluster cluster{text.mid(at, next - at), false, std::min(one, other), std::max(one, other),
                        runs_of(glyph_runs, start)};
        if (!clusters.empty() &&
            (cluster.runs.empty() || same_pictures(clusters.back().runs, cluster.runs))) {
            join(clusters.back(), cluster);
        } else if (!cluster.runs.empty()) {
            cluster.right_to_left = glyph_runs.front().isRightToLeft();
            clusters.push_back(std::move(cluster));
        }
        at = next;
    }
    return clusters;
}

void Paragraph::draw(Canvas& canvas, int line, QPointF top_left) const {
    canvas.draw(clusters(line), top_left + QPointF(0, ascent_), white_);
}

}  // namespace amparo::output
