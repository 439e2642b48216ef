// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/kiosk_settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <string_view>

#include "base/take_until.h"
#include "pack/file.h"
#include "store/data_folder.h"

namespace amparo::view {

namespace {

constexpr std::string_view file_name = "settings";
constexpr std::size_t most_bytes = 16UL * 1024;
constexpr std::size_t most_codes = 200;
constexpr std::size_t longest_code = 35;

struct Number {
    std::string_view name;
    int KioskSettings::*value;
    int least;
    int most;
};

struct Switch {
    std::string_view name;
    bool KioskSettings::*value;
};

struct Codes {
    std::string_view name;
    std::vector<std::string> KioskSettings::*value;
};

constexpr std::array numbers{
    Number{"idle_seconds", &KioskSettings::idle_seconds, 15, 900},
    Number{"pages_per_visit", &KioskSettings::pages_per_visit, 0, 500},
    Number{"night_from", &KioskSettings::night_from, 0, 23},
    Number{"night_until", &KioskSettings::night_until, 0, 23},
    Number{"switch_seconds", &KioskSettings::switch_seconds, 0, 20},
};
constexpr std::array switches{
    Switch{"sound", &KioskSettings::sound},
    Switch{"night", &KioskSettings::night},
    Switch{"take_news", &KioskSettings::take_news},
};
constexpr std::array lists{
    Codes{"languages", &KioskSettings::languages},
    Codes{"countries", &KioskSettings::countries},
};

bool fits(int value, const Number& kind) {
    return value >= kind.least && value <= kind.most;
}

template <typename Kinds>
auto find(const Kinds& kinds, std::string_view name) {
    const auto found = std::ranges::find_if(kinds, [&](const auto& kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

std::optional<int> number(std::string_view text, const Number& kind) {
    int value = 0;
    const char* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && at == end && fits(value, kind) ? std::optional(value) : std::nullopt;
}

bool is_code(std::string_view text) {
    return !text.empty() && text.size() <= longest_code && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

// "ar de pt-BR"; nothing for all.
std::optional<std::vector<std::string>> codes(std::string_view text) {
    std::vector<std::string> found;
    while (!text.empty()) {
        const std::string_view code = base::take_until(text, ' ');
        if (!is_code(code) || found.size() == most_codes) {
            return std::nullopt;
        }
        found.emplace_back(code);
    }
    return found;
}

bool take_value(KioskSettings& settings, std::string_view name, std::string_view value) {
    if (const Number* kind = find(numbers, name)) {
        const auto read = number(value, *kind);
        settings.*kind->value = read.value_or(0);
        return read.has_value();
    }
    if (const Switch* kind = find(switches, name)) {
        settings.*kind->value = value == "yes";
        return value == "yes" || value == "no";
    }
    if (const Codes* kind = find(lists, name)) {
        auto read = codes(value);
        if (read) {
            settings.*kind->value = *std::move(read);
        }
        return read.has_value();
    }
    return false;
}

std::optional<KioskSettings> parse(std::string_view text) {
    KioskSettings settings;
    std::set<std::string_view> seen;
    while (!text.empty()) {
        const std::string_view line = base::take_until(text, '\n');
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        const std::size_t sign = line.find(" = ");
        if (sign == std::string_view::npos || !seen.insert(line.substr(0, sign)).second ||
            !take_value(settings, line.substr(0, sign), line.substr(sign + 3))) {
            return std::nullopt;
        }
    }
    return settings;
}

std::string text_of(const KioskSettings& settings) {
    std::string text = "# Amparo kiosk\n";
    const auto add = [&](std::string_view name, const std::string& value) {
        text.append(name).append(" = ").append(value).append("\n");
    };
    for (const Number& kind : numbers) {
        add(kind.name, std::to_string(settings.*kind.value));
    }
    for (const Switch& kind : switches) {
        add(kind.name, settings.*kind.value ? "yes" : "no");
    }
    for (const Codes& kind : lists) {
        std::string all;
        for (const std::string& code : settings.*kind.value) {
            all.append(all.empty() ? "" : " ").append(code);
        }
        add(kind.name, all);
    }
    return text;
}

}  // namespace

bool KioskSettings::possible() const {
    return std::ranges::all_of(numbers, [this](const Number& kind) { return fits(this->*kind.value, kind); });
}

base::Result<KioskSettings, KioskSettingsFile::Error> KioskSettingsFile::read() const {
    if (folder_.empty()) {
        return KioskSettings();
    }
    const auto text = pack::read_file(folder_ / file_name, most_bytes);
    if (!text && text.error() == pack::Error::not_found) {
        return KioskSettings();
    }
    const auto settings = text ? parse(*text) : std::nullopt;
    if (!settings) {
        return base::failure(Error::unreadable);
    }
    return *settings;
}

base::Result<void, KioskSettingsFile::Error> KioskSettingsFile::write(const KioskSettings& settings) const {
    if (folder_.empty()) {
        return base::failure(Error::no_folder);
    }
    const auto folder = store::DataFolder::take(folder_);
    if (!folder || !folder->replace(file_name, text_of(settings))) {
        return base::failure(Error::unwritable);
    }
    return {};
}

}  // namespace amparo::view
