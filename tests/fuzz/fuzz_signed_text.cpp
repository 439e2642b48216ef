// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "in_memory_file.h"
#include "input.h"
#include "store/key_list.h"
#include "store/publisher.h"
#include "support/pack_signer.h"

namespace {

void parse(std::string_view bytes) {
    const auto text = amparo::store::SignedText::parse(bytes);
    if (!text) return;
    static_cast<void>(amparo::store::KeyList::parse(*text));
    const auto publisher = amparo::store::Publisher::parse(*text);
    if (publisher && (publisher->words().empty() || !publisher->owns(publisher->id + "/x"))) std::abort();
}

}  // namespace

// As it is, and rightly signed with its last line as the trusted comment.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const amparo::test::PackSigner signer;
    const std::string_view input = amparo::fuzz::text_of(data, size);
    parse(input);
    std::string body(input.substr(0, input.rfind('\n') + 1));
    const std::string comment(input.substr(body.size()));
    const std::size_t key = body.find("KEY");
    if (key != std::string::npos) body.replace(key, 3, signer.key_line());
    parse(signer.signed_text(body, comment));
    return 0;
}
