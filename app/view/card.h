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

// The card that one shows to an officer, line by line in two languages.
class Card : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString jurisdiction READ jurisdiction WRITE set_jurisdiction NOTIFY jurisdictionChanged FINAL)
    // Of a card beside the one for every encounter: "card-detained". Empty for that one.
    Q_PROPERTY(QString name READ name WRITE set_name NOTIFY nameChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY loaded FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY loaded FINAL)
    Q_PROPERTY(QString officialLanguage READ official_language NOTIFY loaded FINAL)
    Q_PROPERTY(bool officialRightToLeft READ official_right_to_left NOTIFY loaded FINAL)
    Q_PROPERTY(bool bilingual READ bilingual NOTIFY loaded FINAL)
    Q_PROPERTY(QString lawAsOf READ law_as_of NOTIFY loaded FINAL)
    Q_PROPERTY(QString trust READ trust NOTIFY loaded FINAL)
    Q_PROPERTY(QString error READ error NOTIFY loaded FINAL)

  public:
    enum Role {
        OfficialRole = Qt::UserRole,
        OfficialLanguageRole,
        ReaderRole,
        ReaderLanguageRole,
        ReaderRightToLeftRole,
        StateTextRole
    };
    Q_ENUM(Role)

    using ListModel::ListModel;
    ~Card() override;
    // The screen stays awake as long as the card is shown.
    void componentComplete() override;

    [[nodiscard]] QString jurisdiction() const { return jurisdiction_; }
    [[nodiscard]] QString name() const { return name_; }
    void set_name(const QString& name);
    [[nodiscard]] QString title() const { return face_.title; }
    [[nodiscard]] QString summary() const { return face_.summary; }
    [[nodiscard]] QString official_language() const { return face_.official_language; }
    [[nodiscard]] bool official_right_to_left() const { return face_.official_right_to_left; }
    // Some line is there in the reader's own language too.
    [[nodiscard]] bool bilingual() const;
    [[nodiscard]] QString law_as_of() const { return face_.law_as_of; }
    [[nodiscard]] QString trust() const { return face_.trust; }
    [[nodiscard]] QString error() const { return face_.error; }
    void set_jurisdiction(const QString& code);

    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void jurisdictionChanged();
    void nameChanged();
    void loaded();

  protected:
    void load() override;

  private:
    struct Face {
        QString title;
        QString summary;
        QString official_language;
        bool official_right_to_left = false;
        QString law_as_of;
        QString trust;
        QString error;
    };
    struct Row {
        QString official;
        QString reader;  // empty when the reader's language is the officers'
        QString reader_language;
        bool reader_right_to_left = false;
        QString state_text;
    };
    [[nodiscard]] pack::Result<pack::Card> read() const;
    void show(const pack::Card& card);

    QString jurisdiction_;
    QString name_;
    Face face_;
    std::vector<Row> rows_;
};

}  // namespace amparo::view
