// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_line.h"

#include <array>
#include <optional>

namespace amparo::shell {

namespace {

// A name with the place where its value goes: a switch or a text.
struct Option {
    std::string_view name;
    bool CommandLine::*on = nullptr;
    std::string CommandLine::*text = nullptr;
};

constexpr std::array options{
    Option{"--kiosk", &CommandLine::kiosk, nullptr},
    Option{"--self-test", &CommandLine::self_test, nullptr},
    Option{"--privacy-report", &CommandLine::privacy_report, nullptr},
    Option{"--disguise", &CommandLine::disguise, nullptr},
    Option{"--set-pin", &CommandLine::set_pin, nullptr},
    Option{"--allow-news", &CommandLine::allow_news, nullptr},
    Option{"--version", &CommandLine::version, nullptr},
    Option{"--help", &CommandLine::help, nullptr},
    Option{"--language", nullptr, &CommandLine::language},
    Option{"--jurisdiction", nullptr, &CommandLine::jurisdiction},
    Option{"--open", nullptr, &CommandLine::page},
    Option{"--import", nullptr, &CommandLine::import},
    Option{"--take-news", nullptr, &CommandLine::take_news},
    Option{"--packs", nullptr, nullptr},
};

const Option* find(std::string_view name) {
    for (const Option& option : options) {
        if (option.name == name) {
            return &option;
        }
    }
    return nullptr;
}

void take(CommandLine& line, const Option& option, std::string_view value) {
    if (option.text != nullptr) {
        line.*option.text = value;
    } else {
        line.packs = value;
    }
}

}  // namespace

base::Result<CommandLine, CommandLine::Error> CommandLine::parse(
    std::span<const std::string_view> arguments) {
    CommandLine line;
    const auto fault = [](Error::Kind kind, std::string_view argument) {
        return base::failure(Error{kind, std::string(argument)});
    };
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        const std::size_t equals = argument.find('=');
        const std::string_view name = argument.substr(0, equals);
        std::optional<std::string_view> value;
        if (equals != std::string_view::npos) {
            value = argument.substr(equals + 1);
        }
        const Option* option = find(name);
        if (option == nullptr) {
            return fault(name.starts_with("-") ? Error::Kind::unknown_option : Error::Kind::not_an_option,
                         name);
        }
        if (option->on != nullptr) {
            if (value) {
                return fault(Error::Kind::unexpected_value, name);
            }
            line.*option->on = true;
            continue;
        }
        if (!value && i + 1 < arguments.size()) {
            value = arguments[++i];
        }
        if (!value || value->empty()) {
            return fault(Error::Kind::missing_value, name);
        }
        take(line, *option, *value);
    }
    return line;
}

std::string CommandLine::Error::sentence() const {
    switch (kind) {
        case Kind::unknown_option:
            return "There is no option " + argument + ".";
        case Kind::missing_value:
            return "The option " + argument + " needs a value after it.";
        case Kind::unexpected_value:
            return "The option " + argument + " takes no value.";
        case Kind::not_an_option:
            return "Do not know what to do with \"" + argument + "\".";
    }
    return {};
}

std::string_view usage() {
    return "amparo [--kiosk] [--packs DIR] [--language TAG] [--jurisdiction us|de|at] [--open PAGE]\n"
           "       [--import FILE] [--disguise] [--self-test] [--privacy-report] [--version] [--help]\n"
           "amparo --kiosk --set-pin          the number of the staff, read from standard input\n"
           "amparo --kiosk --allow-news       newer packs on a stick are taken at once from now on\n"
           "amparo --kiosk --take-news DIR    takes them, where that is allowed\n";
}

}  // namespace amparo::shell
