#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries every way out of the kiosk that ways_out.tsv names: none may lead anywhere."""

import csv
import os
import signal
import subprocess
import unittest
from pathlib import Path

from kiosk import SYSTEM, Kiosk, build_folder, wait_for

BUILD: Path
LIST = Path(__file__).with_name("ways_out.tsv")


def ways(kind: str) -> list[dict[str, str]]:
    lines = [line for line in LIST.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [row for row in csv.DictReader(lines, delimiter="\t") if row["kind"] == kind]


def children(pid: int) -> list[str]:
    return subprocess.run(["ps", "--ppid", str(pid), "-o", "args="], text=True, capture_output=True, check=False).stdout.split("\n")[:-1]


class WaysOut(unittest.TestCase):
    def kiosk(self) -> Kiosk:
        kiosk = Kiosk(BUILD, size=(1280, 800)).__enter__()  # pylint: disable=unnecessary-dunder-call
        self.addCleanup(kiosk.__exit__)
        kiosk.open()
        wait_for("the name of the window", kiosk.windows)
        return kiosk

    def fault(self, kiosk: Kiosk, pid: int) -> str:
        """What is wrong after a way was tried; asking the program what it shows waits until it has dealt with it."""
        windows = kiosk.windows()
        if not kiosk.alive() or kiosk.pid != pid:
            return "the program ended"
        if len(windows) != 1 or "Amparo" not in windows[0]:
            return f"the windows are {windows}"
        if children(pid):
            return f"it started {children(pid)}"
        # Who is done has a new window made: from the end of the old one to its first frame (0.1 s on an idle machine) the
        # screen is cage's own black.
        try:
            wait_for("a page", kiosk.shows_a_page, 5)
        except AssertionError:
            return "the screen is not the program's alone"
        return ""

    def assert_no_way(self, kind: str, attempt) -> None:
        kiosk = self.kiosk()
        pid, faults = kiosk.pid, []
        for way in ways(kind):
            attempt(kiosk, way["how"])
            fault = self.fault(kiosk, pid)
            if fault:
                faults.append(f"{way['how']} ({way['hoped for']}): {fault}")
                pid = kiosk.pid
        self.assertEqual(faults, [])

    def test_the_list_is_long_enough(self):
        self.assertGreaterEqual(sum(len(ways(kind)) for kind in ("keys", "touch", "signal", "setting")), 50)

    def test_no_key_leads_out(self):
        self.assert_no_way("keys", lambda kiosk, chords: kiosk.key(*chords.split()))

    def test_no_touch_leads_out(self):
        def attempt(kiosk: Kiosk, how: str) -> None:
            word, *numbers = how.split()
            share = [int(number) for number in numbers]
            spots = [(share[i] * (kiosk.size[0] - 1) // 100, share[i + 1] * (kiosk.size[1] - 1) // 100)
                     for i in range(len(share) % 2, len(share), 2)]
            here = [str(number) for number in spots[0]]
            if word == "click":
                kiosk.touch(*spots[0], button=share[0])
            elif word == "many":
                kiosk.x11("mousemove", *here, "click", "--repeat", "20", "--delay", "10", "1")
            else:
                there = [str(number) for number in spots[-1]]
                kiosk.x11("mousemove", *here, "mousedown", "1", "sleep", "1.2" if word == "hold" else "0.1", "mousemove",
                          *there, "sleep", "0.1", "mouseup", "1")

        self.assert_no_way("touch", attempt)

    def test_whatever_ends_the_program_it_is_back(self):
        kiosk = self.kiosk()
        for way in ways("signal"):
            starts = len(kiosk.starts)
            os.kill(kiosk.pid, signal.Signals[way["how"]])
            wait_for("the next start", lambda n=starts: len(kiosk.starts) > n)
            wait_for("its window", kiosk.windows)
            wait_for("a page", kiosk.shows_a_page)
        self.assertEqual([path for path in kiosk.root.rglob("core*") if path.is_file() and "system" not in path.parts], [])

    def test_what_the_machine_forbids_is_written_there(self):
        for way in ways("setting"):
            file, line = way["how"].split(": ", 1)
            self.assertIn(line, (SYSTEM / file).read_text(encoding="utf-8"), way["hoped for"])


if __name__ == "__main__":
    BUILD = build_folder()
    unittest.main()
