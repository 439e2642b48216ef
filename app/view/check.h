// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <vector>

#include "pack/content.h"
#include "view/block_list.h"
#include "view/choice_list.h"
#include "view/declared.h"
#include "view/guide_list.h"

namespace amparo::view {

// A walk through one decision tree: a question at a time, the way back, and what it comes to. A change of
// language keeps the place.
class Check : public QObject, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString checkId READ check_id WRITE set_check_id NOTIFY checkIdChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changedPlace FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changedPlace FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY changedPlace FINAL)
    Q_PROPERTY(QString trust READ trust NOTIFY changedPlace FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changedPlace FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changedPlace FINAL)
    Q_PROPERTY(QString help READ help NOTIFY changedPlace FINAL)
    Q_PROPERTY(bool atResult READ at_result NOTIFY changedPlace FINAL)
    Q_PROPERTY(QString tone READ tone NOTIFY changedPlace FINAL)
    Q_PROPERTY(QString result READ result NOTIFY changedPlace FINAL)
    Q_PROPERTY(QString way READ way WRITE set_way NOTIFY changedPlace FINAL)
    Q_PROPERTY(int step READ step NOTIFY changedPlace FINAL)
    Q_PROPERTY(amparo::view::ChoiceList* answers READ answers CONSTANT FINAL)
    Q_PROPERTY(amparo::view::ChoiceList* path READ path CONSTANT FINAL)
    Q_PROPERTY(amparo::view::BlockList* labels READ labels CONSTANT FINAL)
    Q_PROPERTY(amparo::view::BlockList* details READ details CONSTANT FINAL)
    Q_PROPERTY(amparo::view::GuideList* links READ links CONSTANT FINAL)

  public:
    explicit Check(QObject* parent = nullptr);

    [[nodiscard]] QString check_id() const { return check_id_; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString icon() const;
    [[nodiscard]] QString trust() const;
    [[nodiscard]] QString error() const { return error_; }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] bool at_result() const { return result_here() != nullptr; }
    [[nodiscard]] QString tone() const;
    [[nodiscard]] QString result() const;
    // 1 at the first question.
    [[nodiscard]] int step() const { return static_cast<int>(taken_.size()) + 1; }
    // The answers chosen so far, as a page's address holds them: "0-1". What does not fit the tree is left
    // out.
    [[nodiscard]] QString way() const;
    void set_way(const QString& way);
    [[nodiscard]] ChoiceList* answers() { return &answers_; }
    [[nodiscard]] ChoiceList* path() { return &path_; }
    // Of the drawing that belongs to the question; empty when there is none.
    [[nodiscard]] BlockList* labels() { return &labels_; }
    [[nodiscard]] BlockList* details() { return &details_; }
    [[nodiscard]] GuideList* links() { return &links_; }
    void set_check_id(const QString& id);

    Q_INVOKABLE void choose(int answer);
    // False at the first question: the page itself is to be left.
    Q_INVOKABLE bool back();
    Q_INVOKABLE void restart();

  signals:
    void checkIdChanged();
    void changedPlace();

  protected:
    void load() override;

  private:
    [[nodiscard]] pack::Result<pack::Check> read() const;
    [[nodiscard]] const pack::CheckQuestion* question_here() const;
    [[nodiscard]] const pack::CheckResult* result_here() const;
    [[nodiscard]] std::vector<ChoiceList::Row> way_rows() const;
    [[nodiscard]] std::vector<BlockRow> rows(const std::vector<pack::Block>& blocks) const;
    void show_place();

    QString check_id_;
    QString error_;
    pack::Check check_;
    std::vector<std::size_t> taken_;  // the answers chosen so far
    std::string here_;                // name of a question or a result
    ChoiceList answers_;
    ChoiceList path_;
    BlockList labels_;
    BlockList details_;
    GuideList links_;
};

}  // namespace amparo::view
