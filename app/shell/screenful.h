// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <vector>

class QQuickItem;
class QQuickWindow;

namespace amparo::shell {

// What a window shows at this moment, for who cannot point at it: what can be pressed, what can be read, and
// how to come to the next part. Main thread.
class Screenful {
  public:
    explicit Screenful(const QQuickWindow& window);

    // In the order of reading: the page from top to bottom, then the bars around it. Without fields to write
    // in.
    [[nodiscard]] const std::vector<QQuickItem*>& controls() const { return controls_; }

    struct Sentence {
        QString text;
        QString language;  // empty: the reader's
    };
    // The text that is not part of a control, from top to bottom.
    [[nodiscard]] std::vector<Sentence> sentences() const;

    // Shows the part of the page below this one; false at its end, and for a page that fits into the window.
    [[nodiscard]] bool turn_over();
    void turn_to_the_beginning();

  private:
    // `seen`: the part of the window in which `item` is not cut off.
    void look_at(QQuickItem& item, bool in_page, QRectF seen);
    void move_to(double y);

    QQuickItem* page_ = nullptr;  // what scrolls, the largest of them; null: nothing does
    std::vector<QQuickItem*> controls_;
    std::vector<QQuickItem*> bars_;
    std::vector<QQuickItem*> texts_;
};

}  // namespace amparo::shell
