// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/document.h"

#include "view/document_list.h"
#include "view_test.h"

namespace amparo::view {
namespace {

class DocumentTest : public ViewTest {};

TEST_F(DocumentTest, KeepsThePrintedNameInEveryLanguage) {
    session().set_language("es");
    Document document;
    document.set_item_id("us/i-862");
    declare(document);
    EXPECT_EQ(document.title(), "Notice to Appear");
    EXPECT_EQ(document.language(), "en");
    EXPECT_EQ(document.form(), "I-862");
    EXPECT_EQ(document.summary(), "Inicia su caso en el tribunal.");
    EXPECT_EQ(document.deadline_kind(), "hearing");
    EXPECT_EQ(text(*document.looks(), 0, BlockList::TextRole), "El nombre está arriba.");
    EXPECT_EQ(document.what()->count(), 1);
    EXPECT_EQ(document.deadline()->count(), 1);
    EXPECT_EQ(document.first()->count(), 1);
    EXPECT_EQ(document.hotlines()->count(), 1);
    EXPECT_EQ(text(*document.related(), 1, GuideList::PageRole), "letter/us/data");
    EXPECT_FALSE(document.reviewed());
    EXPECT_FALSE(document.trust().isEmpty());
}

TEST_F(DocumentTest, SaysWhatIsNotThere) {
    Document document;
    document.set_item_id("us/nothing");
    declare(document);
    EXPECT_FALSE(document.error().isEmpty());
    EXPECT_EQ(document.title(), "");
}

TEST_F(DocumentTest, IsFoundByWhatStandsOnIt) {
    DocumentList documents;
    declare(documents);
    EXPECT_EQ(documents.count(), 1);
    documents.set_query("i-862");
    EXPECT_TRUE(documents.found());
    EXPECT_EQ(text(documents, 0, DocumentList::TitleRole), "Notice to Appear");
    EXPECT_EQ(text(documents, 0, DocumentList::PageRole), "document/us/i-862");
}

TEST_F(DocumentTest, ListsAllWhenNothingIsFound) {
    DocumentList documents;
    declare(documents);
    documents.set_query("zzzzzz");
    EXPECT_FALSE(documents.found());
    EXPECT_EQ(documents.count(), 1);
}

}  // namespace
}  // namespace amparo::view
