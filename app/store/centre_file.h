// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "store/centre.h"
#include "store/failure.h"

namespace amparo::store {

inline constexpr std::string_view centre_file_name = "amparo-centre.yaml";

// The text of a centre's file, to be shown to the staff before it counts. Reads no further than 16 kB.
[[nodiscard]] base::Result<std::string, CentreFailure> read_centre_text(const std::filesystem::path& file);

// What the centre says on this kiosk, in the kiosk's own folder: what its staff accepted, byte for byte. It
// is read anew, as strictly, each time; what cannot be read any more is not shown.
class CentreFile {
  public:
    // `folder` empty: there is none.
    explicit CentreFile(std::filesystem::path folder) : folder_(std::move(folder)) {}

    [[nodiscard]] std::optional<Centre> read() const;
    [[nodiscard]] Outcome<void> keep(std::string_view text) const;
    [[nodiscard]] Outcome<void> remove() const;

  private:
    std::filesystem::path folder_;
};

}  // namespace amparo::store
