// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace amparo::store {

// Why sealed notes do not open. Says nothing about what is in them.
enum class NotesFault {
    wrong_passphrase,  // or its first part was changed
    damaged,           // cut short, changed, or no such file
    no_memory,         // to make a key of the passphrase
};

// How hard it is to try passphrases one after the other: Argon2id's passes, and bytes of memory.
struct NotesCost {
    std::uint64_t passes = 4;
    std::uint64_t memory = 128UL * 1024 * 1024;
};

// The key of one file of notes, made once of its passphrase; wiped with this.
class NotesKey {
  public:
    // For new notes.
    [[nodiscard]] static base::Result<NotesKey, NotesFault> make(std::string_view passphrase,
                                                                 NotesCost cost = {});
    // For notes that were sealed.
    [[nodiscard]] static base::Result<NotesKey, NotesFault> of(std::string_view sealed,
                                                               std::string_view passphrase);

    NotesKey(NotesKey&& other) noexcept;
    NotesKey& operator=(NotesKey&& other) noexcept;
    ~NotesKey();

    // The bytes of a file: what was said of the key, and the text by XChaCha20-Poly1305, padded to whole
    // pages, so that its length tells little. Each time other bytes.
    [[nodiscard]] std::string seal(std::string_view text) const;
    [[nodiscard]] base::Result<std::string, NotesFault> unseal(std::string_view sealed) const;

  private:
    static constexpr std::size_t head_size = 48;
    static constexpr std::size_t key_size = 32;

    NotesKey() = default;
    // Long enough for what unseal() reads.
    [[nodiscard]] static bool is_whole(std::string_view sealed);
    [[nodiscard]] bool derive(std::string_view passphrase, NotesCost cost);

    std::array<unsigned char, head_size> head_{};  // name of the format, passes, memory, salt
    std::array<unsigned char, key_size> key_{};
};

}  // namespace amparo::store
