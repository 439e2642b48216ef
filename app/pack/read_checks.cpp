// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "pack/content_reader.h"

namespace amparo::pack {
namespace {

constexpr std::string_view nodes_of_kind =
    "SELECT name, text, help, tone FROM check_node WHERE item = ? AND kind = ? ORDER BY position";

template <typename Node>
bool has_node(const std::vector<Node>& nodes, const std::string& name) {
    return std::any_of(nodes.begin(), nodes.end(), [&](const Node& node) { return node.name == name; });
}

}  // namespace

std::vector<CheckQuestion> ContentReader::questions(std::int64_t item) {
    Statement rows = database_.prepare(nodes_of_kind, flawed_);
    Statement answers = database_.prepare(
        "SELECT text, go FROM check_answer WHERE item = ? AND node = ? ORDER BY position", flawed_);
    std::vector<CheckQuestion> out;
    rows.with(item, "question");
    while (rows.next()) {
        CheckQuestion question{
            rows.text(0), texts_.get(rows.integer(1)), texts_.get(rows.integer_or_null(2)), {}, {}};
        answers.with(item, question.name);
        while (answers.next()) question.answers.push_back({texts_.get(answers.integer(0)), answers.text(1)});
        question.labels = blocks(item, question.name);
        for (const Block& label : question.labels) {
            if (label.kind != BlockKind::drawing) flawed_ = true;
        }
        out.push_back(std::move(question));
    }
    return out;
}

std::vector<CheckResult> ContentReader::results(std::int64_t item) {
    Statement rows = database_.prepare(nodes_of_kind, flawed_);
    std::vector<CheckResult> out;
    rows.with(item, "result");
    while (rows.next()) {
        CheckResult result{rows.text(0), rows.text(3), texts_.get(rows.integer(1)), {}, {}};
        if (result.tone != "do" && result.tone != "warning" && result.tone != "never") flawed_ = true;
        result.detail = blocks(item, result.name);
        result.links = summaries(targets(item, "link", result.name));
        out.push_back(std::move(result));
    }
    return out;
}

bool ContentReader::leads_somewhere(const Check& check) const {
    if (!has_node(check.questions, check.start)) return false;
    return std::all_of(check.questions.begin(), check.questions.end(), [&](const CheckQuestion& question) {
        return !question.answers.empty() &&
               std::all_of(question.answers.begin(), question.answers.end(), [&](const CheckAnswer& answer) {
                   return has_node(check.questions, answer.go) || has_node(check.results, answer.go);
               });
    });
}

Result<Check> ContentReader::check(std::string_view id) {
    auto item = find_item("check", id);
    if (!item) return base::failure(flawed_ ? database_.fault() : Error::no_such_item);
    Check check{item->id, item->title, item->summary, item->icon, item->start, {}, {}, item->law_as_of, {}};
    check.questions = questions(item->row);
    check.results = results(item->row);
    check.reviews = reviews(item->row);
    if (!leads_somewhere(check)) flawed_ = true;
    return sound(std::move(check));
}

}  // namespace amparo::pack
