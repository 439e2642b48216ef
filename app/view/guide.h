// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>

#include "view/block_list.h"
#include "view/declared.h"
#include "view/guide_list.h"
#include "view/hotline_list.h"

namespace amparo::view {

// One guide: its blocks as a list, and what stands around them.
class Guide : public amparo::view::BlockList, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString guideId READ guide_id WRITE set_guide_id NOTIFY guideIdChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY loaded FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY loaded FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY loaded FINAL)
    Q_PROPERTY(QString lawAsOf READ law_as_of NOTIFY loaded FINAL)
    Q_PROPERTY(QString reviewBy READ review_by NOTIFY loaded FINAL)
    Q_PROPERTY(bool reviewed READ reviewed NOTIFY loaded FINAL)
    Q_PROPERTY(QString reviewers READ reviewers NOTIFY loaded FINAL)
    Q_PROPERTY(QString trust READ trust NOTIFY loaded FINAL)
    Q_PROPERTY(QString translationNote READ translation_note NOTIFY loaded FINAL)
    Q_PROPERTY(QString error READ error NOTIFY loaded FINAL)
    Q_PROPERTY(bool divides READ divides NOTIFY loaded FINAL)
    Q_PROPERTY(int leftOut READ left_out NOTIFY loaded FINAL)
    Q_PROPERTY(amparo::view::BlockList* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(amparo::view::GuideList* related READ related CONSTANT FINAL)
    Q_PROPERTY(amparo::view::HotlineList* hotlines READ hotlines CONSTANT FINAL)

  public:
    explicit Guide(QObject* parent = nullptr);

    [[nodiscard]] QString guide_id() const { return guide_id_; }
    [[nodiscard]] QString title() const { return face_.title; }
    [[nodiscard]] QString summary() const { return face_.summary; }
    [[nodiscard]] QString icon() const { return face_.icon; }
    [[nodiscard]] QString law_as_of() const { return face_.law_as_of; }
    [[nodiscard]] QString review_by() const { return face_.review_by; }
    [[nodiscard]] bool reviewed() const { return face_.reviewed; }
    [[nodiscard]] QString reviewers() const { return face_.reviewers; }
    [[nodiscard]] QString trust() const { return face_.trust; }
    [[nodiscard]] QString translation_note() const { return face_.translation_note; }
    [[nodiscard]] QString error() const { return face_.error; }
    // Whether some of it holds only for people with certain papers, and how much of that is not shown.
    [[nodiscard]] bool divides() const { return face_.divides; }
    [[nodiscard]] int left_out() const { return face_.left_out; }
    [[nodiscard]] BlockList* steps() { return &steps_; }
    [[nodiscard]] GuideList* related() { return &related_; }
    // Read when they are first asked for: they stand below the fold.
    [[nodiscard]] HotlineList* hotlines();
    void set_guide_id(const QString& id);

  signals:
    void guideIdChanged();
    void loaded();

  protected:
    void load() override;

  private:
    struct Face {
        QString title;
        QString summary;
        QString icon;
        QString law_as_of;
        QString review_by;
        bool reviewed = false;
        QString reviewers;
        QString trust;
        QString translation_note;
        QString error;
        bool divides = false;
        int left_out = 0;
    };
    void show_guide(const pack::Pack& pack, pack::Guide guide);
    void show_error(const QString& error);
    void show_hotlines();

    QString guide_id_;
    Face face_;
    BlockList steps_;
    GuideList related_;
    std::vector<std::string> hotline_ids_;
    HotlineList hotlines_;
    bool hotlines_wanted_ = false;
};

}  // namespace amparo::view
