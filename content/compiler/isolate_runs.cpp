// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/isolate_runs.h"

#include <unicode/uchar.h>

#include "base/utf8.h"

namespace amparo::compiler {
namespace {

constexpr std::string_view left_to_right_isolate = "\xE2\x81\xA6";    // U+2066
constexpr std::string_view pop_directional_isolate = "\xE2\x81\xA9";  // U+2069

// Where a run may begin and end.
bool is_core(UChar32 c) {
    if (c == '+' || c == 0xA7 || c == '$' || c == 0x20AC || c == '#') return true;
    return u_charDirection(c) == U_LEFT_TO_RIGHT || u_charDirection(c) == U_EUROPEAN_NUMBER;
}

// What may stand inside a run.
bool is_joint(UChar32 c) {
    return c == ' ' || c == 0xA0 || c == 0x2011 || c == 0x2013 ||
           (c < 0x80 &&
            std::string_view("-./,:'()@_%?!").find(static_cast<char>(c)) != std::string_view::npos);
}

bool is_closing_quote(UChar32 c) {
    return c == '"' || c == 0xBB || c == 0x201C || c == 0x201D;
}

// One text without tags, taken apart.
class Isolator {
  public:
    explicit Isolator(std::string& out) : out_(out) {}

    void take(std::string_view text) {
        for (const char32_t code_point : base::code_points(text)) {
            const auto c = static_cast<UChar32>(code_point);
            const std::string letter = base::utf8(code_point);
            if (is_core(c)) {
                run_ += pending_;
                pieces_ = pieces_ || !pending_.empty() || c == '+' || c == 0xA7;
                pending_.clear();
                run_ += letter;
            } else if (!run_.empty() && is_joint(c)) {
                pending_ += letter;
            } else {
                end_run(is_closing_quote(c));
                out_ += letter;
            }
        }
        end_run(false);
    }

  private:
    // A single word or number keeps its order by itself. A full stop belongs to the run when its quotation
    // ends there.
    void end_run(bool quoted) {
        if (pieces_) out_ += left_to_right_isolate;
        out_ += run_;
        // A bracket that opened inside the run and closes right behind it belongs to it.
        if (pending_.starts_with(')') && run_.find('(') != std::string::npos) {
            out_ += ')';
            pending_.erase(0, 1);
        }
        if (pieces_ && quoted && (pending_ == "." || pending_ == "?" || pending_ == "!")) {
            out_ += pending_;
            pending_.clear();
        }
        if (pieces_) out_ += pop_directional_isolate;
        out_ += pending_;
        run_.clear();
        pending_.clear();
        pieces_ = false;
    }

    std::string& out_;
    std::string run_;
    std::string pending_;  // joints of which the run may end before
    bool pieces_ = false;
};

}  // namespace

std::string with_isolated_runs(std::string_view markup) {
    std::string out;
    Isolator isolator(out);
    while (!markup.empty()) {
        const std::size_t tag = markup.find_first_of("<&");
        isolator.take(markup.substr(0, tag));
        if (tag == std::string_view::npos) break;
        const std::size_t end = markup.find(markup[tag] == '<' ? '>' : ';', tag);
        if (end == std::string_view::npos) return out.append(markup.substr(tag));
        out += markup.substr(tag, end + 1 - tag);
        markup.remove_prefix(end + 1);
    }
    return out;
}

}  // namespace amparo::compiler
