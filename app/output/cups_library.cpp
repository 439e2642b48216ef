// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/cups_library.h"

#include <QLibrary>

namespace amparo::output {

namespace {

constexpr int interface_version = 2;  // libcups.so.2

template <typename Function>
bool find(QLibrary& library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

}  // namespace

const CupsLibrary* CupsLibrary::get() {
    static CupsLibrary cups;
    static const bool loaded = cups.load();
    return loaded ? &cups : nullptr;
}

bool CupsLibrary::load() {
    QLibrary from(QStringLiteral("cups"), interface_version);
    return find(from, "httpConnect2", httpConnect2) && find(from, "httpSetTimeout", httpSetTimeout) &&
           find(from, "httpClose", httpClose) && find(from, "ippNewRequest", ippNewRequest) &&
           find(from, "ippAddString", ippAddString) && find(from, "ippLength", ippLength) &&
           find(from, "ippDelete", ippDelete) && find(from, "ippGetStatusCode", ippGetStatusCode) &&
           find(from, "ippFirstAttribute", ippFirstAttribute) &&
           find(from, "ippNextAttribute", ippNextAttribute) && find(from, "ippGetName", ippGetName) &&
           find(from, "ippGetGroupTag", ippGetGroupTag) && find(from, "ippGetCount", ippGetCount) &&
           find(from, "ippGetString", ippGetString) && find(from, "ippGetInteger", ippGetInteger) &&
           find(from, "cupsUser", cupsUser) && find(from, "cupsDoRequest", cupsDoRequest) &&
           find(from, "cupsSendRequest", cupsSendRequest) &&
           find(from, "cupsWriteRequestData", cupsWriteRequestData) &&
           find(from, "cupsGetResponse", cupsGetResponse) && find(from, "cupsLastError", cupsLastError);
}

}  // namespace amparo::output
