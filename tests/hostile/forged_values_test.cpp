// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_pack.h"

namespace amparo::test {
namespace {

using pack::Error;

const base::FallbackChain chain = {"es", "en"};

enum class Where { guide, guides, card, check, document, letter, hotlines, term, search, opening };

struct Forgery {
    const char* sql;
    Where where;
};

// What a failed test says.
void PrintTo(const Forgery& forgery, std::ostream* out) {
    *out << forgery.sql;
}

std::optional<Error> error_at(const pack::Pack& pack, Where where) {
    switch (where) {
        case Where::guide:
            return error_of(pack.guide("us/home-door", chain));
        case Where::guides:
            return error_of(pack.guides(chain));
        case Where::card:
            return error_of(pack.card("us/card", chain));
        case Where::check:
            return error_of(pack.check("us/warrant", chain));
        case Where::document:
            return error_of(pack.document("us/i-862", chain));
        case Where::letter:
            return error_of(pack.letter("us/data", chain));
        case Where::hotlines:
            return error_of(pack.hotlines(chain));
        case Where::term:
            return error_of(pack.term("judicial-warrant", chain));
        case Where::search:
            return error_of(pack.search({"door", chain, 20}));
        case Where::opening:
            return std::nullopt;
    }
    return std::nullopt;
}

class ForgedValue : public HostilePack, public testing::WithParamInterface<Forgery> {};

TEST_P(ForgedValue, MakesWhatReadsItMalformed) {
    const auto pack = open_built([](PackBuilder& b) { b.run(GetParam().sql); });
    if (GetParam().where == Where::opening) {
        EXPECT_EQ(error_of(pack), Error::malformed);
        return;
    }
    ASSERT_TRUE(pack);
    EXPECT_EQ(error_at(*pack, GetParam().where), Error::malformed);
}

INSTANTIATE_TEST_SUITE_P(
    Sql, ForgedValue,
    testing::Values(Forgery{"UPDATE block SET kind = 'script' WHERE item = 1", Where::guide},
                    Forgery{"UPDATE block SET right_now = 2 WHERE item = 1", Where::guide},
                    Forgery{"UPDATE block SET audiences = 'citizen  visa' WHERE item = 1", Where::guide},
                    Forgery{"UPDATE block SET audiences = 'everybody' WHERE item = 1", Where::guide},
                    Forgery{"UPDATE block SET as_of = '2026-13-01' WHERE item = 1", Where::guide},
                    Forgery{"UPDATE block SET text = 9999 WHERE item = 1 AND position = 0", Where::guide},
                    Forgery{"UPDATE block SET target = 'no-such-term' WHERE kind = 'term'", Where::guide},
                    Forgery{"UPDATE item SET law_as_of = '' WHERE slug = 'us/home-door'", Where::guide},
                    Forgery{"UPDATE review SET day = 'yesterday'", Where::guide},
                    Forgery{"UPDATE source SET is_primary = 7", Where::guide},
                    Forgery{"UPDATE item SET situation = 'later'", Where::guides},
                    Forgery{"UPDATE text SET markup = '<img src=x>'", Where::guides},
                    Forgery{"UPDATE text SET markup = '<a href=\"https://example.org\">x</a>'",
                            Where::guides},
                    Forgery{"UPDATE translation SET state = 'perfect'", Where::guides},
                    Forgery{"UPDATE translation SET markup = '<b>' WHERE text < 20", Where::guides},
                    Forgery{"UPDATE translation SET markup = char(7)", Where::guides},
                    Forgery{"UPDATE translation SET markup = 'a' || char(0) || 'b'", Where::guides},
                    Forgery{"UPDATE translation SET markup = CAST(x'C0AF' AS TEXT)", Where::guides},
                    Forgery{"UPDATE translation SET markup = CAST(x'EDA080' AS TEXT)", Where::guides},
                    Forgery{"UPDATE text SET markup = CAST(x'FF' AS TEXT)", Where::guides},
                    Forgery{"UPDATE translation SET markup = printf('%.70000c', 'x')", Where::guides},
                    Forgery{"UPDATE block SET kind = 'paragraph' WHERE item = 3", Where::card},
                    Forgery{"UPDATE check_answer SET go = 'nowhere'", Where::check},
                    Forgery{"DELETE FROM check_answer", Where::check},
                    Forgery{"UPDATE item SET start = 'nowhere' WHERE kind = 'check'", Where::check},
                    Forgery{"UPDATE block SET kind = 'step' WHERE kind = 'drawing'", Where::check},
                    Forgery{"UPDATE check_node SET tone = 'sad' WHERE kind = 'result'", Where::check},
                    Forgery{"UPDATE check_node SET kind = 'joke' WHERE kind = 'result'", Where::check},
                    Forgery{"DELETE FROM document", Where::document},
                    Forgery{"UPDATE document SET deadline = 'soon'", Where::document},
                    Forgery{"UPDATE document SET form = char(7)", Where::document},
                    Forgery{"UPDATE block SET kind = 'script' WHERE owner = 'first'", Where::document},
                    Forgery{"DELETE FROM letter", Where::letter},
                    Forgery{"UPDATE letter SET days = -1", Where::letter},
                    Forgery{"UPDATE letter SET days = 4000000000", Where::letter},
                    Forgery{"UPDATE letter SET working = 2", Where::letter},
                    Forgery{"UPDATE letter_question SET kind = 'password'", Where::letter},
                    Forgery{"UPDATE letter_question SET kind = 'choice' WHERE kind = 'line'", Where::letter},
                    Forgery{"DELETE FROM letter_option", Where::letter},
                    Forgery{"DELETE FROM letter_question WHERE name = 'hurry'", Where::letter},
                    Forgery{"UPDATE letter_paragraph SET body = '{{nobody}}'", Where::letter},
                    Forgery{"UPDATE letter_paragraph SET body = 'a {{ b'", Where::letter},
                    Forgery{"UPDATE letter_paragraph SET body = CAST(x'FF' AS TEXT)", Where::letter},
                    Forgery{"UPDATE block SET text = 9999 WHERE owner = 'send'", Where::letter},
                    Forgery{"UPDATE hotline_number SET kind = 'fax'", Where::hotlines},
                    Forgery{"UPDATE hotline SET abroad = 'maybe'", Where::hotlines},
                    Forgery{"UPDATE hotline SET confidence = 'sure'", Where::hotlines},
                    Forgery{"UPDATE hotline SET interpreters = -1", Where::hotlines},
                    Forgery{"UPDATE hotline SET checked_on = ''", Where::hotlines},
                    Forgery{"UPDATE hotline SET languages = ' en'", Where::hotlines},
                    Forgery{"UPDATE term SET definition = 9999", Where::term},
                    Forgery{"UPDATE search_row SET kind = 'joke'", Where::search},
                    Forgery{"UPDATE search_row SET slug = 'us/nothing'", Where::search},
                    Forgery{"DELETE FROM search_row", Where::search},
                    Forgery{"UPDATE search_paragraph SET text = 9999", Where::search},
                    Forgery{"UPDATE language SET tag = '../..' WHERE position = 1", Where::opening},
                    Forgery{"DELETE FROM language WHERE position = 1", Where::opening},
                    Forgery{"DELETE FROM language", Where::opening}));

// A hundred million results of one recursive question would be a way to stop the program: nothing in a pack
// can ask.
TEST_F(HostilePack, WithEveryRelationTurnedIntoACircle) {
    const auto pack = open_built([](PackBuilder& b) {
        b.run("UPDATE relation SET target = 'us/home-door'");
        b.run("UPDATE check_answer SET go = 'top'");
        b.run("UPDATE block SET target = 'us/home-door' WHERE kind = 'link'");
    });
    ASSERT_TRUE(pack);
    EXPECT_EQ(read_everything(*pack), 0);
}

}  // namespace
}  // namespace amparo::test
