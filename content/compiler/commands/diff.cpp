// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <ostream>

#include "compiler/commands/commands.h"
#include "compiler/preview.h"
#include "pack/changes.h"

namespace amparo::compiler {
namespace {

using Lines = std::vector<std::string>;

struct DiffOptions {
    std::string before;
    std::string after;
    std::string key;
};

std::string_view word(pack::ChangeKind kind) {
    constexpr std::array<std::string_view, 3> words = {"withdrawn", "changed", "added"};
    return words.at(static_cast<std::size_t>(kind));
}

std::string_view word(pack::ChangedThing thing) {
    constexpr std::array<std::string_view, 6> words = {"guide",    "card",   "check",
                                                       "document", "letter", "hotline"};
    return words.at(static_cast<std::size_t>(thing));
}

// The lines of `a` that `b` has not, in their order.
Lines without(const Lines& a, Lines b) {
    Lines result;
    for (const std::string& line : a) {
        const auto found = std::find(b.begin(), b.end(), line);
        if (found == b.end()) {
            result.push_back(line);
        } else {
            b.erase(found);
        }
    }
    return result;
}

void print_lines(const pack::Pack& before, const pack::Pack& after, const std::string& id,
                 std::ostream& out) {
    const base::FallbackChain chain = {source_language};
    const Lines old_lines = preview(before, id, chain).value_or(Lines());
    const Lines new_lines = preview(after, id, chain).value_or(Lines());
    for (const std::string& line : without(old_lines, new_lines)) out << "  no longer: " << line << '\n';
    for (const std::string& line : without(new_lines, old_lines)) out << "  now: " << line << '\n';
}

void diff(const DiffOptions& options, Session& session) {
    const std::optional<pack::Pack> before = open_pack(options.before, options.key, session);
    const std::optional<pack::Pack> after = open_pack(options.after, options.key, session);
    if (!before || !after) return;
    const auto changes = pack::changes(*before, *after, {source_language});
    if (!changes) return unreadable(session, std::string(pack::describe(changes.error())));
    std::ostream& out = session.console.out;
    out << after->info().name << ": version " << before->info().version << ", now " << after->info().version
        << '\n';
    for (const pack::Change& change : *changes) {
        out << word(change.kind) << ": " << word(change.thing) << ' ' << change.id << '\n';
        if (change.kind == pack::ChangeKind::changed) print_lines(*before, *after, change.id, out);
    }
}

}  // namespace

void add_diff(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("diff", "What a newer pack says otherwise, in plain words");
    auto options = std::make_shared<DiffOptions>();
    command->add_option("OLD", options->before, "The older pack")->required();
    command->add_option("NEW", options->after, "The newer pack")->required();
    declare_key(*command, options->key);
    command->callback([options, &session] { diff(*options, session); });
}

}  // namespace amparo::compiler
