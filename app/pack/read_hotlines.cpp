// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/content_reader.h"

namespace amparo::pack {

Hotline ContentReader::hotline(Statement& row) {
    Hotline hotline;
    hotline.id = row.text(1);
    hotline.organisation = row.text(2);
    hotline.purpose = texts_.get(row.integer(3));
    hotline.who_may_call = texts_.get(row.integer(4));
    hotline.needs = row.list(5);
    hotline.operated_by = row.text(6);
    hotline.scope = row.text(7);
    hotline.languages = row.list(8);
    hotline.interpreters = row.flag(9);
    hotline.hours = row.text(10);
    hotline.zone = row.text(11);
    hotline.hours_note = texts_.get(row.integer_or_null(12));
    hotline.cost = row.text(13);
    hotline.abroad = row.word<Known>(14);
    hotline.confidential = row.word<Known>(15);
    hotline.confidential_note = texts_.get(row.integer_or_null(16));
    hotline.checked_on = row.date(17);
    hotline.called_on = row.date_or_empty(18);
    const std::string confidence = row.text(19);
    hotline.confirmed = confidence == "confirmed";
    if (!hotline.confirmed && confidence != "secondary") flawed_ = true;
    return hotline;
}

Result<std::vector<Hotline>> ContentReader::hotlines() {
    Statement rows = database_.prepare(
        "SELECT id, slug, organisation, purpose, who, needs, operator, scope, languages, interpreters, "
        "hours, zone, "
        "hours_note, cost, abroad, confidential, confidential_note, checked_on, called_on, confidence "
        "FROM hotline ORDER BY id",
        flawed_);
    Statement numbers = database_.prepare(
        "SELECT kind, number FROM hotline_number WHERE hotline = ? ORDER BY position", flawed_);
    Statement sources_of_hotline = database_.prepare(
        "SELECT key, title, kind, publisher, url, date, read_on, is_primary "
        "FROM hotline_source JOIN source ON source.id = hotline_source.source WHERE hotline = ? ORDER BY "
        "position",
        flawed_);
    std::vector<Hotline> out;
    while (rows.next()) {
        const std::int64_t row = rows.integer(0);
        Hotline each = hotline(rows);
        numbers.with(row);
        while (numbers.next()) each.numbers.push_back({numbers.word<NumberKind>(0), numbers.text(1)});
        each.sources = sources(sources_of_hotline, row);
        out.push_back(std::move(each));
    }
    return sound(std::move(out));
}

}  // namespace amparo::pack
