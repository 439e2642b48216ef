// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/application.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QPixmap>
#include <QStandardPaths>
#include <QUrl>
#include <cstdio>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "shell/accessibility_on_demand.h"
#include "shell/clipboard_marker.h"
#include "shell/composition.h"
#include "shell/display.h"
#include "shell/file_places.h"
#include "shell/icon_provider.h"
#include "shell/life_sign.h"
#include "shell/news_watch.h"
#include "shell/privacy_report.h"
#include "shell/qt_voice.h"
#include "shell/screen_awake.h"
#include "shell/self_test.h"
#include "shell/window.h"
#include "store/start_count.h"
#include "view/page.h"
#include "view/text.h"

namespace amparo::shell {

namespace {

// Where the kiosk's system puts a stick, read-only.
const std::filesystem::path kiosk_stick = "/run/amparo-kiosk/stick";

void say(const QString& sentence) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
}

Composition::Options options(const CommandLine& line, std::span<const pack::PublicKey> trusted,
                             const Locks& locks) {
    const std::filesystem::path program = view::to_utf8(QCoreApplication::applicationDirPath());
    Composition::Options options;
    options.packs = {line.packs.empty() ? usual_packs_folder(program) : line.packs};
    options.trusted = trusted;
    options.kiosk = line.kiosk;
    options.data_folder = data_folder(line);
    options.files = locks.files;
    options.places_to_save = [kiosk = line.kiosk] { return places_to_save(kiosk); };
    if (!options.data_folder.isEmpty()) {
        options.kept = view::to_utf8(options.data_folder + QStringLiteral("/packs"));
        options.notes = view::to_utf8(options.data_folder + QStringLiteral("/notes"));
    }
    if (line.kiosk) {
        options.kiosk_folder = view::to_utf8(kiosk_folder(line));
        options.kept =
            options.kiosk_folder.empty() ? std::filesystem::path() : options.kiosk_folder / "packs";
        options.places_to_look = {kiosk_stick};
        return options;
    }
    for (const auto location : {QStandardPaths::DownloadLocation, QStandardPaths::DesktopLocation}) {
        options.places_to_look.emplace_back(view::to_utf8(QStandardPaths::writableLocation(location)));
    }
    return options;
}

// What cannot be followed is said here, and in the window; the program goes on.
void follow(const CommandLine& line, Composition& composition) {
    view::Session& session = composition.session();
    if (!line.language.empty() && !session.set_language(view::from_utf8(line.language))) {
        say(QStringLiteral("There is no language \"%1\" here; the program opens in another one.")
                .arg(view::from_utf8(line.language)));
    }
    if (!line.jurisdiction.empty() && !session.set_jurisdiction(view::from_utf8(line.jurisdiction))) {
        say(QStringLiteral(
                "There is no pack for the country \"%1\" here; the program opens with another one.")
                .arg(view::from_utf8(line.jurisdiction)));
    }
    if (!line.page.empty() && !composition.navigator().open(view::from_utf8(line.page))) {
        say(QStringLiteral("There is no page \"%1\" here; the program opens its first page.")
                .arg(view::from_utf8(line.page)));
    }
    if (!line.import.empty()) {
        const std::string file = std::filesystem::absolute(line.import).string();
        composition.navigator().open(view::packs_page(view::from_utf8(file)));
    }
}

Exit run_self_test(Composition& composition) {
    SelfTest test(composition);
    const QStringList faults = test.run();
    for (const QString& fault : faults) {
        say(fault);
    }
    std::printf("self-test: %d pages, %lld faults\n", test.pages_tried(),
                static_cast<long long>(faults.size()));
    return faults.isEmpty() ? Exit::done : Exit::faults;
}

Exit exit_of(int code) {
    switch (code) {
        case 0:
            return Exit::done;
        case static_cast<int>(Exit::shut_down):
            return Exit::shut_down;
        case static_cast<int>(Exit::restart):
            return Exit::restart;
        default:
            return Exit::faults;
    }
}

bool has_bus() {
    return QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

// The icon in the task bar.
void show_icon(bool away) {
    QSize size;
    const QString id =
        away ? QStringLiteral("calculator/333333/FFFFFF") : QStringLiteral("amparo/0B5C5E/FFFFFF");
    QGuiApplication::setWindowIcon(
        QPixmap::fromImage(IconProvider().requestImage(id, &size, QSize(128, 128))));
}

void follow_the_exit(view::QuickExit& exit, QObject& context) {
    show_icon(exit.away());
    QObject::connect(&exit, &view::QuickExit::awayChanged, &context, [&exit] {
        show_icon(exit.away());
        ClipboardMarker::clear();
    });
}

// What the event loop returns when a visitor is gone. It never leaves the program.
constexpr int visit_over = 100;

// One composition and its window, from the first frame to the last. In a kiosk that is one visit: everything
// that a visitor did is in these objects and goes with them.
int show_window(const CommandLine& line, const Composition::Options& chosen, const base::Clock& clock) {
    NewsWatch news(line.kiosk ? chosen.kept : std::filesystem::path());
    Composition composition(chosen, clock);
    follow(line, composition);
    Window window(composition);
    if (!window.loaded()) {
        return static_cast<int>(Exit::faults);
    }
    QObject::connect(&composition.navigator(), &view::Navigator::externalRequested, &window.window(),
                     [](const QString& uri) { QDesktopServices::openUrl(QUrl(uri)); });
    QObject::connect(&composition.kiosk_visit(), &view::KioskVisit::ended, &window.window(),
                     [] { QCoreApplication::exit(visit_over); });
    follow_the_exit(composition.quick_exit(), window.window());
    if (line.disguise) {
        composition.quick_exit().leave();
    }
    window.show(line.kiosk);
    if (line.kiosk) {
        news.tell(composition.kiosk_visit());
    }
    return QGuiApplication::exec();
}

// The pages of a visit leave many small holes behind. Without this the C library keeps them all, and a kiosk
// that nobody uses by night holds the memory of its busiest hour.
void give_memory_back() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

}  // namespace

void prepare_qt() {
    QCoreApplication::setAttribute(Qt::AA_DisableShaderDiskCache);
    // All QML is compiled into the program. Should some not be, it is still not cached: 6.5 and later know
    // the first name, 6.4 the second, which gets a folder that cannot be made.
    qputenv("QML_DISK_CACHE", "aot");
    qputenv("QML_DISK_CACHE_PATH", "/dev/null/none");
    // A desktop that saves its session would write down which page was asked for.
    qunsetenv("SESSION_MANAGER");
    // Without a session bus the D-Bus library would start one, which stays behind.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") && !has_bus()) {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }
    // Graphics drivers keep compiled programs; should somebody choose such a driver, not ours.
    qputenv("MESA_SHADER_CACHE_DISABLE", "true");
    qputenv("__GL_SHADER_DISK_CACHE", "0");
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND") && qEnvironmentVariableIsEmpty("QSG_RHI_BACKEND")) {
        QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));
    }
}

