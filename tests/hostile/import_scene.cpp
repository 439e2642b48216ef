// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_scene.h"

#include <fstream>

#include "pack/sealed_file.h"

namespace amparo::test {

namespace fs = std::filesystem;

ImportScene::ImportScene(Scene scene)
    : scene_(scene),
      old_pack_(sample_pack(signer_, country(), old_version)),
      new_pack_(sample_pack(scene == Scene::new_keys ? new_signer_ : signer_, country(), new_version)) {
    if (scene == Scene::publisher) {
        put(stick_.path() / "casa.amparo-publisher",
            centre_.signed_text("amparo publisher\ncasa\nCasa Latina\n" + centre_.key_line() + "\n",
                                "amparo publisher"));
        put(stick_.path() / "casa.amparo", sample_pack(centre_, "casa", old_version));
    } else {
        put(stick_.path() / "new.amparo", new_pack_);
    }
    if (scene == Scene::new_keys) {
        put(stick_.path() / "keys.amparo-keys",
            signer_.signed_text("amparo keys\n" + new_signer_.key_line() + "\n", "amparo keys serial=1"));
    }
    reset();
}

void ImportScene::put(const fs::path& path, const std::string& bytes) const {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

void ImportScene::reset() {
    fs::remove_all(device_.path() / "data");
    if (scene_ != Scene::only_imported) put(device_.path() / "shipped/us.amparo", old_pack_);
    if (scene_ == Scene::upgrade || scene_ == Scene::only_imported || scene_ == Scene::stopped_before) {
        put(kept() / (country() + "-" + std::to_string(old_version) + ".amparo"), old_pack_);
    }
    if (scene_ == Scene::stopped_before) put(kept() / ".incoming", new_pack_.substr(0, 50000));
}

store::Store ImportScene::open_with(const fs::path& kept) const {
    return store::Store({{device_.path() / "shipped"}, kept}, std::span(&signer_.key(), 1));
}

store::Store ImportScene::open() const {
    return open_with(kept());
}

store::Outcome<void> ImportScene::import(store::Store& store) const {
    const auto offer = store.examine(stick_.path(), {"en"});
    if (!offer) return base::failure(offer.error());
    return store.take_in(*offer);
}

void ImportScene::expect_whole(const store::Store& store, const std::string& when) const {
    const pack::Pack* pack = store.library().find(country());
    ASSERT_NE(pack, nullptr) << when;
    EXPECT_THAT(pack->info().version, testing::AnyOf(old_version, new_version)) << when;
    const auto guide = pack->guide(country() + "/home-door", {"en"});
    EXPECT_TRUE(guide) << when;
    const pack::Pack* casa = store.library().find("casa");
    EXPECT_TRUE(casa == nullptr || casa->guide("casa/home-door", {"en"})) << when;
}

void ImportScene::expect_whole(const std::string& when) const {
    expect_whole(open(), when);
}

std::int64_t ImportScene::version() const {
    const store::Store store = open();
    const pack::Pack* pack = store.library().find(scene_ == Scene::publisher ? "casa" : country());
    if (pack == nullptr) return 0;
    return scene_ == Scene::publisher ? new_version : pack->info().version;
}

}  // namespace amparo::test
