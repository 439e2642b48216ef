// SPDX-FileCopyrightText: 2026 Amparo contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a pack holds, as plain values in the reader's language.
#include "pack/card.h"
#include "pack/check.h"
#include "pack/document.h"
#include "pack/guide.h"
#include "pack/hotline.h"
#include "pack/letter.h"
#include "pack/text.h"