void name_application(bool disguised) {
    const QString name = disguised ? QStringLiteral("plain-calculator") : QStringLiteral("amparo");
    QCoreApplication::setApplicationName(name);
    QCoreApplication::setApplicationVersion(QStringLiteral(AMPARO_VERSION));
    QGuiApplication::setDesktopFileName(name);
    // X11 shows this one in the list of windows; its windows would else carry the name of the file.
    qputenv("RESOURCE_NAME", name.toUtf8());
}

QString data_folder(const CommandLine& line) {
    // A kiosk and a test remember nothing, whatever somebody has stored on this device.
    return line.kiosk || line.self_test
               ? QString()
               : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                     QStringLiteral("/amparo");
}

QString kiosk_folder(const CommandLine& line) {
    return !line.kiosk || line.self_test
               ? QString()
               : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                     QStringLiteral("/amparo/kiosk");
}

Exit run_window(const CommandLine& line, std::span<const pack::PublicKey> trusted, const Locks& locks,
                int& argc, char** argv) {
    if (!display_is_named()) {
        std::fputs(no_display, stderr);
        return Exit::unreadable;
    }
    prepare_qt();
    catch_missing_display();
    const QGuiApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    const AccessibilityOnDemand accessibility;
    const base::SystemClock clock;
    ScreenAwake screen_awake;
    Composition::Options chosen = options(line, trusted, locks);
    store::count_start(chosen.kiosk_folder);
    chosen.make_voice = [] { return std::make_unique<QtVoice>(); };
    chosen.keep_awake = [&screen_awake](bool awake) { screen_awake.keep(awake); };
    if (line.self_test) {
        Composition composition(chosen, clock);
        follow(line, composition);
        return run_self_test(composition);
    }
    const ClipboardMarker marker;
    const LifeSign sign;
    int code = show_window(line, chosen, clock);
    CommandLine next = line;
    next.page.clear();
    next.import.clear();
    while (code == visit_over) {
        ClipboardMarker::clear_all();
        screen_awake.keep(false);
        give_memory_back();
        code = show_window(next, chosen, clock);
    }
    return exit_of(code);
}

Exit run_privacy_report(const Locks& locks, int& argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const PrivacyReport report{locks.network, locks.files, guard::try_ways_out(), data_folder({})};
    std::fputs(report.json().constData(), stdout);
    return guard::network_is_refused(report.attempts) ? Exit::done : Exit::faults;
}

}  // namespace amparo::shell
