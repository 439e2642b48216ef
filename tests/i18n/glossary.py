#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""glossary.py AMPARO_PACK: the glossaries are XML and hold what terms and translations say."""

import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACK = ""
TERM = "{urn:iso:std:iso:30042:ed-2}conceptEntry"


class Glossaries(unittest.TestCase):
    def test_they_are_current(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([PACK, "glossary", ROOT / "content", "--out", folder], check=True)
            for fresh in sorted(Path(folder).glob("*.tbx")):
                with self.subTest(file=fresh.name):
                    kept = ROOT / "i18n/glossary" / fresh.name
                    self.assertTrue(kept.exists() and kept.read_text(encoding="utf-8") == fresh.read_text(encoding="utf-8"),
                                    "renew it: cmake --build build/dev --target glossary")

    def test_every_term_stands_in_them_once(self):
        for path in sorted((ROOT / "i18n/glossary").glob("*.tbx")):
            ids = [entry.get("id") for entry in xml.parse(path).iter(TERM)]
            terms = [line[:-1] for line in (ROOT / "content" / path.stem / "terms.yaml").read_text(
                encoding="utf-8").splitlines() if line.endswith(":") and not line.startswith((" ", "#"))]
            self.assertEqual(ids, terms, path.name)


if __name__ == "__main__":
    PACK = sys.argv[1]
    unittest.main(argv=sys.argv[:1])
