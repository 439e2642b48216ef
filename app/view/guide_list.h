// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <vector>

#include "pack/content.h"
#include "view/declared.h"
#include "view/list_model.h"

namespace amparo::view {

// Guides (or checks, cards, letters) to choose from: those of one situation, or those that a page names.
class GuideList : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(Kind kind READ kind WRITE set_kind NOTIFY kindChanged FINAL)
    Q_PROPERTY(QString when READ when WRITE set_when NOTIFY whenChanged FINAL)
    Q_PROPERTY(QString publisher READ publisher WRITE set_publisher NOTIFY publisherChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)

  public:
    enum Kind { Guides, Checks, Cards, Letters };
    Q_ENUM(Kind)
    enum Role { GuideIdRole = Qt::UserRole, TitleRole, SummaryRole, IconRole, WhenRole, PageRole };
    Q_ENUM(Role)

    using ListModel::ListModel;

    [[nodiscard]] Kind kind() const { return kind_; }
    [[nodiscard]] QString when() const { return when_; }
    // Whose guides, by its short name; empty for those of the reader's country.
    [[nodiscard]] QString publisher() const { return publisher_; }
    [[nodiscard]] QString error() const { return error_; }
    void set_kind(Kind kind);
    void set_when(const QString& when);
    void set_publisher(const QString& publisher);
    // Exactly these, for a page that already has them.
    void show(const std::vector<pack::GuideSummary>& guides);

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void kindChanged();
    void whenChanged();
    void publisherChanged();
    void errorChanged();

  protected:
    void load() override;

  private:
    struct Row {
        QString id;
        QString title;
        QString summary;
        QString icon;
        QString when;
        QString page;
    };
    void set_error(const QString& error);

    Kind kind_ = Guides;
    QString when_;
    QString publisher_;
    QString error_;
    std::vector<Row> rows_;
};

}  // namespace amparo::view
