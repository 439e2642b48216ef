// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_window first-frame|guide|quick-exit|idle|locks PACKS: the program's own window, put together as the
// program does it. Prints "name value" lines.
#include <QAbstractEventDispatcher>
#include <QGuiApplication>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <span>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "first_frame.h"
#include "guard/file_fence.h"
#include "guard/guard.h"
#include "shell/application.h"
#include "shell/composition.h"
#include "shell/file_places.h"
#include "shell/window.h"
#include "store/library.h"

namespace {

using amparo::shell::Composition;
using amparo::shell::Window;

constexpr int rounds = 5;
constexpr int idle_seconds = 5;

int first_frame(Window& window) {
    amparo::bench::report_first_frame(window.window());
    window.show(false);
    return QGuiApplication::exec();
}

// From an act of the reader to the first frame that shows what it did. What the event loop does after that
// frame (the page that was left goes, the part below the fold is made) keeps nobody waiting for it.
template <typename Act>
double micros_to_frame(Window& window, Act act) {
    QEventLoop loop;
    std::int64_t shown = 0;
    QObject::connect(
        &window.window(), &QQuickWindow::frameSwapped, &loop,
        [&] {
            shown = amparo::bench::now();
            loop.quit();
        },
        Qt::SingleShotConnection);
    const std::int64_t begin = amparo::bench::now();
    act();
    loop.exec();
    return static_cast<double>(shown - begin) / 1000;
}

void print_percentiles(std::vector<double> micros) {
    std::sort(micros.begin(), micros.end());
    std::printf("p50 %.1f\np95 %.1f\n", micros[micros.size() / 2], micros[(micros.size() - 1) * 95 / 100]);
}

// From the touch on a guide to the frame that shows it.
int guide(Composition& composition, Window& window) {
    const amparo::pack::Pack* pack = composition.library().find("us");
    const auto guides = pack->guides({"en"});
    window.show(false);
    std::vector<double> micros;
    for (int round = 0; round < rounds; ++round) {
        for (const auto& summary : *guides) {
            composition.navigator().home();
            if (!window.settle()) {
                return 1;
            }
            micros.push_back(micros_to_frame(window, [&] {
                composition.navigator().open(QStringLiteral("guide/") + QString::fromStdString(summary.id));
            }));
        }
    }
    print_percentiles(std::move(micros));
    return 0;
}

// From "Leave now" on a guide to the frame that shows the calculator.
int quick_exit(Composition& composition, Window& window) {
    const auto guides = composition.library().find("us")->guides({"en"});
    window.show(false);
    std::vector<double> micros;
    for (int round = 0; round < rounds; ++round) {
        composition.quick_exit().comeBack();
        composition.navigator().open(QStringLiteral("guide/") + QString::fromStdString(guides->front().id));
        if (!window.settle()) {
            return 1;
        }
        micros.push_back(micros_to_frame(window, [&] { composition.quick_exit().leave(); }));
    }
    print_percentiles(std::move(micros));
    return 0;
}

// What the two locks cost, once at the start.
int locks(std::int64_t filter, std::int64_t fence) {
    std::printf("filter %.1f\nfence %.1f\n", static_cast<double>(filter) / 1000,
                static_cast<double>(fence) / 1000);
    return 0;
}

// The home page, left alone: frames drawn, and how often the program woke up.
int idle(Window& window) {
    window.show(false);
    if (!window.settle()) {
        return 1;
    }
    int frames = 0;
    int wakes = 0;
    QObject::connect(&window.window(), &QQuickWindow::frameSwapped, &window.window(),
                     [&frames] { ++frames; });
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &window.window(),
                     [&wakes] { ++wakes; });
    QTimer::singleShot(std::chrono::seconds(idle_seconds), &window.window(), &QCoreApplication::quit);
    QGuiApplication::exec();
    std::printf("seconds %d\nframes %d\nwakes %d\n", idle_seconds, frames, wakes);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() != 3) {
        std::fputs("bench_window first-frame|guide|quick-exit|idle|locks PACKS\n", stderr);
        return 2;
    }
    const auto begin = amparo::bench::now();
    static_cast<void>(amparo::guard::take_network_away());
    const auto between = amparo::bench::now();
    amparo::shell::name_application();
    static_cast<void>(amparo::guard::fence_files(amparo::shell::file_places(arguments[2], {}, false)));
    const auto end = amparo::bench::now();
    const std::string_view mode = arguments[1];
    if (mode == "locks") {
        return locks(between - begin, end - between);
    }
    amparo::shell::prepare_qt();
    const QGuiApplication application(argc, argv);
    const amparo::base::SystemClock clock;
    Composition::Options options;
    options.packs = {arguments[2]};
    options.trusted = amparo::store::trusted_keys();
    Composition composition(options, clock);
    Window window(composition);
    if (!window.loaded() || composition.library().find("us") == nullptr) {
        return 3;
    }
    if (mode == "guide") {
        return guide(composition, window);
    }
    if (mode == "quick-exit") {
        return quick_exit(composition, window);
    }
    return mode == "idle" ? idle(window) : first_frame(window);
}
