#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An author sees each saved change of the content as readers will, and keeps the last page while there is a fault."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from desktop import build_folder, wait_for

BUILD: Path
BASE_DAY = "1795392000"  # 2026-11-23, when nothing in the base content is due
ROOT = Path(__file__).resolve().parents[2]


class Preview(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        shutil.copytree(ROOT / "tests/golden/base", self.folder, dirs_exist_ok=True)
        self.guide = self.folder / "content/us/guides/street-stop.md"
        for file in self.folder.rglob("*"):  # the base has icons of its own names
            if file.suffix in {".md", ".yaml"}:
                text = file.read_text(encoding="utf-8")
                file.write_text(text.replace("icon: paper\n", "icon: paper-judge\n"), encoding="utf-8")
        self.picture = self.folder / "page.png"
        self.said = open(self.folder / "said", "w+", encoding="utf-8")
        self.addCleanup(self.said.close)
        self.child = subprocess.Popen(
            [sys.executable, ROOT / "content/preview.py", "guide/us/street-stop", "--out", self.picture, "--build",
             BUILD, "--content", self.folder / "content", "--i18n", self.folder / "i18n"],
            stdout=self.said, stderr=self.said, env=os.environ | {"SOURCE_DATE_EPOCH": BASE_DAY})
        self.addCleanup(self.child.wait)
        self.addCleanup(self.child.terminate)

    def pixels(self) -> bytes:
        return self.picture.read_bytes() if self.picture.exists() else b""

    def change(self, old: str, new: str) -> None:
        text = self.guide.read_text(encoding="utf-8")
        self.assertIn(old, text)
        self.guide.write_text(text.replace(old, new), encoding="utf-8")

    def test_shows_what_was_saved_and_nothing_wrong(self):
        wait_for("the first picture", lambda: self.pixels() != b"")
        first = self.pixels()
        self.change("Stay calm.", "Stay very calm.")
        wait_for("a picture with the change", lambda: self.pixels() not in (first, b""))
        second = self.pixels()
        self.change("[^advice]", "[^nobody]")
        wait_for("the fault", lambda: "there is no source" in (self.folder / "said").read_text(encoding="utf-8"))
        self.assertEqual(self.pixels(), second)


if __name__ == "__main__":
    BUILD = build_folder()
    unittest.main()
