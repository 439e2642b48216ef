// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "store/failure.h"
#include "store/notes_seal.h"

namespace amparo::store {

// What somebody wrote down, by the name of its field.
using Notes = std::map<std::string, std::string>;

// Why notes were not opened: the file, or what is in it.
struct NotesFailure {
    std::optional<NotesFault> seal;        // what is in it
    Reason reason = Reason::write_failed;  // else the file
    bool operator==(const NotesFailure&) const = default;
};

template <typename T>
using NotesOutcome = base::Result<T, NotesFailure>;

// The one file in which somebody keeps notes, sealed, in a folder of its own. Whatever fails, and wherever a
// power cut falls, it holds what was saved last or what was saved before that.
class NotesFile {
  public:
    // `folder` empty: nothing can be kept on this device.
    explicit NotesFile(std::filesystem::path folder) : folder_(std::move(folder)) {}

    [[nodiscard]] bool possible() const { return !folder_.empty(); }
    [[nodiscard]] bool exists() const;
    [[nodiscard]] NotesOutcome<NotesKey> key(std::string_view passphrase) const;
    [[nodiscard]] NotesOutcome<Notes> open(const NotesKey& key) const;
    [[nodiscard]] NotesOutcome<void> save(const NotesKey& key, const Notes& notes) const;
    // Deletes it and its folder. What a disk still keeps of it is sealed.
    [[nodiscard]] NotesOutcome<void> wipe() const;

  private:
    [[nodiscard]] std::filesystem::path path() const;
    [[nodiscard]] NotesOutcome<std::string> read() const;

    std::filesystem::path folder_;
};

}  // namespace amparo::store
