// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/stick_news.h"

#include <QCoreApplication>
#include <cstdio>

#include "shell/composition.h"
#include "store/news.h"
#include "view/kiosk_settings.h"
#include "view/text.h"

namespace amparo::shell {

namespace {

Exit answer(Exit exit, const char* sentence) {
    std::printf("%s\n", sentence);
    return exit;
}

Exit is_no_kiosk(const char* option) {
    std::fprintf(stderr, "The option %s goes with --kiosk.\n", option);
    return Exit::wrong_usage;
}

}  // namespace

Exit take_stick_news(const CommandLine& line, std::span<const pack::PublicKey> trusted, int& argc,
                     char** argv) {
    const QCoreApplication application(argc, argv);
    const std::filesystem::path own = view::to_utf8(kiosk_folder(line));
    if (own.empty()) {
        return is_no_kiosk("--take-news");
    }
    const auto settings = view::KioskSettingsFile(own).read();
    if (!settings || !settings->take_news) {
        return answer(Exit::not_allowed, "The staff of this kiosk did not allow this.");
    }
    const std::filesystem::path program = view::to_utf8(QCoreApplication::applicationDirPath());
    const std::filesystem::path shipped = line.packs.empty() ? usual_packs_folder(program) : line.packs;
    store::Store store({{shipped}, own / "packs"}, trusted);
    switch (store::take_news(store, line.take_news)) {
        case store::News::taken:
            return answer(Exit::done, "Newer packs are on this kiosk now.");
        case store::News::nothing_new:
            return answer(Exit::nothing_new, "There is nothing newer on this stick.");
        case store::News::refused:
            break;
    }
    return answer(Exit::unreadable, "Something on this stick was not taken. See the page for the staff.");
}

Exit allow_news(const std::filesystem::path& kiosk_folder) {
    if (kiosk_folder.empty()) {
        return is_no_kiosk("--allow-news");
    }
    const view::KioskSettingsFile file(kiosk_folder);
    auto settings = file.read();
    if (settings) {
        settings->take_news = true;
    }
    if (!settings || !file.write(*settings)) {
        std::fprintf(stderr, "The settings of this kiosk could not be read or kept.\n");
        return Exit::faults;
    }
    return Exit::done;
}

}  // namespace amparo::shell
