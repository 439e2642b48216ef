// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/content_reader.h"

namespace amparo::pack {

Result<Document> ContentReader::document(std::string_view id) {
    auto item = find_item("document", id);
    if (!item) return base::failure(flawed_ ? database_.fault() : Error::no_such_item);
    Statement row = database_.prepare("SELECT form, deadline FROM document WHERE item = ?", flawed_);
    Document document;
    if (row.with(item->row).next()) {
        document.form = row.text(0);
        document.deadline_kind = row.word<DeadlineKind>(1);
    } else {
        flawed_ = true;
    }
    document.law_as_of = item->law_as_of;
    document.review_by = item->review_by;
    document.looks = blocks(item->row, "looks");
    document.what = blocks(item->row, "what");
    document.deadline = blocks(item->row, "deadline");
    document.first = blocks(item->row, "first");
    document.hotlines = targets(item->row, "hotline", "");
    document.related = summaries(targets(item->row, "related", ""));
    document.reviews = reviews(item->row);
    for (const auto* part : {&document.looks, &document.what, &document.deadline, &document.first}) {
        add_share(document.share, *part);
    }
    static_cast<GuideSummary&>(document) = *std::move(item);
    return sound(std::move(document));
}

}  // namespace amparo::pack
