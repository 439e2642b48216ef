// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/po_file.h"

#include <gettext-po.h>

#include <cstdlib>
#include <memory>
#include <sstream>
#include <type_traits>

#include "compiler/files.h"
#include "compiler/gettext_errors.h"
#include "compiler/text_rules.h"

namespace amparo::compiler {
namespace {

using File = std::unique_ptr<std::remove_pointer_t<po_file_t>, decltype(&po_file_free)>;
using Iterator =
    std::unique_ptr<std::remove_pointer_t<po_message_iterator_t>, decltype(&po_message_iterator_free)>;

// Several times what a whole country takes in any script.
constexpr std::size_t largest_file = 20'000'000;

// The line of each msgid in order, obsolete ones too; libgettextpo keeps this to itself.
std::vector<int> msgid_lines(const std::string& text) {
    std::vector<int> lines;
    std::istringstream in(text);
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        const std::string_view rest = std::string_view(line).substr(line.starts_with("#~ ") ? 3 : 0);
        if (rest.starts_with("msgid ") || rest.starts_with("msgid\"")) lines.push_back(number);
    }
    return lines;
}

// The fields of the header; po_file_domain_header() would leak them.
const char* header_of(po_file_t file) {
    const Iterator iterator(po_message_iterator(file, nullptr), &po_message_iterator_free);
    while (po_message_t message = po_next_message(iterator.get())) {
        if (*po_message_msgid(message) == '\0') return po_message_msgstr(message);
    }
    return "";
}

// gettext would only warn of another one, and then take the bytes as they are.
bool is_utf8(po_file_t file) {
    char* type = po_header_field(header_of(file), "Content-Type");
    const bool result = type != nullptr && std::string_view(type).ends_with("charset=UTF-8");
    std::free(type);  // NOLINT(cppcoreguidelines-no-malloc): gettext's
    return result;
}

bool has_comment(const char* comments, std::string_view first_word) {
    std::istringstream in(comments);
    for (std::string line; std::getline(in, line);) {
        const std::size_t begin = line.find_first_not_of(' ');
        if (begin != std::string::npos && std::string_view(line).substr(begin).starts_with(first_word))
            return true;
    }
    return false;
}

PoEntry entry(po_message_t message, Place place) {
    PoEntry result;
    const char* context = po_message_msgctxt(message);
    result.context = context == nullptr ? "" : context;
    result.source = po_message_msgid(message);
    result.translation = po_message_msgstr(message);
    result.outdated = po_message_is_fuzzy(message) != 0;
    result.reviewed = has_comment(po_message_comments(message), "reviewed:");
    result.deliberate = has_comment(po_message_comments(message), "deliberate:");
    result.place = std::move(place);
    return result;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string result;
    for (const std::string& line : lines) result += line + '\n';
    return result;
}

po_message_t make_header(const std::string& country) {
    po_message_t header = po_message_create();
    po_message_set_msgid(header, "");
    const std::string fields = "Project-Id-Version: amparo content " + country +
                               "\nLanguage: \nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n"
                               "Content-Transfer-Encoding: 8bit\n";
    po_message_set_msgstr(header, fields.c_str());
    po_message_set_comments(header, "Amparo's content, for translators; i18n/README.md says how.\n");
    return header;
}

po_message_t make_message(const Message& message, const std::filesystem::path& content) {
    po_message_t result = po_message_create();
    if (!message.context.empty()) po_message_set_msgctxt(result, message.context.c_str());
    po_message_set_msgid(result, message.source.c_str());
    po_message_set_msgstr(result, "");
    po_message_set_extracted_comments(result, joined(message.comments).c_str());
    for (const Place& place : message.places) {
        const std::string file =
            "content/" + std::filesystem::path(place.file).lexically_relative(content).generic_string();
        po_message_add_filepos(result, file.c_str(), static_cast<std::size_t>(place.line));
    }
    return result;
}

}  // namespace

std::vector<PoEntry> read_po(const std::filesystem::path& path, Faults& faults) {
    std::vector<PoEntry> result;
    const std::string name = path.generic_string();
    const std::optional<std::string> text = read_file(path);
    po_file_t raw = nullptr;
    const auto read = [&](po_xerror_handler_t handler) { raw = po_file_read(name.c_str(), handler); };
    if (text && text->size() > largest_file) {
        faults.add({name, 0}, "the file is larger than 20 MB",
                   "Look whether it is one country's translations.");
        return result;
    }
    if (text && !check_encoding(*text, name, faults)) return result;
    if (!text || !with_gettext_errors(name, faults, read) || raw == nullptr) {
        faults.add({name, 0}, "the translations cannot be read",
                   "Look at the faults above, or at who may read it.");
        return result;
    }
    const File file(raw, &po_file_free);
    if (!is_utf8(file.get())) {
        faults.add({name, 1}, "the header does not say that this is UTF-8",
                   R"(Write "Content-Type: text/plain; charset=UTF-8\n" there.)");
        return result;
    }
    const std::vector<int> lines = msgid_lines(*text);
    const Iterator iterator(po_message_iterator(file.get(), nullptr), &po_message_iterator_free);
    std::size_t position = 0;
    while (po_message_t message = po_next_message(iterator.get())) {
        const int line = position < lines.size() ? lines[position] : 0;
        ++position;
        const bool header = *po_message_msgid(message) == '\0';
        if (!header && po_message_is_obsolete(message) == 0) result.push_back(entry(message, {name, line}));
    }
    return result;
}

bool write_pot(const std::string& country, const std::vector<Message>& messages,
               const std::filesystem::path& content, const std::filesystem::path& path) {
    const File file(po_file_create(), &po_file_free);
    const Iterator iterator(po_message_iterator(file.get(), nullptr), &po_message_iterator_free);
    po_message_insert(iterator.get(), make_header(country));
    for (const Message& message : messages) po_message_insert(iterator.get(), make_message(message, content));
    Faults faults;
    bool written = false;
    const bool ended = with_gettext_errors(path.string(), faults, [&](po_xerror_handler_t handler) {
        written = po_file_write(file.get(), path.c_str(), handler) != nullptr;
    });
    return ended && written && faults.none();
}

}  // namespace amparo::compiler
