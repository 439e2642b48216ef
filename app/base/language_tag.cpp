// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_tag.h"

#include <unicode/coll.h>
#include <unicode/localematcher.h>
#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <utility>

namespace amparo::base {
namespace {

constexpr std::string_view source_language = "en";

std::optional<icu::Locale> parse_tag(std::string_view tag) {
    const bool plausible =
        !tag.empty() && tag.size() <= 64 && std::all_of(tag.begin(), tag.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        });
    if (!plausible) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale result = icu::Locale::forLanguageTag(
        icu::StringPiece(tag.data(), static_cast<std::int32_t>(tag.size())), status);
    if (U_FAILURE(status) || result.isBogus()) return std::nullopt;
    return result;
}

// What ICU shall take the tag for: it does not know Dari by its own code.
std::optional<icu::Locale> locale(std::string_view tag) {
    return parse_tag(tag == "prs" ? std::string_view("fa-AF") : tag);
}

std::string language_of(const icu::Locale& value) {
    return value.getLanguage();
}

// Languages of people this program is for that ICU 72 has no own name of.
std::string_view name_unknown_to_icu(const std::string& language) {
    using Name = std::pair<std::string_view, std::string_view>;
    static constexpr std::array names = {Name{"ht", "Kreyòl ayisyen"}, Name{"quc", "Kʼicheʼ"},
                                         Name{"kek", "Qʼeqchiʼ"},      Name{"mam", "Mam"},
                                         Name{"kjb", "Qʼanjobʼal"},    Name{"rom", "Romani čhib"}};
    const auto* found =
        std::find_if(names.begin(), names.end(), [&](const Name& name) { return name.first == language; });
    return found == names.end() ? std::string_view() : found->second;
}

std::string name_in(const icu::Locale& value, const icu::Locale& in,
                    UDisplayContext place = UDISPCTX_CAPITALIZATION_FOR_UI_LIST_OR_MENU) {
    std::array<UDisplayContext, 2> contexts = {UDISPCTX_DIALECT_NAMES, place};
    const std::unique_ptr<icu::LocaleDisplayNames> names(icu::LocaleDisplayNames::createInstance(
        in, contexts.data(), static_cast<std::int32_t>(contexts.size())));
    icu::UnicodeString text;
    if (names) names->localeDisplayName(value, text);
    std::string out;
    return text.isBogus() ? out : text.toUTF8String(out);
}

std::string name_in(std::string_view tag, std::string_view in, UDisplayContext place) {
    const auto value = locale(tag);
    const auto reader = locale(in);
    return value && reader ? name_in(*value, *reader, place) : std::string(tag);
}

// Chooses among the wanted language's own forms: ICU by itself also crosses into neighbouring languages.
std::optional<std::string> match(const icu::Locale& wanted, const std::vector<std::string>& available) {
    std::vector<icu::Locale> locales;
    std::vector<std::string> tags;
    for (const std::string& tag : available) {
        auto form = locale(tag);
        if (form && language_of(*form) == language_of(wanted)) {
            locales.push_back(*std::move(form));
            tags.push_back(tag);
        }
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocaleMatcher matcher =
        icu::LocaleMatcher::Builder()
            .setSupportedLocales(locales.begin(), locales.end())
            .setNoDefaultLocale()
            .setMaxDistance(icu::Locale("zh_Hant_TW"), icu::Locale("zh_Hans_CN"))
            .build(status);
    const icu::LocaleMatcher::Result result = matcher.getBestMatchResult(wanted, status);
    if (U_FAILURE(status) || result.getSupportedIndex() < 0) return std::nullopt;
    return tags[static_cast<std::size_t>(result.getSupportedIndex())];
}

}  // namespace

std::optional<std::string> canonical_tag(std::string_view text) {
    const auto value = parse_tag(text);
    if (!value) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    auto tag = value->toLanguageTag<std::string>(status);
    if (U_FAILURE(status)) return std::nullopt;
    return tag;
}

bool is_right_to_left(std::string_view tag) {
    const auto value = locale(tag);
    return value && value->isRightToLeft();
}

std::string_view primary_subtag(std::string_view tag) {
    return tag.substr(0, tag.find('-'));
}

std::string native_name(std::string_view tag) {
    const auto value = locale(tag);
    if (!value) return std::string(tag);
    const std::string_view own = name_unknown_to_icu(language_of(*value));
    return own.empty() ? name_in(*value, *value) : std::string(own);
}

std::string display_name(std::string_view tag, std::string_view in) {
    return name_in(tag, in, UDISPCTX_CAPITALIZATION_FOR_UI_LIST_OR_MENU);
}

std::string display_name_in_sentence(std::string_view tag, std::string_view in) {
    return name_in(tag, in, UDISPCTX_CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE);
}

std::vector<std::string> names_everywhere(std::string_view tag) {
    std::vector<std::string> result = {native_name(tag)};
    const auto value = locale(tag);
    if (!value) return result;
    std::int32_t count = 0;
    const icu::Locale* known = icu::Locale::getAvailableLocales(count);
    for (const icu::Locale& in : std::span(known, static_cast<std::size_t>(count))) {
        const bool whole_language = *in.getCountry() == '\0' && *in.getVariant() == '\0';
        if (whole_language) result.push_back(name_in(*value, in));
    }
    return result;
}

std::vector<std::string> by_native_name(std::vector<std::string> tags) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) return tags;
    std::vector<std::pair<icu::UnicodeString, std::string>> named;
    for (std::string& tag : tags) {
        named.emplace_back(icu::UnicodeString::fromUTF8(native_name(tag)), std::move(tag));
    }
    std::stable_sort(named.begin(), named.end(), [&](const auto& a, const auto& b) {
        return collator->compare(a.first, b.first) == icu::Collator::LESS;
    });
    std::transform(named.begin(), named.end(), tags.begin(), [](auto& one) { return std::move(one.second); });
    return tags;
}

std::optional<std::string> best_match(std::string_view wanted, const std::vector<std::string>& available) {
    const auto value = locale(wanted);
    return value ? match(*value, available) : std::nullopt;
}

FallbackChain fallback_chain(std::string_view wanted, const std::vector<std::string>& available) {
    FallbackChain chain;
    std::vector<std::string> rest = available;
    if (const auto value = locale(wanted)) {
        chain.push_back(canonical_tag(wanted).value_or(std::string(wanted)));
        while (const auto next = match(*value, rest)) {
            if (std::find(chain.begin(), chain.end(), *next) == chain.end()) chain.push_back(*next);
            std::erase(rest, *next);
        }
    }
    std::erase(chain, source_language);
    chain.emplace_back(source_language);
    return chain;
}

}  // namespace amparo::base
