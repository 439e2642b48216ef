// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/hotline_list.h"
#include "view/item_view.h"

namespace amparo::view {

// One paper that an office hands out. Its title is what is printed on it, in the language of the office.
class Document : public amparo::view::ItemView {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString language READ language NOTIFY loaded FINAL)
    Q_PROPERTY(QString form READ form NOTIFY loaded FINAL)
    Q_PROPERTY(QString deadlineKind READ deadline_kind NOTIFY loaded FINAL)
    Q_PROPERTY(amparo::view::BlockList* looks READ looks CONSTANT FINAL)
    Q_PROPERTY(amparo::view::BlockList* what READ what CONSTANT FINAL)
    Q_PROPERTY(amparo::view::BlockList* deadline READ deadline CONSTANT FINAL)
    Q_PROPERTY(amparo::view::BlockList* first READ first CONSTANT FINAL)
    Q_PROPERTY(amparo::view::HotlineList* hotlines READ hotlines CONSTANT FINAL)

  public:
    explicit Document(QObject* parent = nullptr);

    [[nodiscard]] QString language() const { return language_; }  // of the title
    [[nodiscard]] QString form() const { return form_; }
    // none days date-on-paper hearing unclear
    [[nodiscard]] QString deadline_kind() const { return deadline_kind_; }
    [[nodiscard]] BlockList* looks() { return &looks_; }
    [[nodiscard]] BlockList* what() { return &what_; }
    [[nodiscard]] BlockList* deadline() { return &deadline_; }
    [[nodiscard]] BlockList* first() { return &first_; }
    [[nodiscard]] HotlineList* hotlines() { return &hotlines_; }

  protected:
    void load() override;

  private:
    void show(const pack::Pack& pack, const pack::Document& document);

    QString language_;
    QString form_;
    QString deadline_kind_;
    BlockList looks_;
    BlockList what_;
    BlockList deadline_;
    BlockList first_;
    HotlineList hotlines_;
};

}  // namespace amparo::view
