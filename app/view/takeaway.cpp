// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/takeaway.h"

#include "store/new_file.h"
#include "view/error_text.h"
#include "view/handout_writer.h"
#include "view/letter_handout.h"
#include "view/pack_of.h"
#include "view/page.h"
#include "view/paper_size.h"
#include "view/press_text.h"
#include "view/session.h"
#include "view/text.h"

namespace amparo::view {

namespace {

view::Form form_of(Takeaway::Form form) {
    switch (form) {
        case Takeaway::Folded:
            return view::Form::folded;
        case Takeaway::Wallet:
            return view::Form::wallet;
        case Takeaway::Receipt:
            return view::Form::receipt;
        default:
            return view::Form::page;
    }
}

}  // namespace

void Takeaway::load() {
    const Session& session = services().session;
    paper_ = paper_of(session.language(), session.jurisdiction()) == view::Paper::letter ? UsLetter : A4;
    other_ = {};
    const auto made = handout();
    title_ = made && !made->title.empty() ? made->title.front().text : QString();
    tell(made ? QString() : made.error(), {});
    emit chosen();
}

void Takeaway::choose() {
    tell({}, {});
    emit chosen();
}

void Takeaway::set_subject(const QString& page) {
    if (page != subject_) {
        subject_ = page;
        changed();
        emit chosen();
    }
}

void Takeaway::set_letter(Letter* letter) {
    if (letter != letter_) {
        letter_ = letter;
        changed();
        emit chosen();
    }
}

void Takeaway::set_notes(Notes* notes) {
    if (notes != notes_) {
        notes_ = notes;
        changed();
        emit chosen();
    }
}

QString Takeaway::title() const {
    return letter_ != nullptr ? letter_->title() : title_;
}

QString Takeaway::file_name() const {
    return file_name_.isEmpty() ? file_name_of(title()) : file_name_;
}

void Takeaway::set_file_name(const QString& name) {
    if (name != file_name()) {
        file_name_ = name;
        choose();
    }
}

void Takeaway::set_checklist(bool checklist) {
    if (checklist != checklist_) {
        checklist_ = checklist;
        choose();
    }
}

void Takeaway::set_form(Form form) {
    if (form != form_) {
        form_ = form;
        choose();
    }
}

void Takeaway::set_paper(Paper paper) {
    if (paper != paper_) {
        paper_ = paper;
        choose();
    }
}

void Takeaway::set_other(const QString& tag) {
    if (tag != other_) {
        other_ = tag;
        choose();
    }
}

bool Takeaway::for_wallet() const {
    return letter_ == nullptr && subject_.startsWith(QStringLiteral("card/"));
}

const pack::Pack* Takeaway::pack() const {
    const auto page = Page::parse(subject_);
    const Session& session = services().session;
    const QString id = page && !page->argument.isEmpty() ? page->argument : session.jurisdiction();
    return pack_of(services().library, session, id);
}

// The languages of the pack beside the reader's; a card has the officers' anyway, numbers need none.
QStringList Takeaway::other_languages() const {
    const bool in_blocks =
        subject_.startsWith(QStringLiteral("guide/")) || subject_.startsWith(QStringLiteral("document/"));
    const pack::Pack* holder = attached() && in_blocks ? pack() : nullptr;
    QStringList tags;
    if (holder != nullptr) {
        for (const std::string& tag : holder->info().languages) {
            const QString language = from_utf8(tag);
            if (language != services().session.language()) {
                tags.append(language);
            }
        }
    }
    return tags;
}

QString Takeaway::languageName(const QString& tag) const {
    return from_utf8(base::native_name(to_utf8(tag)));
}

pack::Result<Handout> Takeaway::written(const pack::Pack& pack) const {
    const HandoutWriter writer(pack, services().session, other_, services().today());
    if (letter_ != nullptr) {
        return checklist_ ? letter_checklist(*letter_, writer.blank({})) : letter_handout(*letter_);
    }
    if (notes_ != nullptr) {
        return notes_->on(writer.blank({}));
    }
    const auto page = Page::parse(subject_);
    if (!page) {
        return base::failure(pack::Error::no_such_item);
    }
    if (page->name == u"guide") {
        return writer.guide(page->argument);
    }
    if (page->name == u"card") {
        return writer.card(page->value);
    }
    if (page->name == u"document") {
        return writer.document(page->argument);
    }
    HotlineList numbers;
    numbers.attach(services());
    numbers.set_need(page->key == u"need" ? page->value : QString());
    numbers.set_only(page->key == u"only" ? QStringList{page->value} : QStringList());
    numbers.set_situation(page->key == u"for" ? page->value : QString());
    numbers.read();
    return writer.hotlines(numbers.rows());
}

base::Result<Handout, QString> Takeaway::handout() const {
    const pack::Pack* holder = pack();
    if (holder == nullptr) {
        return base::failure(error_text(pack::Error::no_such_item));
    }
    auto made = written(*holder);
    if (!made) {
        return base::failure(error_text(made.error()));
    }
    return *std::move(made);
}

base::Result<Pdf, QString> Takeaway::pdf() const {
    const auto made = handout();
    if (!made) {
        return base::failure(made.error());
    }
    const view::Paper paper = paper_ == A4 ? view::Paper::a4 : view::Paper::letter;
    auto pdf = services().press->pdf(*made, form_of(form_), paper);
    if (!pdf) {
        return base::failure(press_text(pdf.error()));
    }
    return *std::move(pdf);
}

void Takeaway::look() {
    places_ = services().places_to_save();
    auto found = services().press->printers();
    printer_problem_ = found ? QString() : press_text(found.error());
    printers_ = std::move(found).value_or(std::vector<Printer>());
    if (printers_.empty() && printer_problem_.isEmpty()) {
        printer_problem_ = press_text(PressFault::no_service);
    }
    emit looked();
}

QStringList Takeaway::places() const {
    QStringList names;
    for (const auto& place : places_) {
        names.append(isolated(from_utf8(place.filename().string()), services().session.mirrored()));
    }
    return names;
}

QStringList Takeaway::printers() const {
    QStringList labels;
    for (const Printer& printer : printers_) {
        labels.append(printer.label);
    }
    return labels;
}

QStringList Takeaway::printer_states() const {
    QStringList states;
    for (const Printer& printer : printers_) {
        states.append(printer_text(printer.state));
    }
    return states;
}

void Takeaway::save(int place) {
    if (place < 0 || place >= static_cast<int>(places_.size())) {
        return;
    }
    const auto made = pdf();
    if (!made) {
        tell(made.error(), {});
        return;
    }
    const auto saved =
        store::save_new(places_[static_cast<std::size_t>(place)], to_utf8(file_name_of(file_name())), ".pdf",
                        {made->bytes.constData(), static_cast<std::size_t>(made->bytes.size())});
    if (!saved) {
        tell(save_text(saved.error().reason), {});
        return;
    }
    const QString path = isolated(from_utf8(saved->string()), services().session.mirrored());
    //: After a file was saved. %1 is its path.
    const QString done = tr("Saved as %1. It stays there until you delete it.").arg(path);
    tell({}, done);
}

void Takeaway::print(int printer) {
    if (printer < 0 || printer >= static_cast<int>(printers_.size())) {
        return;
    }
    const auto made = pdf();
    if (!made) {
        tell(made.error(), {});
        return;
    }
    const Printed printed = print_on(*services().press, printers_[static_cast<std::size_t>(printer)], *made);
    tell(printed.problem, printed.done);
}

void Takeaway::tell(const QString& problem, const QString& done) {
    problem_ = problem;
    done_ = done;
    emit told();
}

}  // namespace amparo::view
