// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace amparo::shell {

// What the person who started the program asked for. Says nothing about whether such a page, language or
// country is there: that is for the window to say.
struct CommandLine {
    bool kiosk = false;
    bool self_test = false;
    bool privacy_report = false;
    bool disguise = false;
    bool set_pin = false;
    bool allow_news = false;
    bool version = false;
    bool help = false;
    std::filesystem::path packs;  // empty: where packs usually are
    std::string language;         // empty: the device's
    std::string jurisdiction;     // empty: the device's
    std::string page;             // empty: home
    std::string import;           // a file or folder to look at; empty: none
    std::string take_news;        // a folder to take newer packs from; empty: none

    struct Error {
        enum class Kind { unknown_option, missing_value, unexpected_value, not_an_option };
        Kind kind = Kind::unknown_option;
        std::string argument;
        // One English sentence.
        [[nodiscard]] std::string sentence() const;
    };

    // `arguments` without the program's own name.
    [[nodiscard]] static base::Result<CommandLine, Error> parse(std::span<const std::string_view> arguments);
};

[[nodiscard]] std::string_view usage();

}  // namespace amparo::shell
