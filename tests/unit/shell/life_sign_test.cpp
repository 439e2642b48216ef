// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/life_sign.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QCoreApplication>
#include <array>

#include "support/temporary_folder.h"

namespace amparo::shell {
namespace {

// Listens where a service manager does.
class LifeSignTest : public testing::Test {
  protected:
    LifeSignTest() : path_((folder_.path() / "notify").string()) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        path_.copy(static_cast<char*>(address.sun_path), sizeof address.sun_path - 1);
        EXPECT_EQ(::bind(manager_, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        qputenv("NOTIFY_SOCKET", QByteArray::fromStdString(path_));
        qputenv("WATCHDOG_USEC", "30000000");
    }
    ~LifeSignTest() override {
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        ::close(manager_);
    }

    [[nodiscard]] std::string heard() const {
        std::array<char, 64> bytes{};
        const ssize_t size = ::recv(manager_, bytes.data(), bytes.size(), MSG_DONTWAIT);
        return {bytes.data(), size < 0 ? 0 : static_cast<std::size_t>(size)};
    }

    test::TemporaryFolder folder_;
    std::string path_;
    int manager_ = ::socket(AF_UNIX, SOCK_DGRAM, 0);
};

TEST_F(LifeSignTest, IsReadyWhenTheEventLoopTurnsAndNotBefore) {
    const LifeSign sign;
    EXPECT_EQ(heard(), "");
    QCoreApplication::processEvents();
    EXPECT_EQ(heard(), "READY=1");
}

TEST_F(LifeSignTest, GivesTwoSignsInTheTimeThatIsAllowed) {
    const LifeSign sign;
    EXPECT_EQ(sign.interval(), std::chrono::seconds(15));
    sign.send("WATCHDOG=1");
    EXPECT_EQ(heard(), "WATCHDOG=1");
}

TEST_F(LifeSignTest, SaysNothingWhereNobodyListens) {
    qunsetenv("NOTIFY_SOCKET");
    const LifeSign sign;
    EXPECT_EQ(sign.interval(), std::chrono::milliseconds(0));
    QCoreApplication::processEvents();
    EXPECT_EQ(heard(), "");
}

}  // namespace
}  // namespace amparo::shell
