// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/application.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QIcon>
#include <QPixmap>
#include <QStandardPaths>
#include <QUrl>
#include <cstdio>

#include "shell/composition.h"
#include "shell/display.h"
#include "shell/icon_provider.h"
#include "shell/privacy_report.h"
#include "shell/self_test.h"
#include "shell/window.h"
#include "view/text.h"

namespace amparo::shell {

namespace {

void say(const QString& sentence) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
}

Composition::Options options(const CommandLine& line, std::span<const pack::PublicKey> trusted) {
    const std::filesystem::path program = view::to_utf8(QCoreApplication::applicationDirPath());
    Composition::Options options;
    options.packs = {line.packs.empty() ? usual_packs_folder(program) : line.packs};
    options.trusted = trusted;
    options.kiosk = line.kiosk;
    // A kiosk and a test remember nothing, whatever somebody has stored on this device.
    if (!line.kiosk && !line.self_test) {
        options.data_folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
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

QIcon window_icon() {
    QSize size;
    const QString id = QStringLiteral("amparo/0B5C5E/FFFFFF");
    return {QPixmap::fromImage(IconProvider().requestImage(id, &size, QSize(128, 128)))};
}

}  // namespace

void prepare_qt() {
    QCoreApplication::setAttribute(Qt::AA_DisableShaderDiskCache);
    // All QML is compiled into the program. Should some not be, it is still not cached: 6.5 and later know
    // the first name, 6.4 the second, which gets a folder that cannot be made.
    qputenv("QML_DISK_CACHE", "aot");
    qputenv("QML_DISK_CACHE_PATH", "/dev/null/none");
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND") && qEnvironmentVariableIsEmpty("QSG_RHI_BACKEND")) {
        QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));
    }
}

void name_application() {
    QCoreApplication::setApplicationName(QStringLiteral("amparo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AMPARO_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Amparo"));
    QGuiApplication::setDesktopFileName(QStringLiteral("amparo"));
}

Exit run_window(const CommandLine& line, std::span<const pack::PublicKey> trusted, int& argc, char** argv) {
    if (!display_is_named()) {
        std::fputs(no_display, stderr);
        return Exit::unreadable;
    }
    prepare_qt();
    name_application();
    catch_missing_display();
    const QGuiApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    const base::SystemClock clock;
    Composition composition(options(line, trusted), clock);
    follow(line, composition);
    if (line.self_test) {
        return run_self_test(composition);
    }
    Window window(composition);
    if (!window.loaded()) {
        return Exit::faults;
    }
    QObject::connect(&composition.navigator(), &view::Navigator::externalRequested, &application,
                     [](const QString& uri) { QDesktopServices::openUrl(QUrl(uri)); });
    QGuiApplication::setWindowIcon(window_icon());
    window.show(line.kiosk);
    return QGuiApplication::exec() == 0 ? Exit::done : Exit::faults;
}

Exit run_privacy_report(guard::Protection protection, int& argc, char** argv) {
    name_application();
    const QCoreApplication application(argc, argv);
    const PrivacyReport report{protection, guard::try_ways_out(),
                               QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
    std::fputs(report.json().constData(), stdout);
    return report.blocked() ? Exit::done : Exit::faults;
}

}  // namespace amparo::shell
