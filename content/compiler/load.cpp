// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/load.h"

#include <algorithm>
#include <functional>

#include "compiler/files.h"
#include "compiler/readers.h"

namespace amparo::compiler {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> entries(const fs::path& folder) {
    std::vector<fs::path> result;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (!it->path().filename().string().starts_with('.')) result.push_back(it->path());
    }
    std::sort(result.begin(), result.end());
    return result;
}

// Reads one country's folder.
class CountryLoader {
  public:
    CountryLoader(fs::path folder, Faults& faults) : folder_(std::move(folder)), faults_(faults) {}

    Country load() {
        country_.id = folder_.filename().string();
        single("jurisdiction.yaml", [&](const std::string& text, const std::string& file) {
            return read_jurisdiction(text, file, country_, faults_);
        });
        single("sources.yaml", into(country_.sources, read_sources));
        single("terms.yaml", into(country_.terms, read_terms));
        single("hotlines.yaml", into(country_.hotlines, read_hotlines));
        each("guides", ".md", onto(country_.guides, read_guide));
        each("cards", ".md", onto(country_.cards, read_card));
        each("checks", ".yaml", onto(country_.checks, read_check));
        put_first();
        refuse_unknown();
        return std::move(country_);
    }

  private:
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

    void put_first() {
        const auto place = [this](const Guide& guide) {
            return std::find_if(country_.first.begin(), country_.first.end(),
                                [&guide](const Pointer& pointer) { return pointer.id == guide.id; });
        };
        std::stable_sort(country_.guides.begin(), country_.guides.end(),
                         [&place](const Guide& a, const Guide& b) { return place(a) < place(b); });
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

}  // namespace

std::optional<std::vector<Country>> load_content(const fs::path& content, Faults& faults) {
    std::vector<Country> countries;
    std::error_code error;
    for (const fs::path& path : entries(content)) {
        const bool country = path.filename().string().size() == 2 && fs::is_directory(path, error);
        if (country) countries.push_back(CountryLoader(path, faults).load());
    }
    if (countries.empty()) return std::nullopt;
    return countries;
}

}  // namespace amparo::compiler
