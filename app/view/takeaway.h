// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <filesystem>
#include <vector>

#include "view/declared.h"
#include "view/hotline_list.h"
#include "view/letter.h"
#include "view/notes.h"
#include "view/press.h"

namespace amparo::view {

// What somebody takes away on paper: a guide, the card, numbers, the explanation of a paper, or a letter.
// Keeps nothing; a file is written only where the person says.
class Takeaway : public QObject, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString subject READ subject WRITE set_subject NOTIFY chosen FINAL)
    Q_PROPERTY(amparo::view::Letter* letter READ letter WRITE set_letter NOTIFY chosen FINAL)
    Q_PROPERTY(amparo::view::Notes* notes READ notes WRITE set_notes NOTIFY chosen FINAL)
    Q_PROPERTY(QString title READ title NOTIFY chosen FINAL)
    Q_PROPERTY(QString fileName READ file_name WRITE set_file_name NOTIFY chosen FINAL)
    Q_PROPERTY(bool checklist READ checklist WRITE set_checklist NOTIFY chosen FINAL)
    Q_PROPERTY(Form form READ form WRITE set_form NOTIFY chosen FINAL)
    Q_PROPERTY(Paper paper READ paper WRITE set_paper NOTIFY chosen FINAL)
    Q_PROPERTY(QString other READ other WRITE set_other NOTIFY chosen FINAL)
    Q_PROPERTY(QStringList otherLanguages READ other_languages NOTIFY chosen FINAL)
    Q_PROPERTY(bool forWallet READ for_wallet NOTIFY chosen FINAL)
    Q_PROPERTY(QStringList places READ places NOTIFY looked FINAL)
    Q_PROPERTY(QStringList printers READ printers NOTIFY looked FINAL)
    Q_PROPERTY(QStringList printerStates READ printer_states NOTIFY looked FINAL)
    Q_PROPERTY(QString printerProblem READ printer_problem NOTIFY looked FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY told FINAL)
    Q_PROPERTY(QString done READ done NOTIFY told FINAL)

  public:
    enum Form { Page, Folded, Wallet, Receipt };
    Q_ENUM(Form)
    enum Paper { A4, UsLetter };
    Q_ENUM(Paper)

    using QObject::QObject;

    [[nodiscard]] QString subject() const { return subject_; }
    [[nodiscard]] Letter* letter() const { return letter_; }
    [[nodiscard]] Notes* notes() const { return notes_; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString file_name() const;
    [[nodiscard]] bool checklist() const { return checklist_; }
    [[nodiscard]] Form form() const { return form_; }
    [[nodiscard]] Paper paper() const { return paper_; }
    [[nodiscard]] QString other() const { return other_; }
    [[nodiscard]] QStringList other_languages() const;  // tags
    [[nodiscard]] bool for_wallet() const;
    [[nodiscard]] QStringList places() const;  // names of folders
    [[nodiscard]] QStringList printers() const;
    [[nodiscard]] QStringList printer_states() const;  // sentences, empty when ready
    [[nodiscard]] QString printer_problem() const { return printer_problem_; }
    [[nodiscard]] QString problem() const { return problem_; }
    [[nodiscard]] QString done() const { return done_; }
    // A page of the program ("guide/us/home-door", "hotlines?need=legal"), or empty for the letter.
    void set_subject(const QString& page);
    void set_letter(Letter* letter);
    void set_notes(Notes* notes);
    void set_file_name(const QString& name);
    void set_checklist(bool checklist);
    void set_form(Form form);
    void set_paper(Paper paper);
    void set_other(const QString& tag);

    // Looks for places to save and printers, by their position in the lists from then on.
    Q_INVOKABLE void look();
    Q_INVOKABLE void save(int place);
    Q_INVOKABLE void print(int printer);
    Q_INVOKABLE QString languageName(const QString& tag) const;

  signals:
    void chosen();
    void looked();
    void told();

  protected:
    void load() override;

  private:
    [[nodiscard]] const pack::Pack* pack() const;
    [[nodiscard]] base::Result<Handout, QString> handout() const;
    [[nodiscard]] pack::Result<Handout> written(const pack::Pack& pack) const;
    [[nodiscard]] base::Result<Pdf, QString> pdf() const;
    void choose();
    void tell(const QString& problem, const QString& done);

    QString subject_;
    Letter* letter_ = nullptr;
    Notes* notes_ = nullptr;
    QString title_;
    QString file_name_;  // empty: that of the title
    bool checklist_ = false;
    Form form_ = Page;
    Paper paper_ = A4;
    QString other_;
    std::vector<std::filesystem::path> places_;
    std::vector<Printer> printers_;
    QString printer_problem_;
    QString problem_;
    QString done_;
};

}  // namespace amparo::view
