// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/load.h"

#include <algorithm>
#include <functional>

#include "compiler/each_phrase.h"
#include "compiler/files.h"
#include "compiler/readers.h"

namespace amparo::compiler {
namespace {

namespace fs = std::filesystem;

constexpr const char* jurisdiction_file = "jurisdiction.yaml";

std::vector<fs::path> entries(const fs::path& folder) {
    std::vector<fs::path> result;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (!it->path().filename().string().starts_with('.')) result.push_back(it->path());
    }
    std::sort(result.begin(), result.end());
    return result;
}

// Reads one folder: a country's, or one that countries include.
class FolderLoader {
  public:
    FolderLoader(fs::path folder, Faults& faults) : folder_(std::move(folder)), faults_(faults) {
        country_.id = folder_.filename().string();
    }

    Country country() {
        single(jurisdiction_file, [&](const std::string& text, const std::string& file) {
            return read_jurisdiction(text, file, country_, faults_);
        });
        single("hotlines.yaml", into(country_.hotlines, read_hotlines));
        each("cards", ".md", onto(country_.cards, read_card));
        return rest();
    }

    // Without what belongs to one country alone.
    Country included() { return rest(); }

  private:
    Country rest() {
        single("sources.yaml", into(country_.sources, read_sources));
        single("terms.yaml", into(country_.terms, read_terms));
        each("guides", ".md", onto(country_.guides, read_guide));
        each("checks", ".yaml", onto(country_.checks, read_check));
        if_there("documents.yaml", into(country_.documents, read_documents));
        each("letters", ".md", onto(country_.letters, read_letter));
        each_item(country_, [this](const Item& item) { check_id(item); });
        refuse_unknown();
        return std::move(country_);
    }

    // Takes a file's text and name; false when there is nothing to read.
    using Reader = std::function<bool(const std::string& text, const std::string& file)>;

    // What a file holds becomes the whole list.
    template <typename List, typename Parse>
    Reader into(List& list, Parse parse) {
        return [this, &list, parse](const std::string& text, const std::string& file) {
            auto found = parse(text, file, faults_);
            if (found) list = std::move(*found);
            return found.has_value();
        };
    }

    // What a file holds is added to the list.
    template <typename List, typename Parse>
    Reader onto(List& list, Parse parse) {
        return [this, &list, parse](const std::string& text, const std::string& file) {
            auto found = parse(text, file, faults_);
            if (found) list.push_back(std::move(*found));
            return found.has_value();
        };
    }

    void read(const fs::path& path, const Reader& reader) {
        const std::string file = path.generic_string();
        const std::optional<std::string> text = read_file(path);
        if (!text) faults_.add({file, 0}, "the file cannot be read", "Put it there, or see who may read it.");
        if (!text || !reader(*text, file)) country_.complete = false;
    }

    void single(const std::string& name, const Reader& reader) {
        known_.push_back(name);
        read(folder_ / name, reader);
    }

    void if_there(const std::string& name, const Reader& reader) {
        std::error_code error;
        if (fs::exists(folder_ / name, error)) {
            single(name, reader);
        } else {
            known_.push_back(name);
        }
    }

    void each(const std::string& name, const std::string& extension, const Reader& reader) {
        known_.push_back(name);
        for (const fs::path& path : entries(folder_ / name)) {
            if (path.extension() == extension) {
                read(path, reader);
            } else {
                faults_.add({path.generic_string(), 0}, "nobody reads this file",
                            "Its name has to end in " + extension + ".");
            }
        }
    }

    void check_id(const Item& item) {
        if (item.id.empty() || item.id.starts_with(country_.id + "/")) return;
        faults_.add(item.place,
                    "the id " + in_quotes(item.id) + " does not begin with \"" + country_.id + "/\"",
                    "The folder's name comes first.");
    }

    void refuse_unknown() {
        for (const fs::path& path : entries(folder_)) {
            const std::string name = path.filename().string();
            if (name == "README.md" || std::count(known_.begin(), known_.end(), name) > 0) continue;
            faults_.add({path.generic_string(), 0}, "nobody reads this file",
                        suggestion(name, known_) + "content/README.md says which files there are.");
        }
    }

    fs::path folder_;
    Faults& faults_;
    Country country_;
    std::vector<std::string> known_;
};

// Every folder of the content, some of which countries include.
class ContentLoader {
  public:
    ContentLoader(const fs::path& content, Faults& faults) : faults_(faults) {
        std::error_code error;
        for (const fs::path& path : entries(content)) {
            const bool ours = path.filename().string().size() == 2 && fs::is_directory(path, error);
            if (ours) folders_.emplace(path.filename().string(), path);
        }
    }

    Content load() {
        for (const auto& [id, path] : folders_) {
            if (is_country(path)) content_.countries.push_back(FolderLoader(path, faults_).country());
        }
        for (const Country& country : content_.countries) {
            for (const Pointer& pointer : country.includes) include(pointer);
        }
        for (const auto& [id, path] : folders_) {
            if (is_country(path) || content_.included.contains(id)) continue;
            content_.included.emplace(id, FolderLoader(path, faults_).included());
            faults_.add({path.generic_string(), 0}, "this folder is in no pack",
                        "Give it a jurisdiction.yaml, or name it under \"includes\" in that of a country.");
        }
        return std::move(content_);
    }

  private:
    static bool is_country(const fs::path& folder) {
        std::error_code error;
        return fs::exists(folder / jurisdiction_file, error);
    }

    void include(const Pointer& pointer) {
        const auto folder = folders_.find(pointer.id);
        if (folder == folders_.end()) {
            faults_.add(pointer.place, "there is no folder " + in_quotes(pointer.id) + " to include",
                        "Correct the name, or add the folder.");
        } else if (is_country(folder->second)) {
            faults_.add(pointer.place, in_quotes(pointer.id) + " is a country with a pack of its own",
                        "Only a folder without jurisdiction.yaml can be included.");
        } else if (!content_.included.contains(pointer.id)) {
            content_.included.emplace(pointer.id, FolderLoader(folder->second, faults_).included());
        }
    }

    Faults& faults_;
    std::map<std::string, fs::path> folders_;
    Content content_;
};

}  // namespace

std::optional<Content> load_content(const fs::path& content, Faults& faults) {
    Content result = ContentLoader(content, faults).load();
    if (result.countries.empty()) return std::nullopt;
    return result;
}

}  // namespace amparo::compiler
