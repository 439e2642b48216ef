// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/notes.h"

#include <utility>

#include "view/press_text.h"
#include "view/roles.h"
#include "view/services.h"
#include "view/text.h"

namespace amparo::view {

namespace {

using namespace std::chrono_literals;

constexpr auto open_for = 5min;
constexpr auto look_every = 20s;
constexpr int shortest = 8;

// The names under which the words are kept; they stay the same whatever the language.
constexpr std::array fields{"people", "lawyer", "number", "health", "school", "pick-up", "money", "more"};

QString failure_text(const store::NotesFailure& failure) {
    if (!failure.seal) {
        return save_text(failure.reason);
    }
    switch (*failure.seal) {
        case store::NotesFault::wrong_passphrase:
            //: After somebody typed a passphrase.
            return Notes::tr(
                "This passphrase does not open the notes. Look at each letter, large and small, and try "
                "again.");
        case store::NotesFault::damaged:
            //: After somebody typed a passphrase: the file is broken.
            return Notes::tr(
                "The file with the notes is damaged and cannot be opened. Nothing of it was changed.");
        case store::NotesFault::no_memory:
            //: After somebody typed a passphrase.
            return Notes::tr(
                "There was not enough memory to open the notes. Close other programs and try again.");
    }
    return {};
}

QString label_of(int field) {
    switch (field) {
        case 0:
            //: Field of the family plan.
            return Notes::tr("People to call, with their numbers");
        case 1:
            //: Field of the family plan.
            return Notes::tr("Lawyer");
        case 2:
            //: Field of the family plan: A-number, case number, AZR number.
            return Notes::tr("Your number at the office, such as the A-number or file number");
        case 3:
            //: Field of the family plan.
            return Notes::tr("Medicine, allergies, doctor");
        case 4:
            //: Field of the family plan.
            return Notes::tr("School or day care of the children");
        case 5:
            //: Field of the family plan.
            return Notes::tr("Who may pick up the children");
        case 6:
            //: Field of the family plan.
            return Notes::tr("Rent, bills, keys, pets");
        default:
            //: Field of the family plan.
            return Notes::tr("Other notes");
    }
}

}  // namespace

Notes::Notes(QObject* parent) : ListModel(parent) {
    clock_.setTimerType(Qt::VeryCoarseTimer);
    clock_.setInterval(look_every);
    connect(&clock_, &QTimer::timeout, this, &Notes::look_at_the_clock);
}

Notes::~Notes() {
    if (attached() && is_open()) {
        save();
        forget();
    }
}

void Notes::load() {
    reset([] {});
    emit changedState();
}

const store::NotesFile& Notes::file() const {
    return services().notes;
}

bool Notes::possible() const {
    return attached() && file().possible();
}

bool Notes::kept() const {
    return attached() && file().exists();
}

QString Notes::title() const {
    //: Title of the page on which somebody writes down what the family needs.
    return tr("Family plan and notes");
}

void Notes::touch() {
    touched_ = services().clock.now();
    clock_.start();
}

void Notes::fail(const QString& problem) {
    problem_ = problem;
    emit changedState();
}

void Notes::start(const QString& passphrase, const QString& again) {
    if (passphrase.size() < shortest) {
        //: After somebody chose a passphrase.
        fail(tr("Take a longer passphrase: four words or more are good."));
        return;
    }
    if (passphrase != again) {
        //: After somebody typed a new passphrase twice.
        fail(tr("The two are not the same. Type them again."));
        return;
    }
    if (!possible() || kept()) {
        return;
    }
    auto key = store::NotesKey::make(to_utf8(passphrase));
    if (!key) {
        fail(failure_text({key.error()}));
        return;
    }
    if (const auto saved = file().save(*key, {}); !saved) {
        fail(failure_text(saved.error()));
        return;
    }
    key_ = *std::move(key);
    touch();
    fail({});
    reset([] {});
}

void Notes::unlock(const QString& passphrase) {
    auto key = file().key(to_utf8(passphrase));
    auto notes = key ? file().open(*key) : base::failure(key.error());
    if (!notes) {
        fail(failure_text(notes.error()));
        return;
    }
    key_ = *std::move(key);
    touch();
    reset([&] { notes_ = *std::move(notes); });
    fail({});
}

void Notes::write(int row, const QString& words) {
    if (!is_open() || row < 0 || row >= static_cast<int>(fields.size())) {
        return;
    }
    std::string& kept_words = notes_[fields.at(static_cast<std::size_t>(row))];
    if (kept_words != to_utf8(words)) {
        kept_words = to_utf8(words);
        unsaved_ = true;
        touch();
        emit changedState();
    }
}

void Notes::save() {
    if (!is_open() || !unsaved_) {
        return;
    }
    touch();
    const auto saved = file().save(*key_, notes_);
    unsaved_ = !saved;
    fail(saved ? QString() : failure_text(saved.error()));
}

void Notes::close() {
    save();
    if (!unsaved_) {
        forget();
        fail({});
    }
}

void Notes::wipe() {
    if (const auto wiped = file().wipe(); !wiped) {
        fail(failure_text(wiped.error()));
        return;
    }
    forget();
    fail({});
}

void Notes::look_at_the_clock() {
    const auto now = services().clock.now();
    // A clock that was set back does not keep them open.
    if (is_open() && (now >= touched_ + open_for || now < touched_)) {
        close();
    }
}

void Notes::forget() {
    clock_.stop();
    key_.reset();
    unsaved_ = false;
    reset([this] {
        for (auto& [name, words] : notes_) {
            words.assign(words.size(), '\0');
        }
        notes_.clear();
    });
}

Handout Notes::on(Handout handout) const {
    handout.title.front().text = title();
    for (int row = 0; row < count(); ++row) {
        const QModelIndex at = index(row);
        const QString words = at.data(WordsRole).toString();
        if (!words.isEmpty()) {
            const Handout::Words label = handout.in_readers(at.data(LabelRole).toString());
            handout.pieces.push_back({Handout::Kind::heading, {}, {}, {label}, {}});
            handout.pieces.push_back({Handout::Kind::paragraph, {}, {}, {handout.in_readers(words)}, {}});
        }
    }
    return handout;
}

int Notes::count() const {
    return is_open() ? static_cast<int>(fields.size()) : 0;
}

QVariant Notes::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const auto words = notes_.find(fields.at(static_cast<std::size_t>(index.row())));
    switch (role) {
        case LabelRole:
            return label_of(index.row());
        case WordsRole:
            return words == notes_.end() ? QString() : from_utf8(words->second);
        default:
            return {};
    }
}

QHash<int, QByteArray> Notes::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
