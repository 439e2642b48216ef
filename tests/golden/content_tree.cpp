// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content_tree.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

#include "compiler/program.h"

namespace amparo::test {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

// One change of one file.
struct Hunk {
    fs::path file;
    bool remove = false;
    bool has_old = false;
    bool has_new = false;
    std::string old_text;
    std::string new_text;

    void add(const std::string& line) {
        if (line == "delete") {
            remove = true;
        } else if (line.starts_with('-')) {
            old_text += (has_old ? "\n" : "") + line.substr(1);
            has_old = true;
        } else if (line.starts_with('+')) {
            new_text += (has_new ? "\n" : "") + line.substr(1);
            has_new = true;
        } else {
            throw std::runtime_error("not a line of a case: " + line);
        }
    }

    void apply() const {
        if (remove) {
            fs::remove(file);
            return;
        }
        std::string text = fs::exists(file) ? read(file) : std::string();
        if (has_old) {
            const std::size_t at = text.find(old_text);
            if (at == std::string::npos || text.find(old_text, at + 1) != std::string::npos) {
                throw std::runtime_error("not there exactly once: " + old_text);
            }
            text.replace(at, old_text.size(), new_text);
        } else {
            text += new_text + '\n';
        }
        write(file, text);
    }
};

void replace_all(std::string& text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

std::string first_difference(const std::string& expected, const std::string& actual) {
    std::istringstream a(expected);
    std::istringstream b(actual);
    std::string left;
    std::string right;
    for (int line = 1;; ++line) {
        const bool more_left = static_cast<bool>(std::getline(a, left));
        const bool more_right = static_cast<bool>(std::getline(b, right));
        if (!more_left && !more_right) return "only line ends differ";
        if (more_left != more_right || left != right) {
            return "line " + std::to_string(line) + "\n- " + (more_left ? left : "(end)") + "\n+ " +
                   (more_right ? right : "(end)");
        }
    }
}

}  // namespace

std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

ContentTree::ContentTree() {
    fs::copy(fs::path(GOLDEN_FOLDER) / "base", folder_.path(), fs::copy_options::recursive);
    for (const char* name : {"card", "door", "paper", "street"}) {
        write(icons() / (std::string(name) + ".svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }
    write(icons().parent_path() / "drawings" / "warrant.svg",
          "<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"mark-1\"/><g id=\"mark-2\"/></svg>");
}

void ContentTree::apply(const fs::path& case_file) {
    std::istringstream in(read(case_file));
    std::vector<Hunk> hunks;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("@ ")) {
            hunks.push_back({content() / line.substr(2), false, false, false, {}, {}});
        } else {
            hunks.at(hunks.size() - 1).add(line);
        }
    }
    for (const Hunk& hunk : hunks) hunk.apply();
}

Outcome amparo_pack(const std::vector<std::string>& arguments, const fs::path& hide) {
    std::ostringstream out;
    std::ostringstream err;
    Outcome outcome;
    outcome.exit = compiler::run(arguments, {out, err});
    outcome.out = out.str();
    outcome.err = err.str();
    for (std::string* text : {&outcome.out, &outcome.err}) replace_all(*text, hide.string() + "/", "");
    return outcome;
}

Outcome amparo_pack(const std::string& command, const ContentTree& tree,
                    const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {command,   tree.content().string(), "--today", "2026-11-23",
                                          "--icons", tree.icons().string()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return amparo_pack(arguments, tree.folder());
}

void expect_golden(const fs::path& expected, const std::string& actual) {
    const std::string wanted = read(fs::path(GOLDEN_FOLDER) / expected);
    if (wanted == actual) return;
    const fs::path copy = fs::path(ACTUAL_FOLDER) / (expected.string() + ".actual");
    write(copy, actual);
    ADD_FAILURE() << "not as " << expected << ", " << first_difference(wanted, actual)
                  << "\nwhole text: " << copy;
}

}  // namespace amparo::test
