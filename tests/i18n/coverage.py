#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""coverage.py AMPARO_PACK: every language of languages.yaml speaks where somebody in need reads first."""

import json
import re
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACK = ""
SOURCE = "en"


def languages() -> set[str]:
    text = (ROOT / "i18n/languages.yaml").read_text(encoding="utf-8")
    return set(re.findall(r"^([A-Za-z-]+):$", text, re.MULTILINE)) - {SOURCE}


class Coverage(unittest.TestCase):
    def test_the_program_speaks_every_language(self):
        self.assertEqual({path.stem for path in (ROOT / "i18n/ui").glob("*.po")}, languages())

    def test_all_that_is_urgent_is_translated(self):
        told = subprocess.run([PACK, "stats", ROOT / "content", "--json"], check=True, capture_output=True, text=True)
        for country, stats in json.loads(told.stdout)["jurisdictions"].items():
            with self.subTest(country=country):
                self.assertEqual({tag: one["urgent_percent"] for tag, one in stats["languages"].items()},
                                 {tag: 100 for tag in languages()})


if __name__ == "__main__":
    PACK = sys.argv[1]
    unittest.main(argv=sys.argv[:1])
