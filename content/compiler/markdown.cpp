// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/markdown.h"

#include <cmark.h>

#include <algorithm>
#include <memory>
#include <sstream>

#include "compiler/text_rules.h"

namespace amparo::compiler {
namespace {

std::vector<std::string_view> split_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

// Walks cmark's tree. The text of a paragraph is cut from the author's lines, so that a translator sees what
// was written and not what cmark would write.
class BodyReader {
  public:
    BodyReader(std::string_view text, std::string file, int lines_before, Faults& faults)
        : lines_(split_lines(text)), file_(std::move(file)), lines_before_(lines_before), faults_(faults) {}

    std::vector<Element> top(cmark_node* document) {
        std::vector<Element> result;
        for (cmark_node* node = cmark_node_first_child(document); node != nullptr;
             node = cmark_node_next(node)) {
            if (cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE) {
                box(node, result);
            } else {
                plain(node, result);
            }
        }
        return result;
    }

  private:
    [[nodiscard]] Place place(int line) const { return {file_, lines_before_ + line}; }
    [[nodiscard]] Place place(cmark_node* node) const { return place(cmark_node_get_start_line(node)); }

    // From `skip` lines after the node's first line on.
    [[nodiscard]] std::string raw(cmark_node* node, int skip = 0) const {
        const int first = cmark_node_get_start_line(node);
        std::string result;
        for (int line = first + skip; line <= cmark_node_get_end_line(node); ++line) {
            std::string_view text = lines_[static_cast<std::size_t>(line - 1)];
            if (line == first) {
                text.remove_prefix(static_cast<std::size_t>(cmark_node_get_start_column(node) - 1));
            } else {
                text.remove_prefix(std::min(text.find_first_not_of(" >"), text.size()));
            }
            result += std::string(text) + '\n';
        }
        return result;
    }

    void plain(cmark_node* node, std::vector<Element>& out) {
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_HEADING:
                heading(node, out);
                return;
            case CMARK_NODE_PARAGRAPH:
                paragraph(node, raw(node), place(node), Element::Shape::paragraph, 0, out);
                return;
            case CMARK_NODE_LIST:
                list(node, out);
                return;
            case CMARK_NODE_CODE_BLOCK:
                return refuse(node, "code stands here",
                              "Begin the line at the left edge, or indent it less than four spaces.");
            case CMARK_NODE_HTML_BLOCK:
                return refuse(node, "HTML stands here", "Write plain words.");
            case CMARK_NODE_THEMATIC_BREAK:
                return refuse(node, "a line is drawn here", "Use a heading instead.");
            default:
                return refuse(node, "a quote inside a box", "Close the first box with an empty line.");
        }
    }

    void heading(cmark_node* node, std::vector<Element>& out) {
        std::string text = raw(node);
        if (cmark_node_get_heading_level(node) != 2 || !text.starts_with("## ")) {
            refuse(node, "this heading is not of the second level", "Begin it with \"## \".");
        }
        text.erase(0, std::min(text.find_first_not_of("# "), text.size()));
        Element& element = out.emplace_back();
        element.shape = Element::Shape::heading;
        element.text = fold_lines(text);
        element.place = place(node);
    }

    void paragraph(cmark_node* node, const std::string& text, const Place& where, Element::Shape shape,
                   int number, std::vector<Element>& out) {
        for (const std::string_view line : split_lines(text)) {
            if (!line.starts_with("[!")) continue;
            refuse(node, "a [!KIND] stands inside another text",
                   "Put an empty line above the box, and \"> \" before it.");
            return;
        }
        check_indent(node);
        Element& element = out.emplace_back();
        element.shape = shape;
        element.text = text;
        element.number = number;
        element.place = where;
    }

    // Markdown takes a line without its indent or "> " for the end of the text above; few authors mean that.
    void check_indent(cmark_node* node) {
        const int first = cmark_node_get_start_line(node);
        const auto column = static_cast<std::size_t>(cmark_node_get_start_column(node) - 1);
        for (int line = first + 1; line <= cmark_node_get_end_line(node); ++line) {
            if (lines_[static_cast<std::size_t>(line - 1)].find_first_not_of(" >") >= column) continue;
            faults_.add(place(line), "this line would become the end of the text above",
                        "Put an empty line above it, or begin it as far to the right as that text.");
        }
    }

