// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <ostream>

#include "compiler/commands/commands.h"
#include "compiler/preview.h"

namespace amparo::compiler {
namespace {

using Lines = std::vector<std::string>;
// "guide us/home-door" and what it says.
using Contents = std::map<std::string, Lines>;

struct DiffOptions {
    std::string before;
    std::string after;
    std::string key;
};

// Everything of one kind; a flaw in the pack is an error of the whole.
template <typename List>
pack::Result<void> add(const std::string& kind, const pack::Pack& pack, const pack::Result<List>& list,
                       const base::FallbackChain& chain, Contents& contents) {
    if (!list) return base::failure(list.error());
    for (const auto& one : *list) {
        pack::Result<Lines> lines = preview(pack, one.id, chain);
        if (!lines) return base::failure(lines.error());
        contents.emplace(kind + " " + one.id, std::move(*lines));
    }
    return {};
}

pack::Result<Contents> contents(const pack::Pack& pack) {
    const base::FallbackChain chain = {source_language};
    Contents result;
    return add("guide", pack, pack.guides(chain), chain, result)
        .and_then([&] { return add("card", pack, pack.cards(chain), chain, result); })
        .and_then([&] { return add("check", pack, pack.checks(chain), chain, result); })
        .and_then([&] { return add("hotline", pack, pack.hotlines(chain), chain, result); })
        .map([&] { return std::move(result); });
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

void print_changes(const Contents& before, const Contents& after, std::ostream& out) {
    for (const auto& [name, lines] : before) {
        if (!after.contains(name)) out << "withdrawn: " << name << '\n';
    }
    for (const auto& [name, lines] : after) {
        const auto old = before.find(name);
        if (old == before.end()) {
            out << "added: " << name << '\n';
        } else if (old->second != lines) {
            out << "changed: " << name << '\n';
            for (const std::string& line : without(old->second, lines))
                out << "  no longer: " << line << '\n';
            for (const std::string& line : without(lines, old->second)) out << "  now: " << line << '\n';
        }
    }
}

void diff(const DiffOptions& options, Session& session) {
    const std::optional<pack::Pack> before = open_pack(options.before, options.key, session);
    const std::optional<pack::Pack> after = open_pack(options.after, options.key, session);
    if (!before || !after) return;
    const pack::Result<Contents> old_contents = contents(*before);
    const pack::Result<Contents> new_contents = contents(*after);
    if (!old_contents || !new_contents) {
        return unreadable(session, std::string(pack::describe(pack::Error::malformed)));
    }
    session.console.out << after->info().name << ": version " << before->info().version << ", now "
                        << after->info().version << '\n';
    print_changes(*old_contents, *new_contents, session.console.out);
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
