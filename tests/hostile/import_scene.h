// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "store/store.h"
#include "support/pack_signer.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

namespace amparo::test {

inline constexpr std::int64_t old_version = 2026112301;
inline constexpr std::int64_t new_version = 2026112401;

// What is on a device, and what somebody brings to it.
enum class Scene {
    first_import,    // nothing was imported before; a newer pack than the shipped one
    upgrade,         // an imported pack, and a newer one
    only_imported,   // a country that was not shipped, and a newer pack of it
    new_keys,        // a list of keys with packs that are signed by a new key
    publisher,       // an introduction and its first pack
    stopped_before,  // an upgrade where an earlier import was stopped
};
inline constexpr Scene all_scenes[] = {Scene::first_import, Scene::upgrade,   Scene::only_imported,
                                       Scene::new_keys,     Scene::publisher, Scene::stopped_before};

// A device with a folder of shipped packs and one of imported ones, and a stick. Put back by reset().
class ImportScene {
  public:
    explicit ImportScene(Scene scene);

    void reset();
    [[nodiscard]] store::Store open() const;
    [[nodiscard]] store::Outcome<void> import(store::Store& store) const;

    // The versions that are read of this scene's country and of us, each of which must be the old or the
    // new one; every pack that is read is whole.
    void expect_whole(const std::string& when) const;
    [[nodiscard]] std::int64_t version() const;
    // Where a power cut left the folder of imported packs in another place.
    [[nodiscard]] store::Store open_with(const std::filesystem::path& kept) const;
    void expect_whole(const store::Store& store, const std::string& when) const;

    [[nodiscard]] std::filesystem::path kept() const { return device_.path() / "data/packs"; }

  private:
    void put(const std::filesystem::path& path, const std::string& bytes) const;
    [[nodiscard]] std::string country() const { return scene_ == Scene::only_imported ? "de" : "us"; }

    Scene scene_;
    PackSigner signer_;
    PackSigner new_signer_;
    PackSigner centre_;
    std::string old_pack_;
    std::string new_pack_;
    TemporaryFolder device_;
    TemporaryFolder stick_;
};

}  // namespace amparo::test
