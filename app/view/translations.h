// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>
#include <memory>
#include <vector>

#include "base/language_tag.h"

namespace amparo::view {

// The words of the program itself, in the reader's language. The files are resources; guides are not among
// them, they are in the packs. Lives on the main thread; takes its translators back when it ends.
class Translations {
  public:
    Translations() = default;
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    // Tags for which there are words, the source language "en" first.
    [[nodiscard]] static QStringList available();
    // The words of one language alone; without any for the source language. Never null.
    [[nodiscard]] static std::unique_ptr<QTranslator> words_of(const QString& tag);
    // From now on tr() speaks the first language of the chain, and where it has no words the next one.
    void speak(const base::FallbackChain& chain);

  private:
    void be_silent();
    std::vector<std::unique_ptr<QTranslator>> translators_;
};

}  // namespace amparo::view
