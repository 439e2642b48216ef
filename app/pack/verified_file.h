// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include "pack/error.h"
#include "pack/seal.h"
#include "pack/signature.h"

namespace amparo::pack {

// The bytes of a pack's database, proven to be what a trusted key signed. They are this process's own copy:
// nobody can change the file between the proof and the reading.
struct VerifiedFile {
    std::unique_ptr<std::byte[]> bytes;
    std::size_t size = 0;  // of the database; the trailer is not part of it
    Seal seal;
    std::string key_id;
};

// Reads a regular file once and verifies it. Looks at the end of the file first, so that a large file that is
// no pack costs nothing; does not wait for devices and pipes.
[[nodiscard]] Result<VerifiedFile> read_verified(const std::filesystem::path& path,
                                                 std::span<const PublicKey> trusted);

}  // namespace amparo::pack
