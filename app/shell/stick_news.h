// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>

#include "shell/application.h"
#include "shell/command_line.h"

namespace amparo::shell {

// Takes newer packs from a stick onto a kiosk, beside the program that its visitors use and without a screen
// (store/news.h says which). Only where its staff allowed it, on their page or by allow_news(). Exit::done:
// something newer is on this kiosk now; nothing_new; not_allowed; unreadable when something on the stick has
// to be looked at by a person. Also says so in one English sentence.
[[nodiscard]] Exit take_stick_news(const CommandLine& line, std::span<const pack::PublicKey> trusted,
                                   int& argc, char** argv);

// Allows it from now on, for a kiosk that has no screen on which somebody could.
[[nodiscard]] Exit allow_news(const std::filesystem::path& kiosk_folder);

}  // namespace amparo::shell
