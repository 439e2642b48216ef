// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cstdlib>
#include <ostream>

#include "base/clock.h"
#include "compiler/commands/commands.h"

namespace amparo::compiler {

void ContentOptions::declare(CLI::App& command) {
    command.add_option("CONTENT", content_, "Folder with one folder for each country")->required();
    command.add_option("--i18n", i18n_, "Folder of the translations; CONTENT/../i18n by default");
    command.add_option(
        "--icons", icons_,
        "Folder of the icons, beside that of the drawings; CONTENT/../app/ui/icons by default");
    command.add_option("--today", today_,
                       "The day to check dates against, as 2026-11-23; else SOURCE_DATE_EPOCH, "
                       "else the clock");
}

std::optional<base::Date> ContentOptions::today() const {
    if (!today_.empty()) return base::Date::parse(today_);
    if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH")) {  // NOLINT(concurrency-mt-unsafe): one thread
        const std::string_view text(epoch);
        std::int64_t seconds = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
        if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
        return base::Date::at(std::chrono::system_clock::time_point(std::chrono::seconds(seconds)));
    }
    return base::Date::at(base::SystemClock().now());
}

std::optional<Project> ContentOptions::load(Session& session) const {
    const std::optional<base::Date> day = today();
    if (!day) {
        wrong_usage(
            session,
            "The day to check against cannot be read. Write --today as 2026-11-23, or SOURCE_DATE_EPOCH in "
            "seconds.");
        return std::nullopt;
    }
    const std::filesystem::path content(content_);
    ProjectOptions options{
        content, (content / "../i18n").lexically_normal(), {*day, content / "../app/ui/icons", {}}};
    if (!i18n_.empty()) options.i18n = i18n_;
    if (!icons_.empty()) options.check.icons = icons_;
    options.check.drawings = options.check.icons / "../drawings";
    std::optional<Project> project = load_project(options);
    if (!project)
        unreadable(session, content_ + ": no content here. Give the folder that holds us, de or at.");
    return project;
}

bool report(const Faults& faults, Session& session) {
    for (const Fault& fault : faults.sorted()) session.console.err << describe(fault) << '\n';
    if (faults.none()) return true;
    session.exit = Exit::faults;
    return false;
}

void unreadable(Session& session, const std::string& sentence) {
    session.console.err << sentence << '\n';
    session.exit = Exit::unreadable;
}

void wrong_usage(Session& session, const std::string& sentence) {
    session.console.err << sentence << '\n';
    session.exit = Exit::usage;
}

}  // namespace amparo::compiler
