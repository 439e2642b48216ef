// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/print_service.h"

#include <cups/cups.h>
#include <gtest/gtest.h>

#include <functional>
#include <thread>

#include "output/printing_press.h"
#include "support/temporary_folder.h"

namespace amparo::output {
namespace {

using view::PressFault;
using view::Printer;

// A print service that answers one request on a local socket, as CUPS does.
class OneAnswer {
  public:
    using Answer = std::function<void(ipp_t* answer)>;

    OneAnswer(ipp_status_t status, const Answer& fill) : socket_((folder_.path() / "cups.sock").string()) {
        http_addr_t address{};
        address.un.sun_family = AF_LOCAL;
        socket_.copy(static_cast<char*>(address.un.sun_path), sizeof address.un.sun_path - 1);
        listener_ = httpAddrListen(&address, 0);
        thread_ = std::thread([this, status, fill] { serve(status, fill); });
    }
    OneAnswer(const OneAnswer&) = delete;
    OneAnswer& operator=(const OneAnswer&) = delete;
    ~OneAnswer() {
        finish();
        httpAddrClose(nullptr, listener_);
    }

    [[nodiscard]] const std::string& socket() const { return socket_; }
    void finish() {
        if (thread_.joinable()) thread_.join();
    }
    // What came after the request itself.
    [[nodiscard]] const std::string& document() const { return document_; }
    [[nodiscard]] const std::string& job_name() const { return job_name_; }

  private:
    void serve(ipp_status_t status, const Answer& fill) {
        http_t* http = httpAcceptConnection(listener_, 1);
        char path[HTTP_MAX_URI];
        while (httpReadRequest(http, path, sizeof path) == HTTP_STATE_WAITING) {
        }
        while (httpUpdate(http) == HTTP_STATUS_CONTINUE) {
        }
        if (httpGetExpect(http) == HTTP_STATUS_CONTINUE) httpWriteResponse(http, HTTP_STATUS_CONTINUE);
        ipp_t* request = ippNew();
        while (ippRead(http, request) != IPP_STATE_DATA && ippGetState(request) != IPP_STATE_ERROR) {
        }
        read_document(http, request);
        ipp_t* answer = ippNewResponse(request);
        ippSetStatusCode(answer, status);
        fill(answer);
        httpClearFields(http);
        httpSetLength(http, ippLength(answer));
        httpSetField(http, HTTP_FIELD_CONTENT_TYPE, "application/ipp");
        httpWriteResponse(http, HTTP_STATUS_OK);
        ippSetState(answer, IPP_STATE_IDLE);
        while (ippWrite(http, answer) != IPP_STATE_DATA && ippGetState(answer) != IPP_STATE_ERROR) {
        }
        httpFlushWrite(http);
        ippDelete(answer);
        ippDelete(request);
        httpClose(http);
    }

    void read_document(http_t* http, ipp_t* request) {
        const char* name = ippGetString(ippFindAttribute(request, "job-name", IPP_TAG_NAME), 0, nullptr);
        job_name_ = name == nullptr ? "" : name;
        if (ippGetOperation(request) != IPP_OP_PRINT_JOB) return;
        char piece[4096];
        for (ssize_t got = 0; (got = httpRead2(http, piece, sizeof piece)) > 0;) {
            document_.append(static_cast<char*>(piece), static_cast<std::size_t>(got));
        }
    }

