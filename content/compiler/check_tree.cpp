// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include "compiler/check.h"

namespace amparo::compiler {
namespace {

// Walks a decision tree from its start, depth first.
class TreeWalk {
  public:
    TreeWalk(const Check& check, Faults& faults) : faults_(faults) {
        for (const CheckQuestion& question : check.questions) questions_.emplace(question.name, &question);
        for (const CheckResult& result : check.results) {
            if (questions_.contains(result.name)) {
                faults_.add(result.place, in_quotes(result.name) + " is also a question",
                            "Give it another name.");
            }
            results_.insert(result.name);
        }
    }

    void go(const Pointer& to) {
        const auto question = questions_.find(to.id);
        if (question == questions_.end() && !results_.contains(to.id)) {
            faults_.add(to.place,
                        "this goes to " + in_quotes(to.id) + ", and there is no such question or result",
                        suggestion(to.id, names()) + "Correct the name, or add it.");
            return;
        }
        if (path_.contains(to.id)) {
            faults_.add(to.place, "this leads back to " + in_quotes(to.id) + ", which was asked before",
                        "Let every answer lead onward to a result.");
            return;
        }
        if (!reached_.insert(to.id).second || question == questions_.end()) return;
        path_.insert(to.id);
        for (const CheckAnswer& answer : question->second->answers) go(answer.go);
        path_.erase(to.id);
    }

    void refuse_unreached(const std::string& name, const Place& place) {
        if (reached_.contains(name)) return;
        faults_.add(place, "no answer leads to " + in_quotes(name), "Let an answer go there, or delete it.");
    }

  private:
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> result(results_.begin(), results_.end());
        for (const auto& [name, question] : questions_) result.push_back(name);
        return result;
    }

    Faults& faults_;
    std::map<std::string, const CheckQuestion*> questions_;
    std::set<std::string> results_;
    std::set<std::string> path_;
    std::set<std::string> reached_;
};

}  // namespace

void check_tree(const Check& check, Faults& faults) {
    TreeWalk walk(check, faults);
    walk.go(check.start);
    for (const CheckQuestion& question : check.questions)
        walk.refuse_unreached(question.name, question.place);
    for (const CheckResult& result : check.results) walk.refuse_unreached(result.name, result.place);
}

}  // namespace amparo::compiler
