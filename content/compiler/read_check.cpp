// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/readers.h"
#include "compiler/text_rules.h"
#include "compiler/words.h"

namespace amparo::compiler {
namespace {

// Reads the questions and results of one decision tree.
class TreeReader {
  public:
    TreeReader(Check& check, YamlFile where, Faults& faults)
        : check_(check), where_(std::move(where)), faults_(faults) {}

    void question(const std::string& name, const YAML::Node& node) {
        Fields fields(node, where_, faults_);
        CheckQuestion& question = check_.questions.emplace_back();
        question.name = named(name, fields);
        question.place = fields.place();
        question.text = fields.phrase("text", note_rules);
        question.help = fields.optional_phrase("help", note_rules);
        fields.each("answers", [&](const YAML::Node& answer) {
            Fields one(answer, where_, faults_);
            question.answers.push_back(
                {one.phrase("text", summary_rules), {one.text("go"), one.place("go")}});
            one.finish();
        });
        labels(fields, question);
        fields.finish();
    }

    void result(const std::string& name, const YAML::Node& node) {
        Fields fields(node, where_, faults_);
        CheckResult& result = check_.results.emplace_back();
        result.name = named(name, fields);
        result.place = fields.place();
        result.tone = fields.choice("tone", tones());
        result.text = fields.phrase("text", note_rules);
        fields.each("detail", [&](const YAML::Node& line) {
            result.detail.push_back(read_sourced_line(line, where_, pack::BlockKind::paragraph, faults_));
        });
        result.links = read_pointers(fields, "links", false);
        fields.finish();
    }

  private:
    void labels(Fields& fields, CheckQuestion& question) {
        const std::string drawing = fields.optional_text("drawing");
        if (drawing.empty()) return;
        fields.each("labels", [&](const YAML::Node& line) {
            Block& label = question.labels.emplace_back(
                read_sourced_line(line, where_, pack::BlockKind::drawing, faults_));
            label.target = drawing;
            label.number = static_cast<int>(question.labels.size());
        });
    }

    std::string named(const std::string& name, const Fields& fields) {
        if (!is_plain_id(name)) {
            faults_.add(fields.place(), in_quotes(name) + " is no name",
                        "Use small letters, digits and hyphens.");
        }
        return name;
    }

    Check& check_;
    YamlFile where_;
    Faults& faults_;
};

}  // namespace

std::optional<Check> read_check(std::string_view text, const std::string& file, Faults& faults) {
    if (!check_encoding(text, file, faults)) return std::nullopt;
    const std::optional<YAML::Node> node = parse_mapping(text, file, 0, faults);
    if (!node) return std::nullopt;
    Check check;
    Fields fields(*node, {file, 0}, faults);
    read_item(fields, check, faults);
    check.keywords = read_keywords(fields, true, faults);
    check.start = {fields.text("start"), fields.place("start")};
    TreeReader tree(check, {file, 0}, faults);
    fields.each_named("questions",
                      [&](const std::string& name, const YAML::Node& one) { tree.question(name, one); });
    fields.each_named("results",
                      [&](const std::string& name, const YAML::Node& one) { tree.result(name, one); });
    fields.finish();
    return check;
}

}  // namespace amparo::compiler