    test::TemporaryFolder folder_;
    std::string socket_;
    int listener_ = -1;
    std::thread thread_;
    std::string document_;
    std::string job_name_;
};

void add_printer(ipp_t* answer, const char* name, const char* info, int state, const char* reason) {
    if (ippFirstAttribute(answer) != nullptr) ippAddSeparator(answer);
    ippAddString(answer, IPP_TAG_PRINTER, IPP_TAG_NAME, "printer-name", nullptr, name);
    ippAddString(answer, IPP_TAG_PRINTER, IPP_TAG_TEXT, "printer-info", nullptr, info);
    ippAddInteger(answer, IPP_TAG_PRINTER, IPP_TAG_ENUM, "printer-state", state);
    ippAddString(answer, IPP_TAG_PRINTER, IPP_TAG_KEYWORD, "printer-state-reasons", nullptr, reason);
}

TEST(PrintServiceTest, NoServiceIsSaidAtOnce) {
    const PrintService service("/nowhere/cups.sock");
    EXPECT_EQ(service.printers().error(), PressFault::no_service);
    EXPECT_EQ(service.print(QStringLiteral("office"), "x").error(), PressFault::no_service);
}

TEST(PrintServiceTest, ListsPrintersAndWhatIsTheMatterWithThem) {
    const OneAnswer cups(IPP_STATUS_OK, [](ipp_t* answer) {
        add_printer(answer, "office", "Printer in the office", IPP_PSTATE_IDLE, "none");
        add_printer(answer, "hall", "", IPP_PSTATE_STOPPED, "media-empty-error");
        add_printer(answer, "cellar", "Cellar", IPP_PSTATE_STOPPED, "paused");
        add_printer(answer, "door", "Door", IPP_PSTATE_IDLE, "door-open-error");
    });
    const auto printers = PrintService(cups.socket()).printers();
    ASSERT_TRUE(printers);
    ASSERT_EQ(printers->size(), 4U);
    EXPECT_EQ((*printers)[0].label, QStringLiteral("Printer in the office"));
    EXPECT_EQ((*printers)[0].state, Printer::State::ready);
    EXPECT_EQ((*printers)[1].label, QStringLiteral("hall"));
    EXPECT_EQ((*printers)[1].state, Printer::State::no_paper);
    EXPECT_EQ((*printers)[2].state, Printer::State::stopped);
    EXPECT_EQ((*printers)[3].state, Printer::State::trouble);
}

TEST(PrintServiceTest, NoPrinterAtAllIsAnEmptyList) {
    const OneAnswer cups(IPP_STATUS_ERROR_NOT_FOUND, [](ipp_t*) {});
    const auto printers = PrintService(cups.socket()).printers();
    ASSERT_TRUE(printers);
    EXPECT_TRUE(printers->empty());
}

TEST(PrintServiceTest, SendsThePagesUnderANameThatSaysNothing) {
    OneAnswer cups(IPP_STATUS_OK, [](ipp_t*) {});
    const QByteArray pdf(100'000, 'p');
    EXPECT_TRUE(PrintService(cups.socket()).print(QStringLiteral("office"), pdf));
    cups.finish();
    EXPECT_EQ(cups.document(), pdf.toStdString());
    EXPECT_EQ(cups.job_name(), "Document");
}

TEST(PrintServiceTest, SaysWhyAPrinterDoesNotTakeThem) {
    const std::vector<std::pair<ipp_status_t, PressFault>> answers{
        {IPP_STATUS_ERROR_NOT_FOUND, PressFault::no_printer},
        {IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS, PressFault::not_accepting},
        {IPP_STATUS_ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED, PressFault::refused},
    };
    for (const auto& [status, fault] : answers) {
        const OneAnswer cups(status, [](ipp_t*) {});
        EXPECT_EQ(PrintService(cups.socket()).print(QStringLiteral("office"), "pdf").error(), fault);
    }
}

TEST(PrintingPressTest, PrintsNoMorePagesThanAVisitMay) {
    OneAnswer cups(IPP_STATUS_OK, [](ipp_t*) {});
    PrintingPress press(3, PrintService(cups.socket()));
    EXPECT_EQ(press.print(QStringLiteral("office"), {"long", 4}).error(), PressFault::used_up);
    EXPECT_TRUE(press.print(QStringLiteral("office"), {"short", 2}));
    EXPECT_EQ(press.print(QStringLiteral("office"), {"short", 2}).error(), PressFault::used_up);
    cups.finish();
    EXPECT_EQ(cups.document(), "short");
}

TEST(PrintingPressTest, WhatWasNotPrintedDoesNotCount) {
    PrintingPress press(2, PrintService("/nowhere/cups.sock"));
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(press.print(QStringLiteral("office"), {"pages", 2}).error(), PressFault::no_service);
    }
}

}  // namespace
}  // namespace amparo::output
