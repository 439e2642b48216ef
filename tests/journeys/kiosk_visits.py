#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Visitors at a running kiosk, one after the other, by the touches of their fingers: what is left of them is nothing."""

import random
import sys
import unittest
from dataclasses import dataclass
from pathlib import Path

from desktop import Desktop, build_folder, wait_for
from no_trace import tree

BUILD: Path


@dataclass(frozen=True)
class Weight:
    """What the process takes up."""
    kilobytes: int  # its own memory; the files it reads are memory that the system shares and takes back
    descriptors: int
    threads: int


class Kiosk:
    """A kiosk on a virtual display, and somebody who touches its screen."""
    WIDTH, HEIGHT = 1280, 1024
    CORNERS = ((WIDTH - 60, 40), (60, 40), (WIDTH - 60, HEIGHT - 60), (60, HEIGHT - 60))

    def __init__(self, desktop: Desktop):
        self.desktop = desktop
        self.child = desktop.start("--kiosk")

    def window(self) -> str:
        """Each visit has a window of its own; empty while there is none."""
        found = self.desktop.xdotool("search", "--onlyvisible", "--class", "amparo").split()
        return found[-1] if found else ""

    def touch(self, x: int, y: int) -> None:
        self.desktop.xdotool("mousemove", str(x), str(y), "click", "1", "sleep", "0.15")

    def visit(self, finger: random.Random) -> None:
        """Begins, chooses a language, touches here and there, and is done."""
        before = wait_for("a window", self.window)
        self.touch(self.WIDTH // 2, self.HEIGHT // 2)
        self.touch(finger.randrange(60, self.WIDTH - 60), finger.randrange(200, self.HEIGHT - 60))
        self.touch(self.WIDTH // 2, finger.randrange(400, 800))
        for _ in range(3):
            self.touch(finger.randrange(60, self.WIDTH - 60), finger.randrange(150, self.HEIGHT - 150))
        wait_for("the next visit", lambda: self.done(before))

    def done(self, before: str) -> bool:
        """"I am done" is in a corner, which one depends on the page and on the direction of the language."""
        for corner in self.CORNERS:
            self.touch(*corner)
            now = self.window()
            if now not in ("", before):
                return True
        return False

    def weight(self) -> Weight:
        process = Path("/proc") / str(self.child.pid)
        status = dict(line.split(":", 1) for line in (process / "status").read_text(encoding="ascii").splitlines())
        own = sum(int(status[name].split()[0]) for name in ("RssAnon", "RssShmem"))
        return Weight(own, len(list((process / "fd").iterdir())), len(list((process / "task").iterdir())))


class KioskVisits(unittest.TestCase):
    def test_twenty_visitors_leave_nothing_behind(self):
        finger = random.Random(7)
        with Desktop(BUILD) as desktop:
            kiosk = Kiosk(desktop)
            files, weights = tree(desktop.home), []
            for _ in range(20):
                kiosk.visit(finger)
                weights.append(kiosk.weight())
            self.assertIsNone(kiosk.child.poll(), "the kiosk has ended")
            # One or two come and go with the drawing of a page.
            first, last = weights[:5], weights[-5:]
            self.assertLessEqual(min(one.descriptors for one in last), max(one.descriptors for one in first))
            self.assertLessEqual(min(one.threads for one in last), max(one.threads for one in first))
            self.assertEqual(tree(desktop.home), files)


if __name__ == "__main__":
    BUILD = build_folder()
    unittest.main()
