// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup.h"

#include <QCoreApplication>
#include <QtQuickTest>

#include "support/sample_pack.h"
#include "view/text.h"

namespace amparo::test {

std::chrono::system_clock::time_point Setup::MondayMorning::now() const {
    return std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours(15) + passed_;
}

void Setup::write_packs() {
    stick_.write("us.amparo", sample_pack(signer_, "us", 2026112401));
    const QString input = QCoreApplication::arguments().join(u' ');
    if (input.contains(QStringLiteral("tst_no_pack"))) {
        return;
    }
    std::string pack = signer_.pack(sample_database(), sample_seal());
    if (input.contains(QStringLiteral("tst_bad_pack"))) {
        pack.at(100) ^= 1;
    }
    packs_.write("us.amparo", pack);
}

void Setup::pass(int seconds) {
    clock_.pass(std::chrono::seconds(seconds));
    composition_->kiosk_visit().look();
}

std::filesystem::path Setup::kiosk_folder() const {
    const QString input = QCoreApplication::arguments().join(u' ');
    return input.contains(QStringLiteral("tst_staff_page")) ? data_.path() / "kiosk"
                                                            : std::filesystem::path();
}

void Setup::qmlEngineAvailable(QQmlEngine* engine) {
    if (composition_ == nullptr) {
        write_packs();
        shell::Composition::Options options;
        options.packs = {packs_.path()};
        options.trusted = std::span(&signer_.key(), 1);
        options.data_folder = view::from_utf8((data_.path() / "amparo").string());
        options.kept = data_.path() / "amparo/packs";
        options.places_to_look = {stick_.path()};
        options.make_voice = [this] { return std::make_unique<SilentVoice>(said_); };
        options.notes = data_.path() / "amparo/notes";
        options.places_to_save = [this] { return std::vector{shelf_.path()}; };
        options.kiosk_folder = kiosk_folder();
        options.reader_zone = "America/New_York";
        options.kiosk = QCoreApplication::arguments().join(u' ').contains(QStringLiteral("tst_kiosk"));
        composition_ = std::make_unique<shell::Composition>(options, clock_);
    }
    composition_->install(*engine);
    qmlRegisterSingletonInstance("Amparo.Test", 1, 0, "KioskTime", this);
}

}  // namespace amparo::test

QUICK_TEST_MAIN_WITH_SETUP(amparo_qml, amparo::test::Setup)
