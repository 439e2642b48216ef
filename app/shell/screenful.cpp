// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenful.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <algorithm>

namespace amparo::shell {

namespace {

// Of a screenful, so that a line at the end of one is seen whole on the next.
constexpr double turned = 0.85;
constexpr double same_line = 24;  // pixels

bool is_field(const QQuickItem& item) {
    return item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit");
}

bool scrolls(const QQuickItem& item) {
    return item.inherits("QQuickFlickable");
}

// The words of a text that no control around it says itself (StyledLabel).
QString words_of(const QQuickItem& item) {
    return item.property("silent").toBool() ? QString() : item.property("spoken").toString();
}

// The block that a text stands in knows its language, where the text itself does not.
QString language_of(const QQuickItem& text) {
    for (const QQuickItem* item = &text; item != nullptr; item = item->parentItem()) {
        QString language = item->property("language").toString();
        if (!language.isEmpty()) {
            return language;
        }
    }
    return {};
}

double number(const QQuickItem& item, const char* name) {
    return item.property(name).toDouble();
}

// The largest thing that scrolls up and down.
QQuickItem* page_below(QQuickItem& item) {
    if (!item.isVisible() || !item.isEnabled()) {
        return nullptr;
    }
    QQuickItem* found = scrolls(item) && number(item, "contentHeight") > item.height() ? &item : nullptr;
    for (QQuickItem* child : item.childItems()) {
        QQuickItem* inner = page_below(*child);
        if (inner != nullptr &&
            (found == nullptr || inner->width() * inner->height() > found->width() * found->height())) {
            found = inner;
        }
    }
    return found;
}

QPointF middle(const QQuickItem& item) {
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2));
}

void sort(std::vector<QQuickItem*>& items) {
    const double forward = QGuiApplication::layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto place = [forward](const QQuickItem* item) {
        const QPointF at = middle(*item);
        return std::pair(static_cast<int>(at.y() / same_line), forward * at.x());
    };
    std::ranges::stable_sort(items,
                             [&](const QQuickItem* a, const QQuickItem* b) { return place(a) < place(b); });
}

}  // namespace

Screenful::Screenful(const QQuickWindow& window) : page_(page_below(*window.contentItem())) {
    look_at(*window.contentItem(), page_ == nullptr, QRectF(QPointF(), window.size()));
    sort(controls_);
    sort(bars_);
    sort(texts_);
    controls_.insert(controls_.end(), bars_.begin(), bars_.end());
}

void Screenful::look_at(QQuickItem& item, bool in_page, QRectF seen) {
    if (!item.isVisible() || !item.isEnabled()) {
        return;
    }
    if (scrolls(item)) {
        seen &= item.mapRectToScene(item.boundingRect());
    }
    const bool here = in_page || &item == page_;
    const bool shown = item.height() > 0 && seen.contains(middle(item));
    if (shown && !words_of(item).isEmpty()) {
        texts_.push_back(&item);
    }
    if (item.activeFocusOnTab()) {
        if (shown && !is_field(item)) {
            (here ? controls_ : bars_).push_back(&item);
        }
        return;
    }
    for (QQuickItem* child : item.childItems()) {
        look_at(*child, here, seen);
    }
}

std::vector<Screenful::Sentence> Screenful::sentences() const {
    std::vector<Sentence> out;
    for (const QQuickItem* text : texts_) {
        out.push_back({words_of(*text), language_of(*text)});
    }
    return out;
}

// A page is told as if a finger moved it: it then does not go back to its beginning by itself, and keeps its
// place for who comes back.
bool Screenful::turn_over() {
    if (page_ == nullptr || page_->property("atYEnd").toBool()) {
        return false;
    }
    const double before = number(*page_, "contentY");
    const double last = number(*page_, "originY") + number(*page_, "contentHeight") +
                        number(*page_, "bottomMargin") - page_->height();
    move_to(std::min(before + turned * page_->height(), last));
    return number(*page_, "contentY") > before;
}

void Screenful::turn_to_the_beginning() {
    if (page_ != nullptr) {
        move_to(number(*page_, "originY") - number(*page_, "topMargin"));
    }
}

void Screenful::move_to(double y) {
    QMetaObject::invokeMethod(page_, "movementStarted");
    page_->setProperty("contentY", y);
    QMetaObject::invokeMethod(page_, "movementEnded");
}

}  // namespace amparo::shell
