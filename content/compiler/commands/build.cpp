// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "compiler/commands/commands.h"
#include "compiler/pack_writer.h"

namespace amparo::compiler {
namespace {

struct BuildOptions {
    ContentOptions content;
    std::string out;
    std::string key;
};

void build_one(const Edition& edition, const SecretKey& key, const std::filesystem::path& path,
               Session& session) {
    const std::optional<std::string> database = write_database(edition);
    if (!database) return unreadable(session, path.string() + ": SQLite refused a row.");
    if (!write_pack(*database, seal_of(edition.country), key, path, session)) return;
    session.console.out << path.string() << ": version " << edition.country.version << ", "
                        << edition.translations.size() + 1 << " languages, " << database->size() / 1024
                        << " KiB\n";
}

void build(const BuildOptions& options, Session& session) {
    if (options.key.empty()) {
        return wrong_usage(session,
                           "A pack without a signature would be shown to nobody. Make a key with "
                           "\"amparo-pack keygen --out keys\", then add --key keys/development.key.");
    }
    const std::unique_ptr<SecretKey> key = load_secret_key(options.key, session);
    if (!key) return;
    const std::optional<Project> project = options.content.load(session);
    if (!project || !report(project->faults, session)) return;
    std::error_code error;
    std::filesystem::create_directories(options.out, error);
    for (const Edition& edition : project->editions) {
        build_one(edition, *key, std::filesystem::path(options.out) / (edition.country.id + ".amparo"),
                  session);
    }
}

}  // namespace

void add_build(CLI::App& app, Session& session) {
    CLI::App* command =
        app.add_subcommand("build", "Write one signed pack for each country, if there is no fault");
    auto options = std::make_shared<BuildOptions>();
    options->content.declare(*command);
    command->add_option("--out", options->out, "Folder for the packs")->required();
    command->add_option("--key", options->key, "Secret key to sign with");
    command->callback([options, &session] { build(*options, session); });
}

}  // namespace amparo::compiler
