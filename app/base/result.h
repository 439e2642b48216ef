// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

namespace amparo::base {

// The outcome of an operation that can fail for a reason the caller must handle. E is a closed enum or a
// small struct around one; no exception crosses a library's border.
template <typename T, typename E>
using Result = tl::expected<T, E>;

template <typename E>
[[nodiscard]] constexpr tl::unexpected<E> failure(E error) {
    return tl::unexpected<E>(std::move(error));
}

}  // namespace amparo::base
