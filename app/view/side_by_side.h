// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <vector>

#include "pack/pack.h"
#include "view/declared.h"
#include "view/list_model.h"

namespace amparo::view {

// One guide in two languages, paragraph beside paragraph: for the reader and somebody who reads another
// language, such as an officer, a lawyer or a helper.
class SideBySide : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString guideId READ guide_id WRITE set_guide_id NOTIFY guideIdChanged FINAL)
    // A tag; before anybody chose one, the officers' language, or the source's where that is the reader's.
    Q_PROPERTY(QString other READ other WRITE set_other NOTIFY otherChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY loaded FINAL)
    Q_PROPERTY(QString otherTitle READ other_title NOTIFY loaded FINAL)
    // How far the other language's translation has come; empty when there is nothing to know.
    Q_PROPERTY(QString otherNote READ other_note NOTIFY loaded FINAL)
    Q_PROPERTY(QString error READ error NOTIFY loaded FINAL)

  public:
    enum Role {
        KindRole = Qt::UserRole,
        NumberRole,
        OwnRole,
        OwnLanguageRole,
        OtherRole,
        OtherLanguageRole,
        OwnStateTextRole,
        OtherStateTextRole
    };
    Q_ENUM(Role)

    using ListModel::ListModel;

    [[nodiscard]] QString guide_id() const { return guide_id_; }
    void set_guide_id(const QString& id);
    [[nodiscard]] QString other() const { return other_; }
    void set_other(const QString& tag);
    [[nodiscard]] QString title() const { return title_; }
    [[nodiscard]] QString other_title() const { return other_title_; }
    [[nodiscard]] QString other_note() const { return other_note_; }
    [[nodiscard]] QString error() const { return error_; }

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void guideIdChanged();
    void otherChanged();
    void loaded();

  protected:
    void load() override;

  private:
    struct Row {
        QString kind;
        int number = 0;
        QString own;
        QString own_language;
        QString other;
        QString other_language;
        QString own_state_text;  // where it is not translated, or older than its source
        QString other_state_text;
    };
    void show(const pack::Guide& own, const pack::Guide& other);
    [[nodiscard]] QString usual_other(const pack::PackInfo& info) const;

    QString guide_id_;
    QString other_;
    bool chosen_ = false;
    QString title_;
    QString other_title_;
    QString other_note_;
    QString error_;
    std::vector<Row> rows_;
};

}  // namespace amparo::view
