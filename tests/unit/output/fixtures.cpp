// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

namespace amparo::test {

using view::Handout;

// The formatter counts bytes, not letters, and would break these lines anew each time.
// clang-format off
Handout::Words english() {
    return {QStringLiteral("You may stay silent. Do not open the office file before a judge has signed it."),
            QStringLiteral("en"), false};
}

Handout::Words arabic() {
    return {QStringLiteral("من حقك أن تلتزم الصمت. لا توقع على أي شيء قبل التحدث إلى محامٍ، ولا تفتح الباب."),
            QStringLiteral("ar"), true};
}

Handout::Words persian() {
    return {QStringLiteral("شما حق دارید سکوت کنید. می‌توانید پیش از هر پاسخ با وکیل صحبت کنید؛ چیزی امضا نکنید."),
            QStringLiteral("fa"), true};
}

Handout::Words chinese() {
    return {QStringLiteral("您有权保持沉默。请不要开门，除非有法官签署的搜查令。在与律师交谈之前，不要签署任何文件。"),
            QStringLiteral("zh-Hans"), false};
}
// clang-format on

Handout handout_of(const std::vector<std::vector<Handout::Words>>& paragraphs) {
    Handout handout;
    handout.title = paragraphs.front();
    handout.right_to_left = paragraphs.front().front().right_to_left;
    handout.day = QStringLiteral("2026-11-23");
    for (const auto& words : paragraphs) {
        handout.pieces.push_back({Handout::Kind::paragraph, {}, {}, words, {}});
    }
    return handout;
}

}  // namespace amparo::test
