// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <string>

#include "view/declared.h"
#include "view/kiosk_settings.h"

namespace amparo::store {
enum class PinFault;
}

namespace amparo::view {

struct Kiosk;

// The door to the page of a kiosk's staff, and what they decide behind it. Whoever comes first chooses the
// number. Open as long as the page that declares it is there, which is no longer than a visit.
class Staff : public QObject, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(Step step READ step NOTIFY changedState FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changedState FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changedState FINAL)
    Q_PROPERTY(int idleSeconds READ idle_seconds WRITE set_idle_seconds NOTIFY changedState FINAL)
    Q_PROPERTY(int pagesPerVisit READ pages_per_visit WRITE set_pages_per_visit NOTIFY changedState FINAL)
    Q_PROPERTY(bool sound READ sound WRITE set_sound NOTIFY changedState FINAL)
    Q_PROPERTY(bool night READ night WRITE set_night NOTIFY changedState FINAL)
    Q_PROPERTY(int nightFrom READ night_from WRITE set_night_from NOTIFY changedState FINAL)
    Q_PROPERTY(int nightUntil READ night_until WRITE set_night_until NOTIFY changedState FINAL)
    Q_PROPERTY(bool takeNews READ take_news WRITE set_take_news NOTIFY changedState FINAL)
    Q_PROPERTY(int switchSeconds READ switch_seconds WRITE set_switch_seconds NOTIFY changedState FINAL)

  public:
    // What is to be typed now: the number, a new one, the new one again; or nothing, the door is open.
    enum Step { Number, NewNumber, Again, Open };
    Q_ENUM(Step)

    explicit Staff(QObject* parent = nullptr) : QObject(parent) {}
    ~Staff() override;

    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] QString problem() const { return problem_; }
    [[nodiscard]] QString done() const { return done_; }
    [[nodiscard]] int idle_seconds() const;
    [[nodiscard]] int pages_per_visit() const;
    [[nodiscard]] bool sound() const;
    [[nodiscard]] bool night() const;
    [[nodiscard]] int night_from() const;
    [[nodiscard]] int night_until() const;
    [[nodiscard]] bool take_news() const;
    [[nodiscard]] int switch_seconds() const;
    // Each is kept at once; what is out of bounds stays as it was.
    void set_idle_seconds(int seconds);
    void set_pages_per_visit(int pages);
    void set_sound(bool sound);
    void set_night(bool night);
    void set_night_from(int hour);
    void set_night_until(int hour);
    void set_take_news(bool take);
    void set_switch_seconds(int seconds);

    Q_INVOKABLE void enter(const QString& digits);
    // Asks for a new number.
    Q_INVOKABLE void changeNumber();
    Q_INVOKABLE void testPrinter();
    // End the program with an exit code that says so.
    Q_INVOKABLE void shutDown();
    Q_INVOKABLE void restart();

  signals:
    void changedState();

  protected:
    void load() override;

  private:
    void ask();
    void choose(const std::string& digits);
    void keep(const std::string& digits);
    void come_in(const std::string& digits);
    void go_to(Step step, const QString& problem);
    template <typename Value>
    [[nodiscard]] Value decided(Value KioskSettings::*what) const;
    template <typename Value>
    void decide(Value KioskSettings::*what, Value value);
    [[nodiscard]] QString sentence(store::PinFault fault) const;
    [[nodiscard]] Kiosk* kiosk() const;

    Step step_ = Number;
    QString problem_;
    QString done_;
    std::string number_;  // that opened the door
    std::string chosen_;  // a new one, before it was typed again
};

}  // namespace amparo::view
