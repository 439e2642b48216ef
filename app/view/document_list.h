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

// The papers that the chosen country's offices hand out: all of them, or those on which what was typed
// stands, best first. What was typed is held here alone and wiped with it.
class DocumentList : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE set_query NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool found READ found NOTIFY searched FINAL)
    Q_PROPERTY(QString error READ error NOTIFY searched FINAL)

  public:
    enum Role { TitleRole = Qt::UserRole, FormRole, SummaryRole, LooksRole, IconRole, PageRole };
    Q_ENUM(Role)

    using ListModel::ListModel;
    ~DocumentList() override;

    [[nodiscard]] QString query() const { return query_; }
    // False when something was typed that stands on none of them: then all are listed.
    [[nodiscard]] bool found() const { return found_; }
    [[nodiscard]] QString error() const { return error_; }
    void set_query(const QString& query);

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void queryChanged();
    void searched();

  protected:
    void load() override;

  private:
    struct Row {
        std::string id;
        QString title;
        QString form;
        QString summary;
        QString looks;  // how to recognise it
        QString icon;
        QString page;
    };
    void read_all();
    void narrow();

    QString query_;
    bool found_ = true;
    QString error_;
    std::vector<Row> all_;
    std::vector<Row> rows_;
};

}  // namespace amparo::view
