// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <ranges>

#include "view/text.h"

namespace amparo::view {

namespace {

const QString folder = QStringLiteral(":/i18n/ui/");
const QString suffix = QStringLiteral(".qm");

}  // namespace

Translations::~Translations() {
    be_silent();
}

QStringList Translations::available() {
    QStringList tags{QStringLiteral("en")};
    for (const QString& name : QDir(folder).entryList({u'*' + suffix}, QDir::Files, QDir::Name)) {
        tags.append(name.chopped(suffix.size()));
    }
    return tags;
}

std::unique_ptr<QTranslator> Translations::words_of(const QString& tag) {
    auto translator = std::make_unique<QTranslator>();
    static_cast<void>(translator->load(folder + tag + suffix));
    return translator;
}

void Translations::speak(const base::FallbackChain& chain) {
    be_silent();
    const QStringList known = available();
    // The translator installed last is asked first; English is what the program says without one.
    for (const std::string& tag : chain | std::views::reverse) {
        const QString name = from_utf8(tag);
        auto translator = words_of(name);
        if (known.contains(name) && !translator->isEmpty()) {
            QCoreApplication::installTranslator(translator.get());
            translators_.push_back(std::move(translator));
        }
    }
}

void Translations::be_silent() {
    for (const auto& translator : translators_) {
        QCoreApplication::removeTranslator(translator.get());
    }
    translators_.clear();
}

}  // namespace amparo::view
