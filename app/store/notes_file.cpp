// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notes_file.h"

#include <unistd.h>

#include <utility>

#include "pack/file.h"
#include "store/data_folder.h"

namespace amparo::store {
namespace {

constexpr std::string_view file_name = "notes";
constexpr std::size_t number_size = 4;
constexpr std::uint64_t most_bytes = 4UL * 1024 * 1024;

tl::unexpected<NotesFailure> failed(const Failure& failure) {
    return base::failure(NotesFailure{std::nullopt, failure.reason});
}

tl::unexpected<NotesFailure> failed(NotesFault fault) {
    return base::failure(NotesFailure{fault});
}

void append(std::string& text, const std::string& piece) {
    for (std::size_t i = 0; i < number_size; ++i) text.push_back(static_cast<char>(piece.size() >> (8 * i)));
    text += piece;
}

// Names and words in turn, each after its length.
std::string written(const Notes& notes) {
    std::string text;
    for (const auto& [name, words] : notes) {
        append(text, name);
        append(text, words);
    }
    return text;
}

std::optional<std::string> take(std::string_view& text) {
    if (text.size() < number_size) return std::nullopt;
    std::size_t size = 0;
    for (std::size_t i = 0; i < number_size; ++i) {
        size |= std::size_t{static_cast<unsigned char>(text[i])} << (8 * i);
    }
    text.remove_prefix(number_size);
    if (text.size() < size) return std::nullopt;
    std::string piece(text.substr(0, size));
    text.remove_prefix(size);
    return piece;
}

std::optional<Notes> parsed(std::string_view text) {
    Notes notes;
    while (!text.empty()) {
        auto name = take(text);
        auto words = name ? take(text) : std::nullopt;
        if (!words) return std::nullopt;
        notes[*std::move(name)] = *std::move(words);
    }
    return notes;
}

}  // namespace

std::filesystem::path NotesFile::path() const {
    return folder_ / file_name;
}

bool NotesFile::exists() const {
    std::error_code error;
    return possible() && std::filesystem::exists(path(), error);
}

NotesOutcome<std::string> NotesFile::read() const {
    auto bytes = pack::read_file(path(), most_bytes);
    if (!bytes) return failed(NotesFault::damaged);
    return *std::move(bytes);
}

NotesOutcome<NotesKey> NotesFile::key(std::string_view passphrase) const {
    const auto sealed = read();
    if (!sealed) return base::failure(sealed.error());
    auto key = NotesKey::of(*sealed, passphrase);
    if (!key) return failed(key.error());
    return *std::move(key);
}

NotesOutcome<Notes> NotesFile::open(const NotesKey& key) const {
    const auto sealed = read();
    if (!sealed) return base::failure(sealed.error());
    auto text = key.unseal(*sealed);
    if (!text) return failed(text.error());
    auto notes = parsed(*text);
    if (!notes) return failed(NotesFault::damaged);
    return *std::move(notes);
}

NotesOutcome<void> NotesFile::save(const NotesKey& key, const Notes& notes) const {
    if (!possible()) return failed(because(Reason::no_folder));
    const auto folder = DataFolder::take(folder_);
    if (!folder) return failed(folder.error());
    if (const auto done = folder->replace(file_name, key.seal(written(notes))); !done) {
        return failed(done.error());
    }
    return {};
}

NotesOutcome<void> NotesFile::wipe() const {
    if (!possible()) return failed(because(Reason::no_folder));
    const auto folder = DataFolder::take(folder_);
    if (!folder) return failed(folder.error());
    if (const auto done = folder->remove(file_name); !done) return failed(done.error());
    std::error_code error;
    std::filesystem::remove(folder_, error);
    return {};
}

}  // namespace amparo::store
