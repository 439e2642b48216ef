// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "guard/guard.h"
#include "shell/application.h"
#include "shell/command_line.h"
#include "shell/file_places.h"
#include "shell/first_pin.h"
#include "shell/stick_news.h"
#include "store/library.h"
#include "view/text.h"

using amparo::shell::CommandLine;
using amparo::shell::Exit;

namespace {

Exit run(amparo::guard::Protection network, int& argc, char** argv) {
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    const auto line = CommandLine::parse(arguments);
    if (!line) {
        std::fprintf(stderr, "%s\n%s", line.error().sentence().c_str(), amparo::shell::usage().data());
        return Exit::wrong_usage;
    }
    if (line->help || line->version) {
        std::fputs(line->help ? amparo::shell::usage().data() : "amparo " AMPARO_VERSION "\n", stdout);
        return Exit::done;
    }
    amparo::shell::name_application(line->disguise);
    const std::string data = amparo::view::to_utf8(line->kiosk ? amparo::shell::kiosk_folder(*line)
                                                               : amparo::shell::data_folder(*line));
    amparo::guard::Places places = amparo::shell::file_places(line->packs, data, line->kiosk);
    places.read.emplace_back(line->import);
    places.read.emplace_back(line->take_news);
    const amparo::shell::Locks locks{network, amparo::guard::fence_files(std::move(places))};
    if (line->set_pin) {
        return amparo::shell::set_first_pin(amparo::view::to_utf8(amparo::shell::kiosk_folder(*line)),
                                            std::cin, amparo::base::SystemClock());
    }
    if (line->allow_news) {
        return amparo::shell::allow_news(amparo::view::to_utf8(amparo::shell::kiosk_folder(*line)));
    }
    int qt_argc = 1;  // Qt's own options are no way in: none of them is passed on
    if (!line->take_news.empty()) {
        return amparo::shell::take_stick_news(*line, amparo::store::trusted_keys(), qt_argc, argv);
    }
    return line->privacy_report
               ? amparo::shell::run_privacy_report(locks, qt_argc, argv)
               : amparo::shell::run_window(*line, amparo::store::trusted_keys(), locks, qt_argc, argv);
}

}  // namespace

int main(int argc, char** argv) {
    const amparo::guard::Protection network = amparo::guard::take_network_away();
    return static_cast<int>(run(network, argc, argv));
}