    void list(cmark_node* node, std::vector<Element>& out) {
        const bool numbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        int number = numbered ? cmark_node_get_list_start(node) : 0;
        for (cmark_node* item = cmark_node_first_child(node); item != nullptr; item = cmark_node_next(item)) {
            cmark_node* child = cmark_node_first_child(item);
            const bool one_paragraph = child != nullptr && cmark_node_next(child) == nullptr &&
                                       cmark_node_get_type(child) == CMARK_NODE_PARAGRAPH;
            if (!one_paragraph) {
                refuse(item, "a list entry holds more than one paragraph, or none",
                       "One entry is one short text.");
            } else {
                paragraph(child, raw(child), place(child),
                          numbered ? Element::Shape::step : Element::Shape::bullet, number, out);
            }
            if (numbered) ++number;
        }
    }

    void box(cmark_node* node, std::vector<Element>& out) {
        cmark_node* first = cmark_node_first_child(node);
        const bool text = first != nullptr && cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH;
        const std::string marker =
            text ? fold_lines(raw(first).substr(0, raw(first).find('\n'))) : std::string();
        if (!marker.starts_with("[!") || !marker.ends_with(']')) {
            return refuse(node, "a box has no kind",
                          "Write \"> [!NEVER]\" or another kind on its first line.");
        }
        Element& element = out.emplace_back();
        element.shape = Element::Shape::box;
        element.place = place(node);
        std::istringstream words(marker.substr(2, marker.size() - 3));
        words >> element.word;
        for (std::string word; words >> word;) element.arguments.push_back(word);
        if (cmark_node_get_end_line(first) > cmark_node_get_start_line(first)) {
            paragraph(first, raw(first, 1), place(cmark_node_get_start_line(first) + 1),
                      Element::Shape::paragraph, 0, element.inside);
        }
        for (cmark_node* child = cmark_node_next(first); child != nullptr; child = cmark_node_next(child)) {
            plain(child, element.inside);
        }
    }

    void refuse(cmark_node* node, std::string message, std::string advice) {
        faults_.add(place(node), std::move(message), std::move(advice));
    }

    std::vector<std::string_view> lines_;
    std::string file_;
    int lines_before_;
    Faults& faults_;
};

// CommonMark takes "[x]: y" for the definition of a link and drops it from the text.
void check_definitions(std::string_view text, const std::string& file, int lines_before, Faults& faults) {
    int line = lines_before;
    for (const std::string_view one : split_lines(text)) {
        ++line;
        const std::size_t begin = one.find_first_not_of(" >");
        if (begin == std::string_view::npos || one[begin] != '[') continue;
        if (one.find("]:") == std::string_view::npos) continue;
        faults.add({file, line}, "a line that begins with [words]: would not be shown",
                   "Begin it with another word.");
    }
}

}  // namespace

std::vector<Element> parse_markdown(std::string_view text, const std::string& file, int lines_before,
                                    Faults& faults) {
    // cmark repairs broken UTF-8 and takes a CR for a line's end: what it counts would then not be these
    // bytes.
    if (!check_encoding(text, file, faults)) return {};
    check_definitions(text, file, lines_before, faults);
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document(
        cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT), &cmark_node_free);
    return BodyReader(text, file, lines_before, faults).top(document.get());
}

std::optional<FrontMatter> split_front_matter(std::string_view text, const std::string& file,
                                              Faults& faults) {
    constexpr std::string_view fence = "---\n";
    const std::size_t end =
        text.starts_with(fence) ? text.find("\n---\n", fence.size() - 1) : std::string_view::npos;
    if (end == std::string_view::npos) {
        faults.add({file, 1}, "the front matter is missing",
                   R"(Begin the file with a line "---", its fields, and "---".)");
        return std::nullopt;
    }
    FrontMatter result;
    result.yaml = text.substr(fence.size(), end + 1 - fence.size());
    result.body = text.substr(end + 5);
    result.body_line = 2 + static_cast<int>(std::count(result.yaml.begin(), result.yaml.end(), '\n'));
    return result;
}

}  // namespace amparo::compiler
