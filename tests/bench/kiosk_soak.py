#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two thousand visitors at one kiosk: python3 tests/bench/kiosk_soak.py build/release [VISITS]

Prints what the process takes up after the first hundred and at the end. Exit 1 when memory has grown by more than 3 %,
descriptors or threads have grown, or a file has changed.
"""

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "journeys"))

from desktop import Desktop  # noqa: E402
from kiosk_visits import Kiosk  # noqa: E402
from no_trace import tree  # noqa: E402

WARM = 100


def main(build: Path, visits: int) -> int:
    finger = random.Random(2026)
    with Desktop(build) as desktop:
        kiosk = Kiosk(desktop)
        files = tree(desktop.home)
        warm = kiosk.weight()
        for number in range(1, visits + 1):
            kiosk.visit(finger)
            if number == min(WARM, visits):
                warm = kiosk.weight()
            if number % 50 == 0 or number == visits:
                print(f"{number:5d} visits: {kiosk.weight()}", flush=True)
        end = kiosk.weight()
        changed = tree(desktop.home) != files
    growth = end.kilobytes / warm.kilobytes - 1
    print(f"memory {growth:+.1%} since visit {min(WARM, visits)} (bar 3 %), descriptors {warm.descriptors} to "
          f"{end.descriptors}, threads {warm.threads} to {end.threads}, files {'changed' if changed else 'unchanged'}")
    return int(growth > 0.03 or end.descriptors > warm.descriptors or end.threads > warm.threads or changed)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 2000))
