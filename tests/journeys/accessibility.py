#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the running program as a screen reader does: every interactive element has a name and a role."""

import os
import subprocess
import sys
import unittest
from pathlib import Path

from desktop import Desktop, build_folder, wait_for

BUILD: Path
PAGES = {
    "home": 6, "now": 8, "steps/us/home-door": 6, "papers": 8, "guide/us/home-door": 4, "hotlines": 8, "card/us": 3, "check/us/warrant": 3,
    "documents": 8, "document/us/i-862": 3, "letter/us/foia-uscis": 6, "search?q=door": 3, "languages": 5, "privacy": 2,
    "about": 2, "takeaway/guide/us/home-door": 6, "takeaway/card/us": 5, "notes": 3, "settings": 6, "packs": 2,
    "beside/us/home-door": 3,
}
INTERACTIVE = {"push button", "check box", "radio button", "toggle button", "link", "entry", "text", "list item",
               "menu item", "slider", "spin button", "combo box", "page tab", "switch"}
UNKNOWN = {"invalid", "unknown", "redundant object"}


def walk(element):
    yield element
    for index in range(element.childCount):
        child = element.getChildAtIndex(index)
        if child is not None:
            yield from walk(child)


class Walker:
    """Runs in a process of its own, since pyatspi binds to one session bus for good."""

    def __init__(self):
        import pyatspi  # pylint: disable=import-outside-toplevel
        self.atspi = pyatspi

    def application(self):
        desktop = self.atspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            child = desktop.getChildAtIndex(index)
            if child is not None and "amparo" in child.name.lower():
                return child
        return None

    def faults_and_count(self) -> tuple[list[str], int]:
        application = wait_for("the program on the accessibility bus", self.application)
        wait_for("its elements", lambda: sum(1 for _ in walk(application)) > 5)
        faults, count = [], 0
        for element in walk(application):
            states = element.getState()
            if not states.contains(self.atspi.STATE_SHOWING):
                continue
            role = element.getRoleName()
            acts = "Action" in self.atspi.listInterfaces(element) and element.queryAction().nActions > 0
            if states.contains(self.atspi.STATE_FOCUSABLE) and role in UNKNOWN:
                faults.append(f"focusable without a role: {element.name!r}")
            if role in INTERACTIVE or (acts and states.contains(self.atspi.STATE_FOCUSABLE)):
                count += 1
                # Qt 6.4 gives a password field no name; screen readers speak its description.
                spoken = element.description if role == "password text" else element.name
                if not spoken.strip():
                    faults.append(f"no name: a {role} in {element.parent.name!r} ({element.parent.getRoleName()})")
        return faults, count


class Accessibility(unittest.TestCase):
    def test_every_interactive_element_of_every_page_has_a_name_and_a_role(self):
        with Desktop(BUILD) as desktop:
            for language in ("en", "es"):
                for page, least in PAGES.items():
                    with self.subTest(page=page, language=language):
                        child = desktop.start("--open", page, "--language", language)
                        result = subprocess.run([sys.executable, __file__, "--walk"], env={**os.environ,
                                                **desktop.environment}, text=True, capture_output=True, check=False,
                                                timeout=90)
                        desktop.stop(child)
                        self.assertEqual(result.returncode, 0, result.stderr)
                        *faults, count = result.stdout.strip().splitlines()
                        self.assertEqual(faults, [])
                        self.assertGreaterEqual(int(count), least)


if __name__ == "__main__":
    if sys.argv[1:] == ["--walk"]:
        found, seen = Walker().faults_and_count()
        print("\n".join([*found, str(seen)]))
    else:
        BUILD = build_folder()
        unittest.main()
