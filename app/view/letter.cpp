// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/letter.h"

#include <QStringList>

#include "pack/letter_text.h"
#include "view/error_text.h"
#include "view/session.h"

namespace amparo::view {

namespace {

// To be filled in by hand.
constexpr const char* blank = "__________";

}  // namespace

Letter::Letter(QObject* parent) : ItemView(parent) {
    for (QObject* part : std::initializer_list<QObject*>{&questions_, &find_address_, &enclose_, &send_,
                                                         &fee_, &deadline_, &no_answer_}) {
        QQmlEngine::setObjectOwnership(part, QQmlEngine::CppOwnership);
    }
    connect(&questions_, &QuestionList::answered, this, &Letter::written);
}

void Letter::load() {
    const pack::Pack* holder = pack();
    const auto letter = holder == nullptr ? base::failure(pack::Error::no_such_item)
                                          : holder->letter(to_utf8(item_id()), services().session.chain());
    letter_ = letter.value_or(pack::Letter());
    questions_.show(letter_.questions);
    if (letter) {
        show_face(letter_);
        show_parts(*holder);
    } else {
        show_error(item_id().isEmpty() ? QString() : error_text(letter.error()));
    }
    emit loaded();
    emit written();
}

void Letter::show_parts(const pack::Pack& pack) {
    show_blocks(pack, letter_.find_address, find_address_);
    show_blocks(pack, letter_.enclose, enclose_);
    show_blocks(pack, letter_.send, send_);
    show_blocks(pack, letter_.fee, fee_);
    show_blocks(pack, letter_.deadline, deadline_);
    show_blocks(pack, letter_.no_answer, no_answer_);
}

QString Letter::language() const {
    return from_utf8(letter_.language);
}

QString Letter::language_name() const {
    return letter_.language.empty() ? QString()
                                    : from_utf8(base::display_name_in_sentence(
                                          letter_.language, to_utf8(services().session.language())));
}

QString Letter::addressee() const {
    QStringList lines{from_utf8(letter_.recipient)};
    for (const std::string& line : letter_.address) {
        lines.append(from_utf8(line));
    }
    return lines.join(u'\n');
}

ReaderLocale Letter::office_locale() const {
    const pack::Pack* holder = pack();
    return {language(), holder == nullptr ? QString() : from_utf8(holder->info().jurisdiction)};
}

QString Letter::date() const {
    return letter_.id.empty() ? QString() : office_locale().date(services().today());
}

QString Letter::text() const {
    pack::LetterAnswers answers = questions_.answers();
    for (const pack::LetterQuestion& question : letter_.questions) {
        const auto answer = answers.find(question.name);
        if (question.kind == pack::QuestionKind::date && answer != answers.end()) {
            answer->second = to_utf8(office_locale().date(answer->second));
        }
    }
    QStringList paragraphs;
    for (const std::string& paragraph : pack::filled(letter_, answers, blank)) {
        paragraphs.append(from_utf8(paragraph));
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString Letter::due() const {
    if (!letter_.answer_within) {
        return {};
    }
    const ReaderLocale locale = services().session.locale();
    //: On the page of a letter to an office. %1 and %2 are dates.
    return tr("If they get your letter on %1, they must answer by %2.")
        .arg(locale.date(services().today()),
             locale.date(pack::answer_due(*letter_.answer_within, services().today())));
}

}  // namespace amparo::view
