// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "input.h"
#include "store/notes_file.h"
#include "support/temporary_folder.h"

namespace {

using amparo::store::NotesFile;
using amparo::store::NotesKey;

constexpr std::size_t head_size = 48;
constexpr std::size_t cost_at = 16;
constexpr std::size_t cost_size = 16;

const NotesKey& key() {
    static const NotesKey cheapest = NotesKey::make("passphrase", {1, 8192}).value();
    return cheapest;
}

}  // namespace

// As a file somebody exchanged, behind the head of an honest one, and as what was rightly sealed.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const amparo::test::TemporaryFolder folder;
    static const std::string honest = key().seal("");
    const std::string_view input = amparo::fuzz::text_of(data, size);

    std::string exchanged(input);
    if (exchanged.size() > cost_at + cost_size)
        exchanged.replace(cost_at, cost_size, honest, cost_at, cost_size);
    if (NotesKey::of(exchanged, "passphrase")) std::abort();  // nobody else has its salt and tag
    if (key().unseal(honest.substr(0, head_size) + exchanged)) std::abort();

    static_cast<void>(folder.write("notes", key().seal(input)));
    const NotesFile file(folder.path());
    const auto notes = file.open(key());
    if (!notes) return 0;
    if (!file.save(key(), *notes) || file.open(key()) != notes) std::abort();
    return 0;
}
