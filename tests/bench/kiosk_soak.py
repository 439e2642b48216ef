#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many visitors at one kiosk: python3 tests/bench/kiosk_soak.py build/release [VISITS]

What the process takes up after the first hundred visits and at the end. Exit 1 when memory has grown by more than 3 %,
descriptors or threads have grown, or a file has changed.
"""

import random
import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "journeys"))

from desktop import Desktop  # noqa: E402
from kiosk_visits import Kiosk, Weight  # noqa: E402
from no_trace import tree  # noqa: E402

WARM = 100
VISITS = 2000
BAR = 0.03


@dataclass(frozen=True)
class Soak:
    warm: Weight
    end: Weight
    files_changed: bool

    @property
    def growth(self) -> float:
        return self.end.kilobytes / self.warm.kilobytes - 1

    @property
    def lets_go(self) -> bool:
        """Descriptors and threads are as many as they were, and every file is what it was."""
        return (self.end.descriptors <= self.warm.descriptors and self.end.threads <= self.warm.threads
                and not self.files_changed)

    def __str__(self) -> str:
        return (f"memory {self.growth:+.1%}, descriptors {self.warm.descriptors} to {self.end.descriptors}, threads "
                f"{self.warm.threads} to {self.end.threads}, files {'changed' if self.files_changed else 'unchanged'}")


def soak(build: Path, visits: int, tell=lambda number, weight: None) -> Soak:
    """`tell` is called after every fiftieth visit."""
    finger = random.Random(2026)
    with Desktop(build) as desktop:
        kiosk = Kiosk(desktop)
        files = tree(desktop.home)
        warm = kiosk.weight()
        for number in range(1, visits + 1):
            kiosk.visit(finger)
            if number == min(WARM, visits):
                warm = kiosk.weight()
            if number % 50 == 0:
                tell(number, kiosk.weight())
        return Soak(warm, kiosk.weight(), tree(desktop.home) != files)


if __name__ == "__main__":
    result = soak(Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else VISITS,
                  lambda number, weight: print(f"{number:5d} visits: {weight}", flush=True))
    print(result)
    sys.exit(int(result.growth > BAR or not result.lets_go))
