// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "base/date.h"
#include "pack/pack.h"
#include "view/handout.h"
#include "view/hotline_row.h"
#include "view/session.h"

namespace amparo::view {

// Turns what a pack says into handouts for one reader: in their language, and beside it in another one that
// they chose. Labels are in the reader's.
class HandoutWriter {
  public:
    // `other`: BCP 47, or empty for one language. `today`: on the reader's calendar.
    HandoutWriter(const pack::Pack& pack, const Session& session, QString other, base::Date today);

    [[nodiscard]] pack::Result<Handout> guide(const QString& id) const;
    // The card for every encounter; always in the officers' language, too.
    [[nodiscard]] pack::Result<Handout> card(const QString& name) const;
    [[nodiscard]] pack::Result<Handout> document(const QString& id) const;
    [[nodiscard]] Handout hotlines(const std::vector<HotlineRow>& rows) const;

    // A handout with nothing on it but its title and foot.
    [[nodiscard]] Handout blank(const QString& title) const;

  private:
    [[nodiscard]] Handout headed(const pack::Text& title, const pack::Text* other,
                                 const pack::Text& summary) const;
    [[nodiscard]] Handout::Words words(const pack::Text& text) const;
    [[nodiscard]] Handout::Words in_readers(const QString& text) const;
    [[nodiscard]] base::FallbackChain other_chain() const;
    void add_part(Handout& handout, const QString& heading, const std::vector<pack::Block>& blocks,
                  const std::vector<pack::Block>* other) const;
    void add_blocks(Handout& handout, const std::vector<pack::Block>& blocks,
                    const std::vector<pack::Block>* other) const;
    void add_trust(Handout& handout, const QString& trust, const pack::LanguageShare& share) const;
    void add_code(Handout& handout, const QString& text) const;

    const pack::Pack& pack_;
    const Session& session_;
    QString other_;
    base::Date today_;
};

}  // namespace amparo::view
