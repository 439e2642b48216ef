// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QString>
#include <QUrl>
#include <optional>
#include <vector>

#include "store/store.h"
#include "view/declared.h"
#include "view/list_model.h"
#include "view/offer_text.h"

namespace amparo::view {

// Takes packs onto this device: somebody chooses a file, a folder or a stick, reads in plain words what it
// would change, and accepts. Its rows are those words. Nothing is written before that.
class Import : public amparo::view::ListModel, public Declared {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(bool possible READ possible CONSTANT FINAL)
    Q_PROPERTY(bool offered READ offered NOTIFY changed FINAL)
    Q_PROPERTY(bool trusts READ trusts NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)

  public:
    enum Role { KindRole = Qt::UserRole, TextRole };
    Q_ENUM(Role)

    using ListModel::ListModel;

    // False for the visitors of a kiosk and wherever the program keeps nothing.
    [[nodiscard]] bool possible() const;
    [[nodiscard]] bool offered() const { return offer_.has_value(); }
    // Whether accepting means to trust a new publisher, whose words must be compared first.
    [[nodiscard]] bool trusts() const { return offer_ && !offer_->publishers.empty(); }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString done() const;

    // Looks at a file or folder, given by its path or as a file: address.
    Q_INVOKABLE void examine(const QString& place);
    Q_INVOKABLE void accept();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void stopTrusting(const QString& publisher);

    [[nodiscard]] int count() const override { return static_cast<int>(lines_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void changed();

  protected:
    void load() override;

  private:
    enum class Done { nothing, imported, forgotten };
    void show(std::optional<store::Offer> offer, std::optional<store::Failure> failure, Done done);

    std::optional<store::Offer> offer_;
    std::optional<store::Failure> failure_;
    Done done_ = Done::nothing;
    std::vector<OfferLine> lines_;
};

}  // namespace amparo::view
