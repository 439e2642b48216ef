// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QQmlEngine>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <vector>

#include "view/declared.h"
#include "view/hotline_row.h"
#include "view/list_model.h"

namespace amparo::view {
// Numbers to call, of the reader's country, narrowed by what the reader needs. Open and closed are told anew
// every minute while the list lives.
class HotlineList : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString need READ need WRITE set_need NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE set_language NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool openNow READ open_now WRITE set_open_now NOTIFY filterChanged FINAL)
    Q_PROPERTY(QStringList only READ only WRITE set_only NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString situation READ situation WRITE set_situation NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString situationTitle READ situation_title NOTIFY countChanged FINAL)
    Q_PROPERTY(bool centre READ centre WRITE set_centre NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)

  public:
    enum Role {
        HotlineIdRole = Qt::UserRole,
        OrganisationRole,
        PurposeRole,
        WhoRole,
        NeedsRole,
        OperatedByRole,
        PublisherRole,
        GovernmentRole,
        WarningRole,
        PlaceRole,
        NumberRole,
        NumberUriRole,
        NumbersRole,
        LanguagesRole,
        StateRole,
        StateTextRole,
        HoursTextRole,
        HoursNoteRole,
        CostRole,
        ConfidentialTextRole,
        AbroadTextRole,
        CheckedTextRole,
        SourcesRole
    };
    Q_ENUM(Role)

    explicit HotlineList(QObject* parent = nullptr);
    [[nodiscard]] QString need() const { return need_; }
    [[nodiscard]] QString language() const { return language_; }
    [[nodiscard]] bool open_now() const { return open_now_; }
    [[nodiscard]] QStringList only() const { return only_; }
    // Those of the centre where this kiosk stands, and no others.
    [[nodiscard]] bool centre() const { return centre_; }
    // The guide that somebody came from, whose own numbers come first; and its title.
    [[nodiscard]] QString situation() const { return situation_; }
    [[nodiscard]] QString situation_title() const { return situation_title_; }
    [[nodiscard]] QString error() const { return error_; }
    void set_need(const QString& need);
    void set_language(const QString& language);
    void set_open_now(bool open_now);
    void set_situation(const QString& guide_id);
    void set_only(const QStringList& ids);
    void set_centre(bool centre);
    // Those that a guide names, from the guide's own pack and in its order.
    void show_only(const pack::Pack& pack, const std::vector<std::string>& ids);
    // For one that no page declares.
    void read() { load(); }
    // Tells open and closed by the clock as it is now.
    void refresh();
    [[nodiscard]] const std::vector<HotlineRow>& rows() const { return rows_; }
    [[nodiscard]] int count() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void filterChanged();
    void errorChanged();

  protected:
    void load() override;

  private:
    void show(std::vector<pack::Hotline> hotlines);
    void show_centre();
    void add_publications(std::vector<pack::Hotline>& hotlines);
    void put_in_order(std::vector<pack::Hotline>& hotlines) const;
    void look_up_situation();
    [[nodiscard]] bool wanted(const pack::Hotline& hotline) const;
    [[nodiscard]] OpeningText opening() const;
    void set_error(const QString& error);

    QString need_;
    QString language_;
    bool open_now_ = false;
    bool centre_ = false;
    QStringList only_;
    QString situation_;
    QString situation_title_;
    std::vector<std::string> of_situation_;  // ids, the most fitting first
    QString error_;
    std::vector<pack::Hotline> hotlines_;  // those of rows_, in the same order
    std::vector<HotlineRow> rows_;
    QHash<QString, QString> publishers_;  // who is not Amparo, by the hotline's id
    QTimer minute_;
};

}  // namespace amparo::view
