// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <string>

#include "pack/pack.h"
#include "pack/sealed_file.h"
#include "support/pack_builder.h"
#include "support/pack_signer.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

namespace amparo::test {

// Puts bytes where a pack should be and opens them with the key of this test trusted.
class HostilePack : public testing::Test {
  protected:
    [[nodiscard]] pack::Result<pack::Pack> open(const std::string& bytes) const;
    // What proving every byte comes to; nullopt when all are right.
    [[nodiscard]] std::optional<pack::Error> verify(const std::string& bytes) const;
    // The sample with something done to it, rightly signed.
    [[nodiscard]] pack::Result<pack::Pack> open_built(const std::function<void(PackBuilder&)>& harm) const;
    [[nodiscard]] pack::Result<pack::Pack> open_signed(const std::string& database) const;

    TemporaryFolder folder_;
    PackSigner signer_;
};

// nullopt when it worked.
template <typename Value>
[[nodiscard]] std::optional<pack::Error> error_of(const pack::Result<Value>& result) {
    return result ? std::nullopt : std::optional(result.error());
}

// Reads all that a pack holds, whatever comes of it; returns how many of the calls failed, each of which must
// have failed as `malformed`, `damaged` or `no_such_item`.
int read_everything(const pack::Pack& pack);

}  // namespace amparo::test
