#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the kiosk is away when its program is killed at a random moment, a number of times."""

import os
import random
import signal
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "kiosk"))
from kiosk import Kiosk, wait_for  # pylint: disable=wrong-import-position

BAR = 3.0  # seconds
KILLS = 200


def seconds_away(build: Path, kills: int) -> list[float]:
    """From each kill until a page fills the screen again."""
    moments = random.Random(11)
    away = []
    with Kiosk(build, size=(1280, 800)) as kiosk:
        kiosk.open()
        for count in range(1, kills + 1):
            kiosk.let_pass(moments.uniform(0, 2))
            os.kill(kiosk.pid, signal.SIGKILL)
            killed = time.monotonic()
            # What the killed one drew has to go first.
            wait_for("a dark screen", kiosk.is_dark)
            wait_for("a page", lambda n=count: len(kiosk.starts) > n and kiosk.shows_a_page())
            away.append(time.monotonic() - killed)
    return away


if __name__ == "__main__":
    times = sorted(seconds_away(Path(sys.argv[1]).resolve(), int(sys.argv[2])))
    print(f"median {statistics.median(times):.2f} p95 {times[len(times) * 95 // 100]:.2f} worst {times[-1]:.2f} "
          f"over {sum(t > BAR for t in times)} of {len(times)}")
