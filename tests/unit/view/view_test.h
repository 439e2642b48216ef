// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QQmlEngine>
#include <optional>
#include <string>
#include <vector>

#include "fake_clock.h"
#include "fake_press.h"
#include "program.h"
#include "qstring_printer.h"
#include "support/pack_signer.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"
#include "view/declared.h"
#include "view/navigator.h"
#include "view/packs.h"
#include "view/quick_exit.h"
#include "view/session.h"
#include "view/text.h"

namespace amparo::view {

// The services of the program over the sample pack, as somebody in New York has them.
class ViewTest : public testing::Test {
  protected:
    void SetUp() override {
        packs_folder_.write("us.amparo", signer_.pack(test::sample_database(), test::sample_seal()));
        open();
    }

    // The program, started anew on what the folders hold.
    void open() {
        program_.reset();
        store_.emplace(store::Store::Places{{packs_folder_.path()}, data_folder_.path() / "amparo/packs"},
                       std::span(&signer_.key(), 1));
        program_.emplace(*store_, clock_, data_folder(), kiosk_);
        program_->services.can_draw = [this](const QString& text) { return !undrawable_.contains(text); };
        program_->services.places_to_look = [this] { return std::vector{stick_.path()}; };
        program_->services.notes = store::NotesFile(data_folder_.path() / "amparo/notes");
        program_->services.press = &press_;
        program_->services.places_to_save = [this] { return std::vector{stick_.path()}; };
        program_->services.try_ways_out = [this] { return attempts_; };
        program_->session.start();
        program_->services.install(program_->engine);
    }

    // What the engine does with a type that a page declares.
    template <typename Model>
    Model& declare(Model& model) {
        QQmlEngine::setContextForObject(&model, program_->engine.rootContext());
        model.classBegin();
        model.componentComplete();
        return model;
    }

    static QString text(const QAbstractItemModel& model, int row, int role) {
        return model.index(row, 0).data(role).toString();
    }

    [[nodiscard]] QString data_folder() const { return from_utf8((data_folder_.path() / "amparo").string()); }
    Session& session() { return program_->session; }
    Navigator& navigator() { return program_->navigator; }
    Packs& packs() { return program_->packs; }
    Papers& papers() { return program_->papers; }
    QuickExit& quick_exit() { return program_->quick_exit; }
    ReadAloud& read_aloud() { return program_->read_aloud; }
    Services& services() { return program_->services; }
    QQmlEngine& engine() { return program_->engine; }

    bool kiosk_ = false;
    FakePress press_;
    test::PackSigner signer_;
    test::TemporaryFolder packs_folder_;
    test::TemporaryFolder data_folder_;
    FakeClock clock_;
    QStringList undrawable_;
    std::vector<guard::Attempt> attempts_{{guard::Way::ipv4_tcp, true, "EPERM"}};
    test::TemporaryFolder stick_;
    std::optional<store::Store> store_;
    std::optional<Program> program_;
};

}  // namespace amparo::view
