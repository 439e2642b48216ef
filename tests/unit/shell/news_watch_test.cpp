// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/news_watch.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <memory>

#include "shell/composition.h"
#include "store/news.h"
#include "support/pack_signer.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

namespace amparo::shell {
namespace {

class NewsWatchTest : public testing::Test {
  protected:
    NewsWatchTest() {
        packs_.write("us.amparo", test::sample_pack(signer_, "us", 2026112301));
        options_.packs = {packs_.path()};
        options_.trusted = std::span(&signer_.key(), 1);
        options_.kiosk = true;
        options_.kept = own_.path() / "packs";
    }
    void begin() {
        watch_ = std::make_unique<NewsWatch>(options_.kept);
        composition_ = std::make_unique<Composition>(options_, clock_);
        ended_ = std::make_unique<QSignalSpy>(&composition_->kiosk_visit(), &view::KioskVisit::ended);
    }
    // As the process does that was started for a stick.
    store::News bring(std::int64_t version) {
        stick_.write("us.amparo", test::sample_pack(signer_, "us", version));
        store::Store store({options_.packs, options_.kept}, options_.trusted);
        return store::take_news(store, stick_.path());
    }
    void expect_version(std::int64_t version) {
        begin();
        EXPECT_EQ(composition_->library().find("us")->info().version, version);
    }

    test::PackSigner signer_;
    test::TemporaryFolder packs_;
    test::TemporaryFolder own_;
    test::TemporaryFolder stick_;
    base::SystemClock clock_;
    Composition::Options options_;
    std::unique_ptr<NewsWatch> watch_;
    std::unique_ptr<Composition> composition_;
    std::unique_ptr<QSignalSpy> ended_;
};

TEST_F(NewsWatchTest, AKioskThatRestsBeginsAnewWithThem) {
    begin();
    watch_->tell(composition_->kiosk_visit());
    ASSERT_EQ(bring(2026112401), store::News::taken);
    EXPECT_TRUE(ended_->wait());
    expect_version(2026112401);
    watch_->tell(composition_->kiosk_visit());
    ASSERT_EQ(bring(2026112501), store::News::taken);
    EXPECT_TRUE(ended_->wait());
}

TEST_F(NewsWatchTest, WhatCameWhileItBeganIsNotMissed) {
    begin();
    ASSERT_EQ(bring(2026112401), store::News::taken);
    watch_->tell(composition_->kiosk_visit());
    EXPECT_TRUE(ended_->wait());
}

TEST_F(NewsWatchTest, AVisitorGoesOnReading) {
    begin();
    watch_->tell(composition_->kiosk_visit());
    composition_->kiosk_visit().begin();
    ASSERT_EQ(bring(2026112401), store::News::taken);
    EXPECT_FALSE(ended_->wait(1500));
    EXPECT_EQ(composition_->library().find("us")->info().version, 2026112301);
    EXPECT_TRUE(composition_->library().find("us")->guide("us/home-door", {"en"}));
    composition_->kiosk_visit().end();
    expect_version(2026112401);
}

TEST_F(NewsWatchTest, NothingElseThatIsWrittenThereIsNews) {
    begin();
    watch_->tell(composition_->kiosk_visit());
    own_.write("settings", "sound = no\n");
    EXPECT_FALSE(ended_->wait(1500));
}

}  // namespace
}  // namespace amparo::shell
