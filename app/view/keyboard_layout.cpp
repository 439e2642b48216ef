// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/keyboard_layout.h"

#include <algorithm>
#include <array>

namespace amparo::view {

namespace {

struct Layout {
    QStringView language;
    std::array<QStringView, 4> rows;  // the last one may be empty
};

// As on the keyboards that people of these languages know; Haitian Creole has none of its own.
constexpr std::array layouts{
    Layout{u"en", {u"q w e r t y u i o p", u"a s d f g h j k l '", u"z x c v b n m , . -", u""}},
    Layout{u"es",
           {u"q w e r t y u i o p", u"a s d f g h j k l ñ", u"z x c v b n m , . -", u"á é í ó ú ü ¿ ¡"}},
    Layout{u"de", {u"q w e r t z u i o p ü", u"a s d f g h j k l ö ä", u"y x c v b n m ß , . -", u""}},
    Layout{
        u"fr",
        {u"a z e r t y u i o p", u"q s d f g h j k l m", u"w x c v b n ' , . -", u"é è ê à â ç î ï ô ù û œ"}},
    Layout{u"ht", {u"q w e r t y u i o p", u"a s d f g h j k l '", u"z x c v b n m , . -", u"è ò à é"}},
    Layout{
        u"pt",
        {u"q w e r t y u i o p", u"a s d f g h j k l ç", u"z x c v b n m , . -", u"á â ã à é ê í ó ô õ ú"}},
    Layout{u"tr", {u"q w e r t y u ı o p ğ ü", u"a s d f g h j k l ş i", u"z x c v b n m ö ç , . -", u""}},
    Layout{u"ru", {u"й ц у к е н г ш щ з х ъ", u"ф ы в а п р о л д ж э", u"я ч с м и т ь б ю ё , . -", u""}},
    Layout{u"uk",
           {u"й ц у к е н г ш щ з х ї", u"ф і в а п р о л д ж є", u"я ч с м и т ь б ю ґ ʼ , . -", u""}},
    Layout{u"ar",
           {u"ض ص ث ق ف غ ع ه خ ح ج د", u"ش س ي ب ل ا ت ن م ك ط", u"ئ ء ؤ ر ى ة و ز ظ ذ", u"أ إ آ ، . ؟"}},
    Layout{u"fa",
           {u"ض ص ث ق ف غ ع ه خ ح ج چ", u"ش س ی ب ل ا ت ن م ک گ", u"ظ ط ز ژ ر ذ د پ و ئ", u"آ أ ء ، . ؟"}},
};

}  // namespace

QStringList letter_keys(const QString& language) {
    const QString base = language.section(u'-', 0, 0);
    const auto* found = std::ranges::find(layouts, QStringView(base), &Layout::language);
    const Layout& layout = found == layouts.end() ? layouts.front() : *found;
    QStringList rows;
    for (const QStringView row : layout.rows) {
        if (!row.isEmpty()) {
            rows.append(row.toString());
        }
    }
    return rows;
}

QStringList sign_keys() {
    return {QStringLiteral("1 2 3 4 5 6 7 8 9 0"), QStringLiteral("@ # & ( ) / + = % *"),
            QStringLiteral("- _ : ; , . ? ! ' \"")};
}

}  // namespace amparo::view
