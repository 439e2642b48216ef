// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notes_seal.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace amparo::store {
namespace {

constexpr std::string_view format = "Amparo notes 1\n\n";
constexpr std::size_t number_size = 8;
constexpr std::size_t salt_at = 32;
constexpr std::size_t page = 4096;
constexpr std::size_t stream_head = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t sealed_page = page + crypto_secretstream_xchacha20poly1305_ABYTES;
// A file that asks for more was made to stop this device.
constexpr std::uint64_t most_passes = 16;
constexpr std::uint64_t most_memory = 1024UL * 1024 * 1024;

static_assert(crypto_secretstream_xchacha20poly1305_KEYBYTES == 32 && crypto_pwhash_SALTBYTES == 16);

void put_number(unsigned char* at, std::uint64_t number) {
    for (std::size_t i = 0; i < number_size; ++i) at[i] = static_cast<unsigned char>(number >> (8 * i));
}

std::uint64_t number_at(const unsigned char* at) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < number_size; ++i) number |= std::uint64_t{at[i]} << (8 * i);
    return number;
}

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

// Whole pages, of which the last says where the text ends.
std::string padded(std::string_view text) {
    std::string whole(text);
    whole.resize((text.size() / page + 1) * page);
    std::size_t size = 0;
    sodium_pad(&size, reinterpret_cast<unsigned char*>(whole.data()), text.size(), page, whole.size());
    return whole;
}

void wipe(std::string& text) {
    sodium_memzero(text.data(), text.size());
    text.clear();
}

}  // namespace

NotesKey::NotesKey(NotesKey&& other) noexcept : head_(other.head_), key_(other.key_) {
    sodium_memzero(other.key_.data(), other.key_.size());
}

NotesKey& NotesKey::operator=(NotesKey&& other) noexcept {
    if (this != &other) {
        head_ = other.head_;
        key_ = other.key_;
        sodium_memzero(other.key_.data(), other.key_.size());
    }
    return *this;
}

NotesKey::~NotesKey() {
    sodium_memzero(key_.data(), key_.size());
}

bool NotesKey::derive(std::string_view passphrase, NotesCost cost) {
    return crypto_pwhash(key_.data(), key_.size(), passphrase.data(), passphrase.size(),
                         head_.data() + salt_at, cost.passes, cost.memory, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

base::Result<NotesKey, NotesFault> NotesKey::make(std::string_view passphrase, NotesCost cost) {
    if (sodium_init() < 0) return base::failure(NotesFault::no_memory);
    NotesKey key;
    std::memcpy(key.head_.data(), format.data(), format.size());
    put_number(key.head_.data() + format.size(), cost.passes);
    put_number(key.head_.data() + format.size() + number_size, cost.memory);
    randombytes_buf(key.head_.data() + salt_at, crypto_pwhash_SALTBYTES);
    if (!key.derive(passphrase, cost)) return base::failure(NotesFault::no_memory);
    return key;
}

base::Result<NotesKey, NotesFault> NotesKey::of(std::string_view sealed, std::string_view passphrase) {
    if (sodium_init() < 0) return base::failure(NotesFault::no_memory);
    if (!is_whole(sealed)) return base::failure(NotesFault::damaged);
    NotesKey key;
    std::copy_n(bytes_of(sealed), head_size, key.head_.begin());
    const NotesCost cost{number_at(key.head_.data() + format.size()),
                         number_at(key.head_.data() + format.size() + number_size)};
    const bool sane = cost.passes >= crypto_pwhash_OPSLIMIT_MIN && cost.passes <= most_passes &&
                      cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= most_memory;
    if (!sane) return base::failure(NotesFault::damaged);
    if (!key.derive(passphrase, cost)) return base::failure(NotesFault::no_memory);
    return key;
}

std::string NotesKey::seal(std::string_view text) const {
    std::string plain = padded(text);
    std::string sealed(reinterpret_cast<const char*>(head_.data()), head_.size());
    std::array<unsigned char, stream_head> start{};
    crypto_secretstream_xchacha20poly1305_state state{};
    crypto_secretstream_xchacha20poly1305_init_push(&state, start.data(), key_.data());
    sealed.append(reinterpret_cast<const char*>(start.data()), start.size());
    std::array<unsigned char, sealed_page> part{};
    for (std::size_t at = 0; at < plain.size(); at += page) {
        const bool last = at + page == plain.size();
        crypto_secretstream_xchacha20poly1305_push(
            &state, part.data(), nullptr, bytes_of(plain) + at, page, head_.data(), head_.size(),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        sealed.append(reinterpret_cast<const char*>(part.data()), part.size());
    }
    wipe(plain);
    sodium_memzero(&state, sizeof state);
    return sealed;
}

bool NotesKey::is_whole(std::string_view sealed) {
    return sealed.size() >= head_size + stream_head + sealed_page &&
           (sealed.size() - head_size - stream_head) % sealed_page == 0 && sealed.starts_with(format);
}

// The file may have become another one since its key was made.
base::Result<std::string, NotesFault> NotesKey::unseal(std::string_view sealed) const {
    if (!is_whole(sealed)) return base::failure(NotesFault::damaged);
    std::string plain;
    crypto_secretstream_xchacha20poly1305_state state{};
    const unsigned char* at = bytes_of(sealed) + head_size;
    const unsigned char* end = bytes_of(sealed) + sealed.size();
    bool good = crypto_secretstream_xchacha20poly1305_init_pull(&state, at, key_.data()) == 0;
    unsigned char tag = 0;
    for (at += stream_head; good && at < end; at += sealed_page) {
        std::array<unsigned char, page> part{};
        good = tag == 0 &&
               crypto_secretstream_xchacha20poly1305_pull(&state, part.data(), nullptr, &tag, at, sealed_page,
                                                          head_.data(), head_.size()) == 0;
        if (good) plain.append(reinterpret_cast<const char*>(part.data()), part.size());
        sodium_memzero(part.data(), part.size());
    }
    sodium_memzero(&state, sizeof state);
    const bool nothing = plain.empty();
    std::size_t size = 0;
    good = good && tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL &&
           sodium_unpad(&size, bytes_of(plain), plain.size(), page) == 0;
    if (!good) {
        wipe(plain);
        return base::failure(nothing ? NotesFault::wrong_passphrase : NotesFault::damaged);
    }
    plain.resize(size);
    return plain;
}

}  // namespace amparo::store
