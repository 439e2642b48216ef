// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include "pack/content.h"
#include "view/block_list.h"
#include "view/declared.h"
#include "view/guide_list.h"
#include "view/text.h"

namespace amparo::view {

// What a document and a letter have in common: a title, one sentence, how far they can be relied on, and
// where to go on from there.
class ItemView : public QObject, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    QML_UNCREATABLE("is a Document or a Letter")
    Q_PROPERTY(QString itemId READ item_id WRITE set_item_id NOTIFY itemIdChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY loaded FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY loaded FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY loaded FINAL)
    Q_PROPERTY(bool reviewed READ reviewed NOTIFY loaded FINAL)
    Q_PROPERTY(QString trust READ trust NOTIFY loaded FINAL)
    Q_PROPERTY(QString translationNote READ translation_note NOTIFY loaded FINAL)
    Q_PROPERTY(QString error READ error NOTIFY loaded FINAL)
    Q_PROPERTY(amparo::view::GuideList* related READ related CONSTANT FINAL)

  public:
    explicit ItemView(QObject* parent = nullptr);

    [[nodiscard]] QString item_id() const { return item_id_; }
    [[nodiscard]] QString title() const { return face_.title; }
    [[nodiscard]] QString summary() const { return face_.summary; }
    [[nodiscard]] QString icon() const { return face_.icon; }
    [[nodiscard]] bool reviewed() const { return face_.reviewed; }
    [[nodiscard]] QString trust() const { return face_.trust; }
    [[nodiscard]] QString translation_note() const { return face_.translation_note; }
    [[nodiscard]] QString error() const { return face_.error; }
    [[nodiscard]] GuideList* related() { return &related_; }
    void set_item_id(const QString& id);

  signals:
    void itemIdChanged();
    void loaded();

  protected:
    // Null: there is none on this device.
    [[nodiscard]] const pack::Pack* pack() const;
    template <typename Item>
    void show_face(const Item& item) {
        show_face(item, item.law_as_of, item.reviews, item.share);
        related_.show(item.related);
    }
    void show_blocks(const pack::Pack& pack, const std::vector<pack::Block>& blocks, BlockList& list) const;
    void show_error(const QString& error);

  private:
    struct Face {
        QString title;
        QString summary;
        QString icon;
        bool reviewed = false;
        QString trust;
        QString translation_note;
        QString error;
    };
    void show_face(const pack::GuideSummary& item, const base::Date& law_as_of,
                   const std::vector<pack::Review>& reviews, const pack::LanguageShare& share);

    QString item_id_;
    Face face_;
    GuideList related_;
};

}  // namespace amparo::view
