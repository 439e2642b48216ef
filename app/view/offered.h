// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <vector>

#include "view/declared.h"
#include "view/kiosk_settings.h"
#include "view/list_model.h"

namespace amparo::view {

// The languages, or the countries, of a kiosk and which of them its visitors are offered. What its staff
// decide here holds from the next visit on. The last one cannot be taken away.
class Offered : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(bool countries READ countries WRITE set_countries NOTIFY countriesChanged FINAL)

  public:
    enum Role { NameRole = Qt::UserRole, NoteRole, OfferedRole };
    Q_ENUM(Role)

    using ListModel::ListModel;

    // Languages otherwise.
    [[nodiscard]] bool countries() const { return countries_; }
    void set_countries(bool countries);
    Q_INVOKABLE void toggle(int row);

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void countriesChanged();

  protected:
    void load() override;

  private:
    struct Row {
        std::string code;
        QString name;
        QString note;
        bool offered = true;
    };
    [[nodiscard]] Row row(const std::string& code) const;
    [[nodiscard]] std::vector<std::string> KioskSettings::*decided() const {
        return countries_ ? &KioskSettings::countries : &KioskSettings::languages;
    }

    bool countries_ = false;
    std::vector<Row> rows_;
};

}  // namespace amparo::view
