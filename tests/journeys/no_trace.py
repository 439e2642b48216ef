#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Promise 2 on the finished program: after a long use, the home folder is what it was before, byte for byte."""

import hashlib
import os
import subprocess
import sys
import unittest
from pathlib import Path

from desktop import Desktop, build_folder, wait_for

BUILD: Path


def tree(folder: Path) -> dict[str, tuple]:
    """Every file and folder: kind and rights, time of change, and what is in it."""
    found = {}
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        content = os.readlink(path) if path.is_symlink() else \
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        found[str(path.relative_to(folder))] = (status.st_mode, status.st_size, status.st_mtime_ns, content)
    return found


class NoTrace(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(BUILD)
        self.addCleanup(self.desktop.__exit__)
        # A home that has been lived in, with the folders in which programs leave things.
        for folder in (".config", ".cache/fontconfig", ".cache/thumbnails/normal", ".local/state", "Documents", "Downloads"):
            (self.desktop.home / folder).mkdir(parents=True)
        (self.desktop.home / ".local/share/recently-used.xbel").write_text("<xbel/>\n", encoding="utf-8")
        (self.desktop.home / "Documents/letter.txt").write_text("mine\n", encoding="utf-8")
        self.before = self.everything()

    def everything(self) -> dict[str, tuple]:
        return {**tree(self.desktop.home), **tree(self.desktop.root / "tmp"), **tree(self.desktop.root / "system")}

    def changed(self) -> list[str]:
        after = self.everything()
        return sorted(path for path in self.before.keys() | after.keys() if self.before.get(path) != after.get(path))

    def press(self, *names: str) -> None:
        """Presses what carries these names, one after the other, as a screen reader does."""
        result = subprocess.run([sys.executable, __file__, "--press", *names], text=True, capture_output=True, check=False,
                                env={**os.environ, **self.desktop.environment}, timeout=120)
        self.assertEqual(result.returncode, 0, result.stderr)

    def keys(self, *keys: str) -> None:
        self.desktop.xdotool("windowfocus", "--sync", self.desktop.windows()[0])
        self.desktop.xdotool("key", "--delay", "60", *keys)

    def test_a_long_use_leaves_nothing(self):
        child = self.desktop.start()
        self.press("It is happening now", "Back", "Show my card", "Turn to the officer", "Back", "Call for help", "Home",
                   "Search")
        self.keys(*"deportation", "ctrl+a", "ctrl+c", "End", "BackSpace")
        self.press("Home", "Settings", "Dark", "Privacy", "Try again now", "Home", "Change language or country", "Español")
        self.keys("alt+Left", "Tab", "Tab", "Return")
        # Leaving forgets Spanish, too: coming back is a fresh start.
        self.press("Salir ya", "Equals", "Equals", "Equals", "It is happening now")
        self.desktop.stop(child)
        self.assertEqual(self.changed(), [])

    def test_a_killed_program_leaves_nothing_either(self):
        child = self.desktop.start("--open", "search?q=warrant")
        self.press("Home", "Settings")
        child.kill()
        child.communicate(timeout=30)
        self.assertEqual(self.changed(), [])

    def test_what_was_asked_for_is_one_file_and_forgetting_takes_it_away(self):
        child = self.desktop.start("--open", "settings")
        self.press("Remember my settings on this device")
        settings = self.desktop.home / ".local/share/amparo/settings.ini"
        wait_for("the settings", settings.exists)
        self.assertEqual(sorted(set(self.changed()) - {".local/share"}), [".local/share/amparo", ".local/share/amparo/settings.ini"])
        self.press("Forget everything now")
        wait_for("the settings to go", lambda: not settings.exists())
        self.desktop.stop(child)
        # Only the time of the folder that held it tells that something was there.
        self.assertEqual(self.changed(), [".local/share"])


class Presser:
    """Runs in a process of its own, since pyatspi binds to one session bus for good."""

    def __init__(self):
        import pyatspi  # pylint: disable=import-outside-toplevel
        self.atspi = pyatspi

    def elements(self, element=None):
        if element is None:
            desktop = self.atspi.Registry.getDesktop(0)
            for index in range(desktop.childCount):
                child = desktop.getChildAtIndex(index)
                if child is not None and child.name == "amparo":
                    yield from self.elements(child)
            return
        yield element
        for index in range(element.childCount):
            child = element.getChildAtIndex(index)
            if child is not None:
                yield from self.elements(child)

    def find(self, name: str):
        """What carries this name; further down the page when none of them is to be seen."""
        found = [element for element in self.elements() if name in (element.name, element.description)
                 and "Action" in self.atspi.listInterfaces(element)]
        return max(found, key=lambda element: element.getState().contains(self.atspi.STATE_SHOWING), default=None)

    def press(self, name: str) -> None:
        element = wait_for(f"something called {name!r}", lambda: self.find(name))
        action = element.queryAction()
        names = [action.getName(index).lower() for index in range(action.nActions)]
        action.doAction(next(index for index, word in enumerate(names) if word in ("press", "toggle")))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--press"]:
        presser = Presser()
        for wanted in sys.argv[2:]:
            presser.press(wanted)
    else:
        BUILD = build_folder()
        unittest.main()
