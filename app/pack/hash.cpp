// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sodium.h>

#include <new>

#include "pack/signature.h"

namespace amparo::pack {
namespace {

crypto_generichash_state* state_in(std::array<unsigned char, 384>& memory) {
    static_assert(sizeof(crypto_generichash_state) <= 384 && alignof(crypto_generichash_state) <= 64);
    return std::launder(reinterpret_cast<crypto_generichash_state*>(memory.data()));
}

}  // namespace

Hash::Hash() {
    // Lets libsodium choose its fastest code; without it everything still works.
    [[maybe_unused]] const int ready = sodium_init();
    new (state_.data()) crypto_generichash_state;
    crypto_generichash_init(state_in(state_), nullptr, 0, crypto_generichash_BYTES_MAX);
}

void Hash::update(std::span<const std::byte> data) {
    crypto_generichash_update(state_in(state_), reinterpret_cast<const unsigned char*>(data.data()),
                              data.size());
}

std::array<unsigned char, 64> Hash::finish() {
    std::array<unsigned char, 64> digest{};
    crypto_generichash_final(state_in(state_), digest.data(), digest.size());
    return digest;
}

}  // namespace amparo::pack
