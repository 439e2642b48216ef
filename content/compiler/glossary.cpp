// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/glossary.h"

#include <algorithm>

#include "pack/markup.h"

namespace amparo::compiler {
namespace {

std::string element(const std::string& name, const std::string& attributes, const std::string& text,
                    const std::string& indent) {
    return indent + "<" + name + attributes + ">" + pack::escaped(text) + "</" + name + ">\n";
}

// One language's word for a term, and what it means in that language.
std::string language_section(const std::string& tag, const std::string& name, const std::string& definition) {
    std::string out = "        <langSec xml:lang=\"" + tag + "\">\n";
    if (!definition.empty()) out += element("descrip", " type=\"definition\"", definition, "          ");
    out += "          <termSec>\n" + element("term", "", name, "            ") + "          </termSec>\n";
    return out + "        </langSec>\n";
}

std::string concept_entry(const Term& term, const Edition& edition) {
    std::string out = "      <conceptEntry id=\"" + term.id + "\">\n";
    for (const Pointer& pointer : term.sources) {
        const auto& sources = edition.country.sources;
        const auto source = std::find_if(sources.begin(), sources.end(),
                                         [&](const Source& one) { return one.value.key == pointer.id; });
        if (source == sources.end()) continue;
        const std::string target = source->value.url.empty()
                                       ? std::string()
                                       : " target=\"" + pack::escaped(source->value.url) + "\"";
        out += element("xref", " type=\"externalCrossReference\"" + target, source->value.title, "        ");
    }
    out += language_section(source_language, term.name.plain, term.definition.plain);
    for (const Translations& translations : edition.translations) {
        const Translation* name = translations.find(term.name.source);
        const Translation* definition = translations.find(term.definition.source);
        if (name == nullptr) continue;
        out += language_section(translations.tag(), name->plain,
                                definition == nullptr ? std::string() : definition->plain);
    }
    return out + "      </conceptEntry>\n";
}

}  // namespace

std::string glossary(const Edition& edition) {
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<!-- Written by amparo-pack glossary from terms.yaml and its translations. -->\n"
        "<tbx style=\"dca\" type=\"TBX-Basic\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">\n"
        "  <tbxHeader>\n    <fileDesc>\n      <sourceDesc>\n";
    out += element("p", "", "Amparo: legal terms, " + edition.country.id, "        ");
    out += "      </sourceDesc>\n    </fileDesc>\n  </tbxHeader>\n  <text>\n    <body>\n";
    for (const Term& term : edition.country.terms) {
        if (!term.included) out += concept_entry(term, edition);
    }
    return out + "    </body>\n  </text>\n</tbx>\n";
}

}  // namespace amparo::compiler
