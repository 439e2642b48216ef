// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <map>
#include <string>
#include <vector>

#include "view/declared.h"
#include "view/list_model.h"

namespace amparo::view {

// The languages to choose from, each by its own name, so that nobody has to read another one to find theirs:
// first those of this device, then by the order of their names.
class Languages : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString filter READ filter WRITE set_filter NOTIFY filterChanged FINAL)

  public:
    enum Role {
        TagRole = Qt::UserRole,
        NativeNameRole,
        NameRole,
        ShareRole,
        CurrentRole,
        DirectionRole,
        FontMissingRole
    };
    Q_ENUM(Role)

    using ListModel::ListModel;

    // Part of a name of the language, in any language, or of its tag.
    [[nodiscard]] QString filter() const { return filter_; }
    void set_filter(const QString& filter);

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void filterChanged();

  protected:
    void load() override;

  private:
    struct Row {
        QString tag;
        QString native_name;
        QString name;
        double share = 0;  // of the guides' paragraphs in the reader's country, 0 to 1
        bool current = false;
        bool right_to_left = false;
        bool font_missing = false;
    };
    [[nodiscard]] Row row(const std::string& tag) const;
    [[nodiscard]] double share(const std::string& tag) const;
    [[nodiscard]] std::vector<std::string> in_order() const;
    [[nodiscard]] bool wanted(const QString& tag);
    void show_wanted();

    QString filter_;
    std::vector<Row> all_;
    std::vector<Row> rows_;                              // those of them that the filter leaves
    std::map<QString, std::vector<std::string>> names_;  // folded, by tag; made when somebody first types
};

}  // namespace amparo::view
