// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "cut_disk.h"
#include "import_scene.h"
#include "system_calls.h"

namespace amparo::test {
namespace {

namespace fs = std::filesystem;
using Change = SystemCalls::Change;

class PowerCut : public testing::TestWithParam<Scene> {};

TEST_P(PowerCut, AtAnyInstantLeavesAPackThatOpens) {
    ImportScene scene(GetParam());
    CutDisk disk(scene.kept());
    std::vector<Change> changes;
    {
        store::Store store = scene.open();
        const SystemCalls recording(SystemCalls::Fault::none, 0);
        ASSERT_TRUE(scene.import(store));
        changes = SystemCalls::changes();
    }
    const TemporaryFolder after;
    const fs::path kept = after.path() / "packs";
    int cuts = 0;
    for (std::size_t i = 0; i <= changes.size(); ++i) {
        for (std::size_t names = 0; names < disk.name_states(); ++names) {
            for (const auto data : {CutDisk::Data::nothing, CutDisk::Data::half, CutDisk::Data::all}) {
                disk.leave(kept, names, data);
                scene.expect_whole(scene.open_with(kept), "cut " + std::to_string(i));
                ++cuts;
            }
        }
        if (HasFailure()) return;
        if (i < changes.size()) disk.apply(changes[i]);
    }
    std::printf("power cuts survived: %d, after %zu changes of the disk\n", cuts, changes.size());
}

INSTANTIATE_TEST_SUITE_P(Scenes, PowerCut, testing::ValuesIn(all_scenes));

}  // namespace
}  // namespace amparo::test
