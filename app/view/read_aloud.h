// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QQmlEngine>
#include <QString>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

#include "view/voice.h"

namespace amparo::view {

class Navigator;
class Session;

// Reads blocks, a card or one sentence aloud, sentence by sentence, each in its own language. Ends when the
// reader goes to another page. An engine that is absent, dies or falls silent becomes a sentence in
// `problem`; the place is kept.
class ReadAloud : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged FINAL)
    Q_PROPERTY(bool paused READ paused NOTIFY changed FINAL)
    Q_PROPERTY(bool offersOfficial READ offers_official NOTIFY changed FINAL)
    Q_PROPERTY(int row READ row NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(double pace READ pace WRITE set_pace NOTIFY changed FINAL)

  public:
    using MakeVoice = std::function<std::unique_ptr<Voice>()>;  // null: there is to be none

    ReadAloud(MakeVoice make_voice, const Session& session, const Navigator& navigator);
    static ReadAloud* create(QQmlEngine* engine, QJSEngine*);

    // A sentence is being read, or waits for going on.
    [[nodiscard]] bool active() const { return at_ < sentences_.size(); }
    [[nodiscard]] bool paused() const { return paused_; }
    // No voice for the reader's language, but one for what is said to officers.
    [[nodiscard]] bool offers_official() const { return offers_official_; }
    // Of the list that is read; -1 while nothing is, and for a single sentence.
    [[nodiscard]] int row() const { return active() ? sentences_[at_].row : -1; }
    [[nodiscard]] QString sentence() const { return active() ? sentences_[at_].text : QString(); }
    [[nodiscard]] QString language() const { return active() ? sentences_[at_].language : QString(); }
    [[nodiscard]] QString problem() const { return problem_; }
    [[nodiscard]] double pace() const { return pace_; }
    void set_pace(double pace);

    // The engine has started: it is known which languages it speaks.
    [[nodiscard]] bool ready() const { return voice_ && voice_->state() == Voice::State::ready; }
    // Whether this device has a voice for that language; false while not ready. Starts the engine.
    Q_INVOKABLE bool speaks(const QString& language);
    // The rows of a list of blocks or of a card from one to another, both included; to -1: to the last.
    Q_INVOKABLE void read(const QAbstractItemModel* model, int from, int to);
    Q_INVOKABLE void readOne(const QString& text, const QString& language);
    // Reads what there is a voice for, after `offersOfficial`.
    Q_INVOKABLE void readOfficial();
    // Takes the sentence up again from its start.
    Q_INVOKABLE void pauseOrGoOn();
    Q_INVOKABLE void next();
    Q_INVOKABLE void stop();

  signals:
    void changed();
    void readyChanged();

  private:
    struct Sentence {
        int row = -1;
        QString text;
        QString language;
    };
    void add(int row, const QString& text, const QString& of_text);
    void begin(std::vector<Sentence> sentences);
    [[nodiscard]] bool has_voice();
    void voice_started();
    void drop_voice();
    void say();
    void give_up();
    void tell(const QString& problem);

    MakeVoice make_voice_;
    const Session& session_;
    std::unique_ptr<Voice> voice_;
    std::vector<Sentence> sentences_;
    std::size_t at_ = 0;
    bool paused_ = false;
    bool offers_official_ = false;
    double pace_ = 1;
    QString problem_;
    QTimer patience_;  // an engine that died does not say so
};

}  // namespace amparo::view
