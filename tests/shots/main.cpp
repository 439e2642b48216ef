// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QImage>
#include <cstdio>
#include <optional>

#include "guard/guard.h"
#include "shell/application.h"
#include "shell/complaints.h"
#include "shell/composition.h"
#include "shell/window.h"
#include "shot.h"
#include "store/library.h"
#include "view/text.h"

namespace {

using amparo::shell::Exit;

Exit say(Exit exit, const QString& sentence) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return exit;
}

// The pseudo languages (en-XA, ar-XB) have packs of their own beside the build folder's programs.
std::filesystem::path packs_for(const amparo::shots::Shot& shot) {
    const std::filesystem::path program = amparo::view::to_utf8(QCoreApplication::applicationDirPath());
    if (!shot.packs.empty()) {
        return shot.packs;
    }
    return shot.language.contains("-X") ? program.parent_path() / "pseudo" / "packs"
                                        : amparo::shell::usual_packs_folder(program);
}

Exit take(const amparo::shots::Shot& shot) {
    amparo::shell::Composition::Options options;
    options.packs = {packs_for(shot)};
    options.trusted = amparo::store::trusted_keys();
    const amparo::base::SystemClock clock;
    amparo::shell::Composition composition(options, clock);
    amparo::view::Session& session = composition.session();
    session.set_reduced_motion(true);
    session.set_text_scale(shot.text_scale);
    session.set_theme(shot.theme);
    if (!session.set_language(shot.language)) {
        return say(Exit::unreadable, "There is no language " + shot.language + " here.");
    }
    if (!composition.navigator().open(shot.page)) {
        return say(Exit::unreadable, "There is no page " + shot.page + " here.");
    }
    const amparo::shell::Complaints complaints;
    amparo::shell::Window window(composition);
    if (!window.loaded()) {
        return say(Exit::faults, amparo::shell::Complaints::take().join('\n'));
    }
    window.show(shot.size);
    if (!window.settle()) {
        return say(Exit::faults, "The page was never drawn.");
    }
    if (!window.window().grabWindow().save(shot.out)) {
        return say(Exit::unreadable, "The picture could not be written to " + shot.out + ".");
    }
    const QStringList said = amparo::shell::Complaints::take();
    return said.isEmpty() ? Exit::done : say(Exit::faults, said.join('\n'));
}

}  // namespace

int main(int argc, char** argv) {
    static_cast<void>(amparo::guard::take_network_away());
    amparo::shell::prepare_qt();
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QGuiApplication application(argc, argv);
    const auto shot = amparo::shots::Shot::parse(QCoreApplication::arguments());
    return static_cast<int>(shot ? take(*shot) : say(Exit::wrong_usage, shot.error()));
}
