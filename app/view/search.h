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

// Finds while one types, in the reader's country and in what trusted publishers wrote. The best answers come
// first, the others by kind. What was typed lives here and nowhere else, and goes with the page. A search
// looks at a bounded number of rows (app/pack/README.md) and is done within a frame, so that none need be
// cancelled.
class Search : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE set_query NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool suggestions READ suggestions NOTIFY found FINAL)
    Q_PROPERTY(QString error READ error NOTIFY found FINAL)

  public:
    enum Role { KindRole = Qt::UserRole, IdRole, TitleRole, SnippetRole, PageRole, IconRole };
    Q_ENUM(Role)

    using ListModel::ListModel;
    ~Search() override;

    [[nodiscard]] QString query() const { return query_; }
    // Nothing matched: these are guides that help most people.
    [[nodiscard]] bool suggestions() const { return suggestions_; }
    [[nodiscard]] QString error() const { return error_; }
    void set_query(const QString& query);

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void queryChanged();
    void found();

  protected:
    void load() override;

  private:
    struct Row {
        QString kind;
        QString id;
        QString title;
        QString snippet;
        QString page;
        QString icon;
    };
    struct Hit {
        pack::SearchHit found;
        Row row;
    };
    [[nodiscard]] std::vector<Row> hits(const pack::Pack& pack);
    void add_publications(std::vector<Hit>& hits) const;
    [[nodiscard]] pack::Result<std::vector<Hit>> hits_of(const pack::Pack& pack, const QString& mark) const;
    [[nodiscard]] std::vector<Row> nearest(const pack::Pack& pack) const;

    QString query_;
    QString error_;
    bool suggestions_ = false;
    std::vector<Row> rows_;
};

}  // namespace amparo::view
