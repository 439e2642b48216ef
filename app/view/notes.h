// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <array>
#include <chrono>
#include <optional>

#include "store/notes_file.h"
#include "view/declared.h"
#include "view/handout.h"
#include "view/list_model.h"

namespace amparo::view {

// The family plan and notes that somebody keeps on this device behind a passphrase, because they asked for
// it. Open for five minutes after the last touch; saved and closed when the page goes.
class Notes : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(bool possible READ possible NOTIFY changedState FINAL)
    Q_PROPERTY(bool kept READ kept NOTIFY changedState FINAL)
    Q_PROPERTY(bool open READ is_open NOTIFY changedState FINAL)
    Q_PROPERTY(bool unsaved READ unsaved NOTIFY changedState FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changedState FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changedState FINAL)

  public:
    enum Role { LabelRole = Qt::UserRole, WordsRole };
    Q_ENUM(Role)

    explicit Notes(QObject* parent = nullptr);
    ~Notes() override;

    [[nodiscard]] bool possible() const;  // not in a kiosk
    [[nodiscard]] bool kept() const;      // there are some on this device
    [[nodiscard]] bool is_open() const { return key_.has_value(); }
    [[nodiscard]] bool unsaved() const { return unsaved_; }
    [[nodiscard]] QString problem() const { return problem_; }
    [[nodiscard]] QString title() const;

    // Starts new ones; `again` must be the same.
    Q_INVOKABLE void start(const QString& passphrase, const QString& again);
    Q_INVOKABLE void unlock(const QString& passphrase);
    Q_INVOKABLE void write(int row, const QString& words);
    Q_INVOKABLE void save();
    // Saves and closes; stays open when saving failed, so that nothing is lost.
    Q_INVOKABLE void close();
    Q_INVOKABLE void wipe();
    // Closes when nobody touched them for too long.
    void look_at_the_clock();

    // What is written, for paper.
    [[nodiscard]] Handout on(Handout blank) const;

    [[nodiscard]] int count() const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void changedState();

  protected:
    void load() override;

  private:
    void touch();
    void forget();
    void fail(const QString& problem);
    [[nodiscard]] const store::NotesFile& file() const;

    std::optional<store::NotesKey> key_;
    store::Notes notes_;
    bool unsaved_ = false;
    QString problem_;
    std::chrono::system_clock::time_point touched_;
    QTimer clock_;
};

}  // namespace amparo::view
