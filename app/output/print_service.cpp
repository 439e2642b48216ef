// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/print_service.h"

#include <memory>
#include <string_view>

#include "output/cups_library.h"

namespace amparo::output {

namespace {

using view::PressFault;
using view::Printer;

constexpr int patience = 5000;  // milliseconds
constexpr int no_family = 0;

using Connection = std::unique_ptr<http_t, decltype(CupsLibrary::httpClose)>;
using Message = std::unique_ptr<ipp_t, decltype(CupsLibrary::ippDelete)>;

int give_up(http_t*, void*) {
    return 0;
}

// Nothing where the library or the service is missing. A name that begins with a slash is a local socket; no
// name is ever looked up.
Connection open(const CupsLibrary* cups, const std::string& socket) {
    if (cups == nullptr) {
        return {nullptr, nullptr};
    }
    Connection connection(cups->httpConnect2(socket.c_str(), 0, nullptr, no_family, HTTP_ENCRYPTION_NEVER, 1,
                                             patience, nullptr),
                          cups->httpClose);
    if (connection) {
        cups->httpSetTimeout(connection.get(), patience / 1000.0, give_up, nullptr);
    }
    return connection;
}

QString text_of(const CupsLibrary& cups, ipp_attribute_t* attribute) {
    const char* text = attribute == nullptr ? nullptr : cups.ippGetString(attribute, 0, nullptr);
    return QString::fromUtf8(text);
}

Printer::State state_of(const CupsLibrary& cups, ipp_attribute_t* reasons, int state) {
    for (int i = 0; reasons != nullptr && i < cups.ippGetCount(reasons); ++i) {
        const std::string_view reason = cups.ippGetString(reasons, i, nullptr);
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
Printer next_printer(const CupsLibrary& cups, ipp_t* answer, ipp_attribute_t* attribute) {
    Printer printer;
    ipp_attribute_t* reasons = nullptr;
    int state = IPP_PSTATE_IDLE;
    for (; attribute != nullptr && cups.ippGetName(attribute) != nullptr;
         attribute = cups.ippNextAttribute(answer)) {
        const std::string_view name = cups.ippGetName(attribute);
        if (name == "printer-name") {
            printer.name = text_of(cups, attribute);
        } else if (name == "printer-info") {
            printer.label = text_of(cups, attribute);
        } else if (name == "printer-state") {
            state = cups.ippGetInteger(attribute, 0);
        } else if (name == "printer-state-reasons") {
            reasons = attribute;
        }
    }
    printer.label = printer.label.isEmpty() ? printer.name : printer.label;
    printer.state = state_of(cups, reasons, state);
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
    const CupsLibrary* library = CupsLibrary::get();
    const Connection connection = open(library, socket_);
    if (!connection) {
        return base::failure(PressFault::no_service);
    }
    const CupsLibrary& cups = *library;
    ipp_t* request = cups.ippNewRequest(IPP_OP_CUPS_GET_PRINTERS);
    const Message answer(cups.cupsDoRequest(connection.get(), request, "/"), cups.ippDelete);
    const ipp_status_t status = answer ? cups.ippGetStatusCode(answer.get()) : cups.cupsLastError();
    std::vector<Printer> printers;
    if (status == IPP_STATUS_ERROR_NOT_FOUND) {
        return printers;
    }
    if (!answer || !is_here(status)) {
        return base::failure(PressFault::no_service);
    }
    for (ipp_attribute_t* at = cups.ippFirstAttribute(answer.get()); at != nullptr;
         at = cups.ippNextAttribute(answer.get())) {
        if (cups.ippGetGroupTag(at) == IPP_TAG_PRINTER && cups.ippGetName(at) != nullptr) {
            printers.push_back(next_printer(cups, answer.get(), at));
        }
    }
    std::erase_if(printers, [](const Printer& printer) { return printer.name.isEmpty(); });
    return printers;
}

base::Result<void, PressFault> PrintService::print(const QString& printer, const QByteArray& pdf) const {
    const CupsLibrary* library = CupsLibrary::get();
    const Connection connection = open(library, socket_);
    if (!connection) {
        return base::failure(PressFault::no_service);
    }
    const CupsLibrary& cups = *library;
    const std::string path = "/printers/" + printer.toStdString();
    const std::string uri = "ipp://localhost" + path;
    ipp_t* request = cups.ippNewRequest(IPP_OP_PRINT_JOB);
    cups.ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.c_str());
    cups.ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr,
                      cups.cupsUser());
    cups.ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, "Document");
    cups.ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr,
                      "application/pdf");
    const auto size = static_cast<std::size_t>(pdf.size());
    http_status_t sent =
        cups.cupsSendRequest(connection.get(), request, path.c_str(), cups.ippLength(request) + size);
    cups.ippDelete(request);
    if (sent == HTTP_STATUS_CONTINUE) {
        sent = cups.cupsWriteRequestData(connection.get(), pdf.constData(), size);
    }
    const Message answer(cups.cupsGetResponse(connection.get(), path.c_str()), cups.ippDelete);
    const ipp_status_t status = answer ? cups.ippGetStatusCode(answer.get()) : cups.cupsLastError();
    if (sent != HTTP_STATUS_CONTINUE || !answer || !is_here(status)) {
        return base::failure(fault_of(status));
    }
    return {};
}

}  // namespace amparo::output
