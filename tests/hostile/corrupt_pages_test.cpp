// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "hostile_pack.h"
#include "pack/format.h"

namespace amparo::test {
namespace {

using pack::Error;

// The pages are broken first and signed then: the signature is right and SQLite meets every one of them.
class CorruptPages : public HostilePack {
  protected:
    // Opens and, if that works, reads everything; the only thing asked is an answer.
    void survive(const std::string& database) const {
        const auto pack = open_signed(database);
        if (pack) {
            read_everything(*pack);
        } else {
            EXPECT_TRUE(pack.error() == Error::malformed || pack.error() == Error::wrong_schema);
        }
    }

    static void put32(std::string& database, std::size_t at, std::uint32_t value) {
        for (int i = 0; i < 4; ++i)
            database[at + static_cast<std::size_t>(i)] = static_cast<char>(value >> (24 - 8 * i));
    }

    const std::string good_ = sample_database();
    const std::size_t pages_ = good_.size() / pack::page_size;
};

TEST_F(CorruptPages, HoldWhenNothingIsBroken) {
    const auto pack = open_signed(good_);
    ASSERT_TRUE(pack);
    EXPECT_EQ(read_everything(*pack), 0);
}

TEST_F(CorruptPages, InTheHeader) {
    struct Field {
        std::size_t at;
        std::uint32_t value;
    };
    for (const Field& field :
         {Field{28, 0xffffffff}, Field{28, 0}, Field{28, 1}, Field{28, 0x7fffffff}, Field{32, 2},
          Field{36, 0xffffffff}, Field{44, 99}, Field{52, 3}, Field{56, 2}, Field{56, 3}}) {
        std::string database = good_;
        put32(database, field.at, field.value);
        survive(database);
    }
    for (const std::uint32_t pages : {0xffffffffU, 1U, static_cast<std::uint32_t>(pages_ + 1)}) {
        std::string database = good_;
        put32(database, 28, pages);
        EXPECT_EQ(error_of(open_signed(database)), Error::malformed) << pages;
    }
}

TEST_F(CorruptPages, ThatClaimAnotherSizeOrJournal) {
    for (const auto& [at, value] :
         {std::pair<std::size_t, char>{16, 2}, {16, 64}, {17, 1}, {19, 2}, {20, 32}}) {
        std::string database = good_;
        database[at] = value;
        EXPECT_EQ(error_of(open_signed(database)), Error::malformed) << at;
    }
}

TEST_F(CorruptPages, CutOffOrNotWhole) {
    EXPECT_EQ(error_of(open_signed(good_.substr(0, good_.size() - pack::page_size))), Error::malformed);
    EXPECT_EQ(error_of(open_signed(good_ + std::string(pack::page_size, '\0'))), Error::malformed);
}

TEST_F(CorruptPages, OneByOneEmptiedOrFilled) {
    for (std::size_t page = 0; page < pages_; ++page) {
        for (const char filling : {'\0', '\xff', '\x0d', '\x05'}) {
            std::string database = good_;
            database.replace(page * pack::page_size + (page == 0 ? 100 : 0), pack::page_size - 100,
                             pack::page_size - 100, filling);
            survive(database);
        }
    }
}

TEST_F(CorruptPages, PuttingOnePageInThePlaceOfAnother) {
    for (std::size_t page = 1; page < pages_; ++page) {
        std::string database = good_;
        const std::size_t other = page + 1 < pages_ ? page + 1 : 1;
        database.replace(page * pack::page_size, pack::page_size, good_, other * pack::page_size,
                         pack::page_size);
        survive(database);
    }
}

// A tree whose branches lead back to its root would be walked for ever.
TEST_F(CorruptPages, WhoseTreesAreCircles) {
    for (std::size_t page = 1; page < pages_; ++page) {
        std::string database = good_;
        const std::size_t begin = page * pack::page_size;
        const char leaf = database[begin];
        database[begin] = leaf == 0x0d ? 0x05 : 0x02;                      // now an inner page …
        put32(database, begin + 8, static_cast<std::uint32_t>(page + 1));  // … whose last child is itself
        survive(database);
    }
}

TEST_F(CorruptPages, WithBytesChangedByChance) {
    std::mt19937 chance(20261123);  // the same every time
    for (int round = 0; round < 400; ++round) {
        std::string database = good_;
        for (int change = 0; change < 1 + round % 40; ++change) {
            database[100 + chance() % (database.size() - 100)] = static_cast<char>(chance());
        }
        survive(database);
    }
}

class DamagedIndex : public HostilePack, public testing::WithParamInterface<const char*> {};

// A page of the search index can be anything: search may fail, everything else still reads.
TEST_P(DamagedIndex, HarmsNothingButSearch) {
    const auto pack = open_built([](PackBuilder& b) { b.run(GetParam()); });
    ASSERT_TRUE(pack);
    read_everything(*pack);
    EXPECT_TRUE(pack->guide("us/home-door", {"es", "en"}));
    EXPECT_TRUE(pack->hotlines({"es", "en"}));
    for (const char* text : {"d", "do", "door", "door officers silence"}) {
        const auto hits = pack->search({text, {"en"}, 20});
        EXPECT_TRUE(hits || hits.error() == Error::malformed) << text;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Sql, DamagedIndex,
    testing::Values("DELETE FROM search_body_data", "DELETE FROM search_body_data WHERE id = 1",
                    "DELETE FROM search_body_data WHERE id = 10",
                    "DELETE FROM search_name_data WHERE id > 10", "DELETE FROM search_body_idx",
                    "DELETE FROM search_name_idx", "DELETE FROM search_name_docsize",
                    "DELETE FROM search_body_config", "DELETE FROM search_row", "DELETE FROM search_word",
                    "DELETE FROM search_paragraph",
                    "UPDATE search_paragraph SET first = -first * 1000000000000",
                    "UPDATE search_word SET found = -9223372036854775807",
                    "UPDATE search_row SET id = 9223372036854775807 WHERE id = 1",
                    "UPDATE search_name_data SET block = zeroblob(length(block))",
                    "UPDATE search_body_data SET block = x'' WHERE id = 10",
                    "UPDATE search_body_data SET block = x'ffffffffffffffffffff' WHERE id = 10",
                    "UPDATE search_body_data SET block = substr(block, 1, length(block) / 2) WHERE id > 10",
                    "UPDATE search_name_data SET block = block || randomblob(2000) WHERE id > 10",
                    "UPDATE search_body_data SET block = randomblob(length(block)) WHERE id > 10",
                    "UPDATE search_body_data SET block = zeroblob(200000) WHERE id > 10",
                    "UPDATE search_body_data SET block = 7", "UPDATE search_name_data SET block = 'text'",
                    "UPDATE search_body_docsize SET sz = x'ff'", "UPDATE search_body_idx SET pgno = 1000000",
                    "UPDATE search_body_config SET v = 99",
                    "INSERT INTO search_body_config VALUES('rank', 'load_extension()')",
                    "INSERT INTO search_name_config VALUES('pgsz', 9999999)"));

}  // namespace
}  // namespace amparo::test
