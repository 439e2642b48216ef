// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cups/cups.h>

namespace amparo::output {

// What is used of libcups, by the same names. Loaded when somebody first asks for printers: it brings a TLS
// library that this program has no other use for and whose start every start would pay.
struct CupsLibrary {
    // nullptr on a device without it. The library stays until the program ends.
    [[nodiscard]] static const CupsLibrary* get();

    decltype(&::httpConnect2) httpConnect2 = nullptr;
    decltype(&::httpSetTimeout) httpSetTimeout = nullptr;
    decltype(&::httpClose) httpClose = nullptr;
    decltype(&::ippNewRequest) ippNewRequest = nullptr;
    decltype(&::ippAddString) ippAddString = nullptr;
    decltype(&::ippLength) ippLength = nullptr;
    decltype(&::ippDelete) ippDelete = nullptr;
    decltype(&::ippGetStatusCode) ippGetStatusCode = nullptr;
    decltype(&::ippFirstAttribute) ippFirstAttribute = nullptr;
    decltype(&::ippNextAttribute) ippNextAttribute = nullptr;
    decltype(&::ippGetName) ippGetName = nullptr;
    decltype(&::ippGetGroupTag) ippGetGroupTag = nullptr;
    decltype(&::ippGetCount) ippGetCount = nullptr;
    decltype(&::ippGetString) ippGetString = nullptr;
    decltype(&::ippGetInteger) ippGetInteger = nullptr;
    decltype(&::cupsUser) cupsUser = nullptr;
    decltype(&::cupsDoRequest) cupsDoRequest = nullptr;
    decltype(&::cupsSendRequest) cupsSendRequest = nullptr;
    decltype(&::cupsWriteRequestData) cupsWriteRequestData = nullptr;
    decltype(&::cupsGetResponse) cupsGetResponse = nullptr;
    decltype(&::cupsLastError) cupsLastError = nullptr;

  private:
    [[nodiscard]] bool load();
};

}  // namespace amparo::output
