// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/messages.h"

#include <algorithm>
#include <map>
#include <utility>

#include "compiler/each_phrase.h"

namespace amparo::compiler {

std::vector<Message> messages(const Country& country) {
    std::vector<Message> result;
    std::map<std::pair<std::string, std::string>, std::size_t> index;
    each_phrase(country, [&](const PhraseUse& use) {
        const std::string context(use.keywords ? keywords_context : std::string_view());
        const auto [it, fresh] = index.emplace(std::pair(context, use.phrase.source), result.size());
        if (fresh) result.push_back({context, use.phrase.source, {}, {}, false, false});
        Message& message = result[it->second];
        std::string comment = use.kind + " of the " + use.whose;
        if (std::count(message.comments.begin(), message.comments.end(), comment) == 0) {
            message.comments.push_back(std::move(comment));
        }
        message.urgent = message.urgent || use.urgent;
        message.original = message.original || use.original;
        message.places.push_back(use.phrase.place);
    });
    return result;
}

}  // namespace amparo::compiler
