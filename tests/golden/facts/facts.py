#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""facts.py BUILD: what is easily got wrong (facts.toml) stands in the built packs as it has to stand."""

import re
import subprocess
import sys
import tomllib
import unittest
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
CONTENT = HERE.parents[2] / "content"
BUILD: Path


@cache
def text_of(pack: str, item: str) -> str:
    shown = subprocess.run([BUILD / "bin/amparo-pack", "show", BUILD / f"packs/{pack}.amparo", item],
                           capture_output=True, text=True, check=False)
    if shown.returncode != 0:
        raise AssertionError(f"{item}: {shown.stderr.strip()}")
    # The colon after "contested as of 2026-11-23" is the preview's own.
    return " ".join(re.sub(r"(as of \d{4}-\d\d-\d\d):", r"\1", shown.stdout).split())


def pack_of(fact: dict, item: str) -> str:
    folder = fact.get("pack", item.split("/")[0])
    return "de" if folder == "eu" else folder


class Facts(unittest.TestCase):
    def holds(self, where: str, text: str, fact: dict) -> None:
        for pattern in fact.get("must", []):
            self.assertTrue(re.search(pattern, text, re.IGNORECASE), f"{where}: “{pattern}” does not stand there")
        for pattern in fact.get("never", []):
            found = re.search(pattern, text, re.IGNORECASE)
            self.assertIsNone(found, f"{where}: “{found and found.group()}” must not stand there")

    def test_facts(self):
        facts = tomllib.loads((HERE / "facts.toml").read_text(encoding="utf-8"))["fact"]
        self.assertGreaterEqual(len(facts), 30)
        for fact in facts:
            with self.subTest(fact["name"]):
                for item in fact.get("in", []):
                    self.holds(item, text_of(pack_of(fact, item), item), fact)
                for files in fact.get("files", []):
                    for path in CONTENT.glob(files):
                        self.holds(str(path), path.read_text(encoding="utf-8"), fact)
                self.assertTrue(fact.get("in") or any(any(CONTENT.glob(files)) for files in fact["files"]))


if __name__ == "__main__":
    BUILD = Path(sys.argv.pop(1))
    unittest.main()
