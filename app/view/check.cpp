// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/check.h"

#include <algorithm>

#include "view/error_text.h"
#include "view/pack_of.h"
#include "view/session.h"
#include "view/text.h"
#include "view/translation_text.h"
#include "view/trust_text.h"

namespace amparo::view {

namespace {

const pack::CheckQuestion* question_named(const pack::Check& check, const std::string& name) {
    const auto found = std::ranges::find(check.questions, name, &pack::CheckQuestion::name);
    return found == check.questions.end() ? nullptr : &*found;
}

}  // namespace

Check::Check(QObject* parent) : QObject(parent) {
    QQmlEngine::setObjectOwnership(&answers_, QQmlEngine::CppOwnership);
    QQmlEngine::setObjectOwnership(&path_, QQmlEngine::CppOwnership);
    QQmlEngine::setObjectOwnership(&labels_, QQmlEngine::CppOwnership);
    QQmlEngine::setObjectOwnership(&details_, QQmlEngine::CppOwnership);
    QQmlEngine::setObjectOwnership(&links_, QQmlEngine::CppOwnership);
}

void Check::set_check_id(const QString& id) {
    if (id != check_id_) {
        if (!check_id_.isEmpty()) {
            taken_.clear();
        }
        check_id_ = id;
        emit checkIdChanged();
        changed();
    }
}

pack::Result<pack::Check> Check::read() const {
    if (check_id_.isEmpty()) {
        return pack::Check();
    }
    const pack::Pack* pack = pack_of(services().library, services().session, check_id_);
    if (pack == nullptr) {
        return base::failure(pack::Error::no_such_item);
    }
    return pack->check(to_utf8(check_id_), services().session.chain());
}

void Check::load() {
    const auto check = read();
    check_ = check.value_or(pack::Check());
    error_ = check ? QString() : error_text(check.error());
    show_place();
}

QString Check::title() const {
    return plain(check_.title);
}

QString Check::summary() const {
    return plain(check_.summary);
}

QString Check::icon() const {
    return from_utf8(check_.icon);
}

QString Check::trust() const {
    return check_.id.empty() ? QString()
                             : trust_text(check_.law_as_of, check_.reviews, services().session.locale());
}

QString Check::question() const {
    const pack::CheckQuestion* question = question_here();
    return question == nullptr ? QString() : plain(question->text);
}

QString Check::help() const {
    const pack::CheckQuestion* question = question_here();
    return question == nullptr || !question->help ? QString() : plain(*question->help);
}

QString Check::tone() const {
    const pack::CheckResult* result = result_here();
    return result == nullptr ? QString() : from_utf8(result->tone);
}

QString Check::result() const {
    const pack::CheckResult* result = result_here();
    return result == nullptr ? QString() : plain(result->text);
}

void Check::choose(int answer) {
    const pack::CheckQuestion* question = question_here();
    if (question == nullptr || answer < 0 || answer >= static_cast<int>(question->answers.size())) {
        return;
    }
    taken_.push_back(static_cast<std::size_t>(answer));
    show_place();
}

bool Check::back() {
    if (taken_.empty()) {
        return false;
    }
    taken_.pop_back();
    show_place();
    return true;
}

void Check::restart() {
    taken_.clear();
    show_place();
}

const pack::CheckQuestion* Check::question_here() const {
    return question_named(check_, here_);
}

const pack::CheckResult* Check::result_here() const {
    const auto found = std::ranges::find(check_.results, here_, &pack::CheckResult::name);
    return found == check_.results.end() ? nullptr : &*found;
}

QString Check::way() const {
    QStringList steps;
    for (const std::size_t answer : taken_) {
        steps.append(QString::number(answer));
    }
    return steps.join(u'-');
}

void Check::set_way(const QString& way) {
    if (way == this->way()) {
        return;
    }
    taken_.clear();
    for (const QString& step : way.split(u'-', Qt::SkipEmptyParts)) {
        taken_.push_back(step.toUInt());
    }
    show_place();
}

std::vector<ChoiceList::Row> Check::way_rows() const {
    std::vector<ChoiceList::Row> rows;
    std::string name = check_.start;
    for (const std::size_t answer : taken_) {
        const pack::CheckQuestion* question = question_named(check_, name);
        if (question == nullptr || answer >= question->answers.size()) {
            break;
        }
        rows.push_back(
            {plain(question->text), plain(question->answers[answer].text), static_cast<int>(answer)});
        name = question->answers[answer].go;
    }
    return rows;
}

std::vector<BlockRow> Check::rows(const std::vector<pack::Block>& blocks) const {
    const pack::Pack* pack = pack_of(services().library, services().session, check_id_);
    if (pack == nullptr) {
        return {};
    }
    const Session& session = services().session;
    return BlockWriter(*pack, session.chain(), session.locale(), session.mirrored()).rows(blocks);
}

void Check::show_place() {
    here_ = check_.start;
    for (std::size_t i = 0; i < taken_.size() && !check_.id.empty(); ++i) {
        const pack::CheckQuestion* question = question_here();
        if (question == nullptr || taken_[i] >= question->answers.size()) {
            taken_.resize(i);
            break;
        }
        here_ = question->answers[taken_[i]].go;
    }
    path_.show(way_rows());
    std::vector<ChoiceList::Row> answers;
    const pack::CheckQuestion* question = question_here();
    if (question != nullptr) {
        for (const pack::CheckAnswer& answer : question->answers) {
            answers.push_back({{}, plain(answer.text), static_cast<int>(answers.size())});
        }
    }
    answers_.show(std::move(answers));
    const pack::CheckResult* result = result_here();
    labels_.show(question == nullptr ? std::vector<BlockRow>() : rows(question->labels));
    details_.show(result == nullptr ? std::vector<BlockRow>() : rows(result->detail));
    links_.show(result == nullptr ? std::vector<pack::GuideSummary>() : result->links);
    emit changedPlace();
}

}  // namespace amparo::view
