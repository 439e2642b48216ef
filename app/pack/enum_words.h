// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "pack/content.h"
#include "pack/search.h"

namespace amparo::pack {

// What a stored word stands for; nullopt for a word that the format does not have.
template <typename Value>
[[nodiscard]] std::optional<Value> from_word(std::string_view word);

template <>
std::optional<TranslationState> from_word(std::string_view word);  // reviewed machine outdated
template <>
std::optional<Situation> from_word(std::string_view word);
template <>
std::optional<BlockKind> from_word(std::string_view word);
template <>
std::optional<Audience> from_word(std::string_view word);
template <>
std::optional<NumberKind> from_word(std::string_view word);
template <>
std::optional<Known> from_word(std::string_view word);
template <>
std::optional<ItemKind> from_word(std::string_view word);
template <>
std::optional<DeadlineKind> from_word(std::string_view word);
template <>
std::optional<QuestionKind> from_word(std::string_view word);
template <>
std::optional<HitKind> from_word(std::string_view word);

}  // namespace amparo::pack
