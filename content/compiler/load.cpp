// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/load.h"

#include <algorithm>

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
    CountryLoader(const fs::path& folder, Faults& faults) : folder_(folder), faults_(faults) {}

    Country load() {
        country_.id = folder_.filename().string();
        single("jurisdiction.yaml",
               [&](const auto& text, const auto& file) { read_jurisdiction(text, file, country_, faults_); });
        single("sources.yaml", [&](const auto& text, const auto& file) {
            country_.sources = read_sources(text, file, faults_);
        });
        single("terms.yaml",
               [&](const auto& text, const auto& file) { country_.terms = read_terms(text, file, faults_); });
        single("hotlines.yaml", [&](const auto& text, const auto& file) {
            country_.hotlines = read_hotlines(text, file, faults_);
        });
        each("guides", ".md", [&](const auto& text, const auto& file) {
            country_.guides.push_back(read_guide(text, file, faults_));
        });
        each("cards", ".md", [&](const auto& text, const auto& file) {
            country_.cards.push_back(read_card(text, file, faults_));
        });
        each("checks", ".yaml", [&](const auto& text, const auto& file) {
            country_.checks.push_back(read_check(text, file, faults_));
        });
        refuse_unknown();
        return std::move(country_);
    }

  private:
    template <typename Read>
    void read(const fs::path& path, Read reader) {
        const std::string file = path.generic_string();
        if (const std::optional<std::string> text = read_file(path)) {
            reader(*text, file);
        } else {
            faults_.add({file, 0}, "the file cannot be read", "Put it there, or see who may read it.");
        }
    }

    template <typename Read>
    void single(const std::string& name, Read reader) {
        known_.push_back(name);
        read(folder_ / name, reader);
    }

    template <typename Read>
    void each(const std::string& name, const std::string& extension, Read reader) {
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
