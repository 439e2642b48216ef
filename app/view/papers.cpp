// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/papers.h"

#include <algorithm>
#include <array>

#include "view/roles.h"
#include "view/services.h"
#include "view/session.h"

namespace amparo::view {

namespace {

constexpr std::array audiences{pack::Audience::citizen, pack::Audience::resident,  pack::Audience::visa,
                               pack::Audience::asylum,  pack::Audience::no_papers, pack::Audience::minor};

QString label(pack::Audience audience) {
    switch (audience) {
        case pack::Audience::citizen:
            //: Answer to "What are my papers?": of the country that the guides are about.
            return Papers::tr("Citizen");
        case pack::Audience::resident:
            //: Answer to "What are my papers?": a green card, or permission to stay without an end.
            return Papers::tr("Permanent resident");
        case pack::Audience::visa:
            //: Answer to "What are my papers?": a visa, or permission to stay for a time.
            return Papers::tr("Visa");
        case pack::Audience::asylum:
            //: Answer to "What are my papers?".
            return Papers::tr("I asked for asylum");
        case pack::Audience::no_papers:
            //: Answer to "What are my papers?": no permission to stay.
            return Papers::tr("No papers");
        case pack::Audience::minor:
            //: Answer to "What are my papers?"; holds beside another answer.
            return Papers::tr("I am under 18");
    }
    return {};
}

}  // namespace

Papers::Papers(Session& session) {
    connect(&session, &Session::forgotten, this, &Papers::clear);
    connect(&session, &Session::languageChanged, this, &Papers::tell);
}

Papers* Papers::create(QQmlEngine* engine, QJSEngine*) {
    Papers* papers = &Services::of(engine).papers;
    QQmlEngine::setObjectOwnership(papers, QQmlEngine::CppOwnership);
    return papers;
}

bool Papers::concern(const std::vector<pack::Audience>& audiences) const {
    return chosen_.empty() || audiences.empty() ||
           std::ranges::any_of(audiences, [this](pack::Audience one) { return chosen_.contains(one); });
}

void Papers::toggle(int row) {
    if (row < 0 || row >= count()) {
        return;
    }
    const pack::Audience audience = audiences[static_cast<std::size_t>(row)];
    if (chosen_.erase(audience) == 0) {
        chosen_.insert(audience);
    }
    tell();
    emit chosenChanged();
}

void Papers::clear() {
    if (any()) {
        chosen_.clear();
        tell();
        emit chosenChanged();
    }
}

void Papers::tell() {
    emit dataChanged(index(0), index(count() - 1));
}

int Papers::count() const {
    return static_cast<int>(audiences.size());
}

QVariant Papers::data(const QModelIndex& index, int role) const {
    if (!holds(index)) {
        return {};
    }
    const pack::Audience audience = audiences[static_cast<std::size_t>(index.row())];
    switch (role) {
        case LabelRole:
            return label(audience);
        case ChosenRole:
            return chosen_.contains(audience);
        default:
            return {};
    }
}

QHash<int, QByteArray> Papers::roleNames() const {
    return role_names<Role>();
}

}  // namespace amparo::view
