// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/item_view.h"
#include "view/question_list.h"

namespace amparo::view {

// One letter to an authority: questions in the reader's language, the letter in that of the authority as the
// answers fill it, and what to do with it. Nothing of it outlives the page; a change of language keeps the
// answers.
class Letter : public amparo::view::ItemView {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString language READ language NOTIFY loaded FINAL)
    Q_PROPERTY(QString languageName READ language_name NOTIFY loaded FINAL)
    Q_PROPERTY(QString addressee READ addressee NOTIFY loaded FINAL)
    Q_PROPERTY(QString date READ date NOTIFY loaded FINAL)
    Q_PROPERTY(QString text READ text NOTIFY written FINAL)
    Q_PROPERTY(int missing READ missing NOTIFY written FINAL)
    Q_PROPERTY(QString due READ due NOTIFY loaded FINAL)
    Q_PROPERTY(amparo::view::QuestionList* questions READ questions CONSTANT FINAL)
    Q_PROPERTY(amparo::view::BlockList* findAddress READ find_address CONSTANT FINAL)
    Q_PROPERTY(amparo::view::BlockList* enclose READ enclose CONSTANT FINAL)
    Q_PROPERTY(amparo::view::BlockList* send READ send CONSTANT FINAL)
    Q_PROPERTY(amparo::view::BlockList* fee READ fee CONSTANT FINAL)
    Q_PROPERTY(amparo::view::BlockList* deadline READ deadline CONSTANT FINAL)
    Q_PROPERTY(amparo::view::BlockList* noAnswer READ no_answer CONSTANT FINAL)

  public:
    explicit Letter(QObject* parent = nullptr);

    [[nodiscard]] QString language() const;
    [[nodiscard]] QString language_name() const;
    [[nodiscard]] QString addressee() const;  // with its address, a line each
    [[nodiscard]] QString date() const;       // of today, as the authority writes it
    [[nodiscard]] QString text() const;       // paragraphs with an empty line between
    [[nodiscard]] int missing() const { return questions_.missing(); }
    // By when an answer is due, as a sentence; empty when nobody says.
    [[nodiscard]] QString due() const;
    [[nodiscard]] QuestionList* questions() { return &questions_; }
    [[nodiscard]] BlockList* find_address() { return &find_address_; }
    [[nodiscard]] BlockList* enclose() { return &enclose_; }
    [[nodiscard]] BlockList* send() { return &send_; }
    [[nodiscard]] BlockList* fee() { return &fee_; }
    [[nodiscard]] BlockList* deadline() { return &deadline_; }
    [[nodiscard]] BlockList* no_answer() { return &no_answer_; }

  signals:
    void written();

  protected:
    void load() override;

  private:
    void show_parts(const pack::Pack& pack);
    // How the authority writes dates.
    [[nodiscard]] ReaderLocale office_locale() const;

    pack::Letter letter_;
    QuestionList questions_;
    BlockList find_address_;
    BlockList enclose_;
    BlockList send_;
    BlockList fee_;
    BlockList deadline_;
    BlockList no_answer_;
};

}  // namespace amparo::view
