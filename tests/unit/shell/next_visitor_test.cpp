// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractItemModel>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QMetaProperty>
#include <QQmlEngine>
#include <map>
#include <memory>
#include <string>

#include "shell/composition.h"
#include "shell/window.h"
#include "support/pack_signer.h"
#include "support/sample_pack.h"
#include "support/silent_voice.h"
#include "support/temporary_folder.h"

namespace amparo::shell {
namespace {

using State = std::map<std::string, std::string>;

const QStringList singletons{"KioskVisit", "Navigator", "Packs",  "Papers",
                             "QuickExit",  "ReadAloud", "Session"};

std::string words(const QVariant& value) {
    return value.toString().toStdString() + value.toStringList().join('|').toStdString();
}

void add_rows(State& state, const std::string& name, const QAbstractItemModel& model) {
    state[name + ".rows"] = std::to_string(model.rowCount());
    const QHash<int, QByteArray> roles = model.roleNames();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (auto role = roles.begin(); role != roles.end(); ++role) {
            state[name + "[" + std::to_string(row) + "]." + role->toStdString()] =
                words(model.index(row, 0).data(role.key()));
        }
    }
}

// Every property that QML can read, those of the lists within it, and every row.
void add(State& state, const std::string& name, const QObject& object) {
    const QMetaObject& type = *object.metaObject();
    for (int i = 0; i < type.propertyCount(); ++i) {
        const QVariant value = type.property(i).read(&object);
        const std::string property = name + "." + type.property(i).name();
        if (const auto* inner = qobject_cast<const QAbstractItemModel*>(value.value<QObject*>())) {
            add(state, property, *inner);
        } else {
            state[property] = words(value);
        }
    }
    if (const auto* model = qobject_cast<const QAbstractItemModel*>(&object)) {
        add_rows(state, name, *model);
    }
}

// A kiosk's program, for as long as one visitor uses it.
class Visit {
  public:
    Visit(const Composition::Options& options, const base::Clock& clock)
        : composition_(options, clock), window_(composition_) {
        window_.show(QSize(1280, 800));
    }

    QObject& find(const QString& singleton) {
        QQmlEngine& engine = *qmlEngine(&window_.window());
        const int id = qmlTypeId("Amparo.View", 1, 0, singleton.toUtf8().constData());
        return *engine.singletonInstance<QObject*>(id);
    }
    State state() {
        State state;
        for (const QString& name : singletons) {
            add(state, name.toStdString(), find(name));
        }
        add(state, "window", window_.window());
        state["locale"] = QLocale().name().toStdString();
        state["direction"] = std::to_string(QGuiApplication::layoutDirection());
        state["words"] = QCoreApplication::translate("KioskWarning", "I am still here").toStdString();
        return state;
    }
    Composition& composition() { return composition_; }
    Window& window() { return window_; }

  private:
    Composition composition_;
    Window window_;
};

class NextVisitorTest : public testing::Test {
  protected:
    NextVisitorTest() {
        packs_.write("us.amparo", signer_.pack(test::sample_database(), test::sample_seal()));
        options_.packs = {packs_.path()};
        options_.trusted = std::span(&signer_.key(), 1);
        options_.kiosk = true;
        options_.make_voice = [this] { return std::make_unique<test::SilentVoice>(said_); };
    }
    // A visitor who leaves something everywhere.
    void use(Visit& visit) {
        view::Session& session = visit.composition().session();
        visit.composition().kiosk_visit().begin();
        session.set_language("fa");
        session.set_text_scale(2);
        session.set_theme(view::Session::HighContrast);
        session.set_reduced_motion(true);
        session.set_remember(true);
        session.set_jurisdiction("zz");
        view::Navigator& navigator = visit.composition().navigator();
        navigator.open("letter/us/data");
        navigator.open("check/us/warrant?at=0");
        navigator.open("search?q=deportation");
        navigator.open("guide/us/no-such");
        QMetaObject::invokeMethod(&visit.find("Papers"), "toggle", Q_ARG(int, 1));
        QObject& read_aloud = visit.find("ReadAloud");
        read_aloud.setProperty("pace", 1.5);
        QMetaObject::invokeMethod(&read_aloud, "readOne", Q_ARG(QString, "One. Two."), Q_ARG(QString, "en"));
        visit.window().window().resize(1000, 700);
        ASSERT_TRUE(visit.window().settle());
    }

    base::SystemClock clock_;
    test::PackSigner signer_;
    test::TemporaryFolder packs_;
    test::SilentVoice::Diary said_;
    Composition::Options options_;
};

TEST_F(NextVisitorTest, FindsTheProgramAsTheFirstOneDid) {
    State first;
    {
        Visit visit(options_, clock_);
        ASSERT_TRUE(visit.window().settle());
        first = visit.state();
    }
    {
        Visit visit(options_, clock_);
        use(visit);
        const State used = visit.state();
        for (const char* left :
             {"KioskVisit.state", "Navigator.page", "Navigator.invalidPage", "Papers.any", "ReadAloud.pace",
              "ReadAloud.sentence", "Session.language", "Session.textScale", "Session.theme",
              "Session.problem", "locale", "direction", "words", "window.title"}) {
            EXPECT_NE(used.at(left), first.at(left)) << left << " was not used";
        }
    }
    Visit visit(options_, clock_);
    ASSERT_TRUE(visit.window().settle());
    const State next = visit.state();
    EXPECT_EQ(next.size(), first.size());
    for (const auto& [what, value] : first) {
        EXPECT_EQ(next.at(what), value) << what;
    }
}

// A new one has to be added above, and to be used by the visitor.
TEST_F(NextVisitorTest, EverySingletonIsCompared) {
    QFile types(AMPARO_VIEW_TYPES);
    ASSERT_TRUE(types.open(QIODevice::ReadOnly));
    EXPECT_EQ(types.readAll().count("isSingleton: true"), singletons.size());
}

}  // namespace
}  // namespace amparo::shell
