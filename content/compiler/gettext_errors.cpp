// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/gettext_errors.h"

#include <csetjmp>

namespace amparo::compiler {
namespace {

// The C interface has no place for a pointer of ours, hence these.
struct Call {
    const std::string* file = nullptr;
    Faults* faults = nullptr;
    std::jmp_buf way_out;
};
Call* current = nullptr;

void note(int severity, std::size_t line, const char* message) {
    if (severity == PO_SEVERITY_WARNING) return;
    const int at = line == static_cast<std::size_t>(-1) ? 0 : static_cast<int>(line);
    std::string text = message;
    while (text.ends_with('\n') || text.ends_with('.')) text.pop_back();
    current->faults->add({*current->file, at}, "gettext says: " + text,
                         "Correct the entry; \"msgfmt --check\" tells the same.");
}

void one(int severity, po_message_t, const char* file, std::size_t line, std::size_t, int,
         const char* message) {
    note(severity, file == nullptr ? static_cast<std::size_t>(-1) : line, message);
    if (severity == PO_SEVERITY_FATAL_ERROR)
        std::longjmp(current->way_out, 1);  // NOLINT: the library asks for it
}

void two(int severity, po_message_t message, const char* file, std::size_t line, std::size_t column,
         int multiline, const char* text, po_message_t, const char*, std::size_t, std::size_t, int,
         const char*) {
    one(severity, message, file, line, column, multiline, text);
}

}  // namespace

bool with_gettext_errors(const std::string& file, Faults& faults,
                         const std::function<void(po_xerror_handler_t)>& call) {
    static const po_xerror_handler handler = {one, two};
    Call here;
    here.file = &file;
    here.faults = &faults;
    current = &here;
    if (setjmp(here.way_out) != 0) {  // NOLINT: see above
        current = nullptr;
        return false;
    }
    call(&handler);
    current = nullptr;
    return true;
}

}  // namespace amparo::compiler
