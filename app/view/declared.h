// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlParserStatus>

#include "view/services.h"

namespace amparo::view {

// Gives a view model that a page declares the services of its engine, and loads it: when the page is
// complete, and each time that language, country or packs change. A view model made by another one is given
// its services by that one.
class Declared : public QQmlParserStatus {
  public:
    void classBegin() override;
    void componentComplete() override;
    void attach(Services& services) { services_ = &services; }

  protected:
    // Reads everything anew. Called only when services are there.
    virtual void load() = 0;
    // To be called when a property that decides what is shown has changed.
    void changed();
    [[nodiscard]] Services& services() const { return *services_; }
    [[nodiscard]] bool attached() const { return services_ != nullptr; }

  private:
    Services* services_ = nullptr;
    bool complete_ = false;
};

}  // namespace amparo::view
