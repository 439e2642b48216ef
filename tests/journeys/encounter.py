#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The minute that matters, on the running program: taps to the first thing to do, and to a ringing telephone."""

import os
import re
import socket
import subprocess
import sys
import unittest
from pathlib import Path

from accessibility import Walker, walk
from desktop import Desktop, build_folder, wait_for

BUILD: Path


class Finger(Walker):
    """Presses what has the given words, as a finger does, and sees what a screen reader sees."""

    def showing(self):
        application = wait_for("the program on the accessibility bus", self.application)
        return [one for one in walk(application) if one.getState().contains(self.atspi.STATE_SHOWING)]

    def tap(self, words: str) -> None:
        def found():
            return next((one for one in self.showing()
                         if one.name.startswith(words) and one.getRoleName() == "push button"), None)
        button = wait_for(f"a button “{words}”", found)
        action = button.queryAction()
        names = [action.getName(index) for index in range(action.nActions)]
        action.doAction(names.index("Press"))

    def read(self, words: str) -> None:
        wait_for(f"the words “{words}”", lambda: any(one.name.startswith(words) for one in self.showing()))

    def follow(self, script: list[str]) -> None:
        """Each line is "tap WORDS" or "read WORDS"."""
        for line in script:
            verb, words = line.split(" ", 1)
            getattr(self, verb)(words)


class Encounter(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(BUILD)
        self.addCleanup(self.desktop.__exit__)
        # Stands for what the desktop opens telephone numbers with; the fence lets nothing run outside of the system, so
        # that only the handing over is seen, by strace.
        dialler = self.desktop.program.parent / "xdg-open"
        dialler.write_text("#!/bin/sh\n", encoding="utf-8")
        dialler.chmod(0o755)
        self.desktop.environment["PATH"] = f"{dialler.parent}:{self.desktop.environment['PATH']}"
        self.started = self.desktop.root / "run/started"

    def begin(self):
        self.desktop.start("--language", "en", "--jurisdiction", "us",
                           prefix=("strace", "-f", "-e", "trace=execve", "-o", str(self.started)))

    def follow(self, *script: str) -> int:
        """On a program that has just been started. Returns the number of taps."""
        self.begin()
        result = subprocess.run([sys.executable, __file__, "--follow", *script], text=True, capture_output=True,
                                env={**os.environ, **self.desktop.environment}, check=False, timeout=200)
        self.assertEqual(result.returncode, 0, result.stderr)
        return sum(line.startswith("tap ") for line in script)

    def test_two_taps_to_the_first_thing_to_do_when_agents_are_at_the_door(self):
        taps = self.follow("tap It is happening now", "tap Officers at my door", "read Keep the door closed.")
        self.assertLessEqual(taps, 2)

    def test_three_taps_to_a_ringing_telephone(self):
        taps = self.follow("tap Call for help", "tap 1-")
        self.assertLessEqual(taps, 3)
        wait_for("the number at the dialler",
                 lambda: re.search(r'xdg-open.*"tel:\+1\d{10}"', self.started.read_text(encoding="utf-8")))

    def test_the_card_and_back_to_the_same_place(self):
        self.follow("tap It is happening now", "tap Officers at my door", "tap Next", "read 2 of", "tap Show my card",
                    "tap Back", "read 2 of", "tap Back", "read 1 of")

    def test_reading_aloud_always_answers_and_can_be_ended(self):
        # With a voice the bar reads; without one, or with one that cannot be heard here, it says so.
        self.follow("tap It is happening now", "tap Officers at my door", "tap Read aloud", "tap Stop reading",
                    "tap Next", "read 2 of")

    def test_a_voice_that_never_answers_holds_nothing_up(self):
        place = Path(self.desktop.environment["XDG_RUNTIME_DIR"]) / "speech-dispatcher/speechd.sock"
        place.parent.mkdir()
        with socket.socket(socket.AF_UNIX) as silent:
            silent.bind(str(place))
            silent.listen()
            self.follow("tap It is happening now", "tap Officers at my door", "tap Read aloud", "tap Stop reading",
                        "tap Next", "read 2 of")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--follow"]:
        Finger().follow(sys.argv[2:])
    else:
        BUILD = build_folder()
        unittest.main()
