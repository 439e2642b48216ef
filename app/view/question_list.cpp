// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/question_list.h"

#include <algorithm>

#include "base/date.h"
#include "view/roles.h"
#include "view/text.h"
#include "view/translation_text.h"

namespace amparo::view {

namespace {

constexpr qsizetype longest_answer = 2000;

QString kind_word(pack::QuestionKind kind) {
    switch (kind) {
        case pack::QuestionKind::line:
            return QStringLiteral("line");
        case pack::QuestionKind::lines:
            return QStringLiteral("lines");
        case pack::QuestionKind::date:
            return QStringLiteral("date");
        case pack::QuestionKind::choice:
            return QStringLiteral("choice");
        case pack::QuestionKind::yes_no:
            return QStringLiteral("yes-no");
    }
    return {};
}

}  // namespace

QuestionList::~QuestionList() {
    for (Row& row : rows_) {
        row.answer.fill(u'\0');
    }
}

void QuestionList::show(const std::vector<pack::LetterQuestion>& questions) {
    std::vector<Row> rows;
    for (const pack::LetterQuestion& question : questions) {
        Row row{
            question.name, plain(question.ask), {}, kind_word(question.kind), question.required, {}, {}, {}};
        if (question.help) {
            row.help = plain(*question.help);
        }
        for (const pack::LetterOption& option : question.options) {
            row.options += (row.options.isEmpty() ? QString() : QStringLiteral("\n")) + plain(option.text);
            row.option_names.push_back(option.name);
        }
        const auto before = std::ranges::find(rows_, question.name, &Row::name);
        if (before != rows_.end()) {
            row.answer = before->answer;
        }
        rows.push_back(std::move(row));
    }
    reset([&] { rows_ = std::move(rows); });
}

void QuestionList::answer(int row, const QString& answer) {
    if (row < 0 || row >= count()) {
        return;
    }
    QString& kept = rows_[static_cast<std::size_t>(row)].answer;
    if (answer == kept) {
        return;
    }
    kept = answer.left(longest_answer);
    emit dataChanged(index(row), index(row), {AnswerRole});
    emit answered();
}

int QuestionList::missing() const {
    const pack::LetterAnswers given = answers();
    return static_cast<int>(std::ranges::count_if(rows_, [&given](const Row& row) {
        return row.required && row.kind != u"yes-no" && !given.contains(row.name);
    }));
}

pack::LetterAnswers QuestionList::answers() const {
    pack::LetterAnswers result;
    for (const Row& row : rows_) {
        const QString words = row.answer.trimmed();
        if (words.isEmpty() || (row.kind == u"date" && !base::Date::parse(to_utf8(words)))) {
            continue;
        }
        if (row.kind == u"choice") {
            const auto option = words.toUInt();
            if (option < row.option_names.size()) {
                result.emplace(row.name, row.option_names[option]);
            }
        } else {
            result.emplace(row.name, to_utf8(words));
        }
    }
    return result;
}

QVariant QuestionList::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case AskRole:
            return row.ask;
        case HelpRole:
            return row.help;
        case KindRole:
            return row.kind;
        case NeededRole:
            return row.required;
        case OptionsRole:
            return row.options;
        case AnswerRole:
            return row.answer;
        default:
            return {};
    }
}

QHash<int, QByteArray> QuestionList::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
