// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <fstream>
#include <map>

#include "import_scene.h"
#include "system_calls.h"

namespace amparo::test {
namespace {

namespace fs = std::filesystem;
using Change = SystemCalls::Change;
using Kind = Change::Kind;

// A disk of which a power cut leaves what was forced to it, and of the rest as little or as much as it likes.
class CutDisk {
  public:
    enum class Data { nothing, half, all };  // of what was written and not forced

    explicit CutDisk(const fs::path& folder) {
        if (!fs::exists(folder)) return;
        for (const auto& entry : fs::directory_iterator(folder)) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
            names_[entry.path().filename()] = add({bytes, bytes});
        }
        forced_names_ = names_;
    }

    void apply(const Change& change) {
        const std::string name = fs::path(change.path).filename();
        switch (change.kind) {
            case Kind::create:
                names_[name] = add({});
                pending_.push_back(names_);
                break;
            case Kind::write:
                files_[names_[name]].written += change.bytes_or_name;
                break;
            case Kind::force:
                files_[names_[name]].forced = files_[names_[name]].written;
                break;
            case Kind::rename:
                names_[fs::path(change.bytes_or_name).filename()] = names_[name];
                names_.erase(name);
                pending_.push_back(names_);
                break;
            case Kind::remove:
                names_.erase(name);
                pending_.push_back(names_);
                break;
            case Kind::force_folder:
                forced_names_ = names_;
                pending_.clear();
                break;
        }
    }

    // How many states of the folder's names a cut may leave.
    [[nodiscard]] std::size_t name_states() const { return pending_.size() + 1; }

    void leave(const fs::path& folder, std::size_t names, Data data) const {
        fs::remove_all(folder);
        fs::create_directories(folder);
        for (const auto& [name, file] : names == 0 ? forced_names_ : pending_[names - 1]) {
            std::ofstream(folder / name, std::ios::binary) << bytes(files_[file], data);
        }
    }

  private:
    struct File {
        std::string forced;
        std::string written;
    };
    using Names = std::map<std::string, std::size_t>;

    std::size_t add(File file) {
        files_.push_back(std::move(file));
        return files_.size() - 1;
    }

    static std::string bytes(const File& file, Data data) {
        if (data == Data::nothing || file.written == file.forced) return file.forced;
        if (data == Data::all) return file.written;
        std::string torn = file.written;  // the length came to the disk, half of the bytes did not
        std::fill(torn.begin() + static_cast<std::ptrdiff_t>(torn.size() / 2), torn.end(), '\0');
        return torn;
    }

    std::vector<File> files_;
    Names names_;
    Names forced_names_;
    std::vector<Names> pending_;  // after each change that was not forced
};

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
