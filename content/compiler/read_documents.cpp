// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/readers.h"
#include "compiler/text_rules.h"
#include "compiler/words.h"

namespace amparo::compiler {
namespace {

constexpr std::size_t form_limit = 40;

// Reads one entry of documents.yaml.
class DocumentReader {
  public:
    DocumentReader(const YAML::Node& node, YamlFile where, Faults& faults)
        : where_(std::move(where)), faults_(faults), fields_(node, where_, faults) {}

    Document read() {
        Document document;
        read_item_basics(fields_, document, faults_);
        document.title = fields_.phrase("name", title_rules);
        document.form = fields_.optional_text("form");
        check_length(document.form, form_limit, fields_.place("form"), faults_);
        document.summary = fields_.phrase("explains", summary_rules);
        document.keywords = read_keywords(fields_, true, faults_);
        document.looks = lines("looks", pack::BlockKind::paragraph);
        document.what = lines("what", pack::BlockKind::paragraph);
        read_deadline(document);
        document.first = lines("first", pack::BlockKind::step);
        document.call = read_pointers(fields_, "call", false);
        document.related = read_pointers(fields_, "related", false);
        fields_.finish();
        return document;
    }

  private:
    std::vector<Block> lines(const std::string& name, pack::BlockKind kind) {
        std::vector<Block> result;
        fields_.each(name, [&](const YAML::Node& line) {
            result.push_back(read_sourced_line(line, where_, kind, faults_));
            if (kind == pack::BlockKind::step) result.back().number = static_cast<int>(result.size());
        });
        return result;
    }

    void read_deadline(Document& document) {
        const YAML::Node node = fields_.node("deadline");
        if (!node.IsDefined()) return;
        Fields deadline(node, where_, faults_);
        document.deadline_kind = deadline.choice("kind", deadline_kinds());
        if (const YAML::Node text = deadline.node("text"); text.IsDefined()) {
            document.deadline.push_back(read_sourced_line(text, where_, pack::BlockKind::paragraph, faults_));
        }
        deadline.finish();
    }

    YamlFile where_;
    Faults& faults_;
    Fields fields_;
};

}  // namespace

std::optional<std::vector<Document>> read_documents(std::string_view text, const std::string& file,
                                                    Faults& faults) {
    if (!check_encoding(text, file, faults)) return std::nullopt;
    const std::optional<YAML::Node> node = parse_yaml(text, file, 0, faults);
    if (!node) return std::nullopt;
    std::vector<Document> result;
    if (!node->IsSequence()) {
        faults.add({file, 1}, "a list of documents is expected here", "Begin each document with \"- id: \".");
        return std::nullopt;
    }
    for (const YAML::Node& one : *node) {
        result.push_back(DocumentReader(one, {file, 0}, faults).read());
    }
    return result;
}

}  // namespace amparo::compiler
