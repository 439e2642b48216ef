// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/print_service.h"

#include <cups/cups.h>

#include <memory>
#include <string_view>

namespace amparo::output {

namespace {

using view::PressFault;
using view::Printer;

constexpr int patience = 5000;  // milliseconds
constexpr int no_family = 0;

struct Ends {
    void operator()(http_t* connection) const { httpClose(connection); }
    void operator()(ipp_t* message) const { ippDelete(message); }
};
using Connection = std::unique_ptr<http_t, Ends>;
using Message = std::unique_ptr<ipp_t, Ends>;

int give_up(http_t*, void*) {
    return 0;
}

// A name that begins with a slash is a local socket; no name is ever looked up.
Connection open(const std::string& socket) {
    Connection connection(
        httpConnect2(socket.c_str(), 0, nullptr, no_family, HTTP_ENCRYPTION_NEVER, 1, patience, nullptr));
    if (connection) {
        httpSetTimeout(connection.get(), patience / 1000.0, give_up, nullptr);
    }
    return connection;
}

QString text_of(ipp_attribute_t* attribute) {
    const char* text = attribute == nullptr ? nullptr : ippGetString(attribute, 0, nullptr);
    return QString::fromUtf8(text);
}

Printer::State state_of(ipp_attribute_t* reasons, int state) {
    for (int i = 0; reasons != nullptr && i < ippGetCount(reasons); ++i) {
        const std::string_view reason = ippGetString(reasons, i, nullptr);
        if (reason.starts_with("media-empty") || reason.starts_with("media-needed")) {
            return Printer::State::no_paper;
        }
        if (reason.ends_with("-error")) {
            return Printer::State::trouble;
        }
    }
    return state == IPP_PSTATE_STOPPED ? Printer::State::stopped : Printer::State::ready;
}

// The attributes of one printer, from the one at which `answer` stands to the next gap.
Printer next_printer(ipp_t* answer, ipp_attribute_t* attribute) {
    Printer printer;
    ipp_attribute_t* reasons = nullptr;
    int state = IPP_PSTATE_IDLE;
    for (; attribute != nullptr && ippGetName(attribute) != nullptr; attribute = ippNextAttribute(answer)) {
        const std::string_view name = ippGetName(attribute);
        if (name == "printer-name") {
            printer.name = text_of(attribute);
        } else if (name == "printer-info") {
            printer.label = text_of(attribute);
        } else if (name == "printer-state") {
            state = ippGetInteger(attribute, 0);
        } else if (name == "printer-state-reasons") {
            reasons = attribute;
        }
    }
    printer.label = printer.label.isEmpty() ? printer.name : printer.label;
    printer.state = state_of(reasons, state);
    return printer;
}

bool is_here(ipp_status_t status) {
    return status <= IPP_STATUS_OK_EVENTS_COMPLETE;
}

PressFault fault_of(ipp_status_t status) {
    switch (status) {
        case IPP_STATUS_ERROR_NOT_FOUND:
            return PressFault::no_printer;
        case IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS:
            return PressFault::not_accepting;
        case IPP_STATUS_ERROR_SERVICE_UNAVAILABLE:
        case IPP_STATUS_ERROR_INTERNAL:
            return PressFault::no_service;
        default:
            return PressFault::refused;
    }
}

}  // namespace

base::Result<std::vector<Printer>, PressFault> PrintService::printers() const {
    const Connection connection = open(socket_);
    if (!connection) {
        return base::failure(PressFault::no_service);
    }
    ipp_t* request = ippNewRequest(IPP_OP_CUPS_GET_PRINTERS);
    const Message answer(cupsDoRequest(connection.get(), request, "/"));
    const ipp_status_t status = answer ? ippGetStatusCode(answer.get()) : cupsLastError();
    std::vector<Printer> printers;
    if (status == IPP_STATUS_ERROR_NOT_FOUND) {
        return printers;
    }
    if (!answer || !is_here(status)) {
        return base::failure(PressFault::no_service);
    }
    for (ipp_attribute_t* at = ippFirstAttribute(answer.get()); at != nullptr;
         at = ippNextAttribute(answer.get())) {
        if (ippGetGroupTag(at) == IPP_TAG_PRINTER && ippGetName(at) != nullptr) {
            printers.push_back(next_printer(answer.get(), at));
        }
    }
    std::erase_if(printers, [](const Printer& printer) { return printer.name.isEmpty(); });
    return printers;
}

base::Result<void, PressFault> PrintService::print(const QString& printer, const QByteArray& pdf) const {
    const Connection connection = open(socket_);
    if (!connection) {
        return base::failure(PressFault::no_service);
    }
    const std::string path = "/printers/" + printer.toStdString();
    const std::string uri = "ipp://localhost" + path;
    ipp_t* request = ippNewRequest(IPP_OP_PRINT_JOB);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.c_str());
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, "Document");
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr, "application/pdf");
    const auto size = static_cast<std::size_t>(pdf.size());
    http_status_t sent = cupsSendRequest(connection.get(), request, path.c_str(), ippLength(request) + size);
    ippDelete(request);
    if (sent == HTTP_STATUS_CONTINUE) {
        sent = cupsWriteRequestData(connection.get(), pdf.constData(), size);
    }
    const Message answer(cupsGetResponse(connection.get(), path.c_str()));
    const ipp_status_t status = answer ? ippGetStatusCode(answer.get()) : cupsLastError();
    if (sent != HTTP_STATUS_CONTINUE || !answer || !is_here(status)) {
        return base::failure(fault_of(status));
    }
    return {};
}

}  // namespace amparo::output
