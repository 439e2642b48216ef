#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""words.py LUPDATE LCONVERT: the template of the program's words is current and its translations are complete."""

import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "i18n/ui"
sys.path.insert(0, str(ROOT / "tests/pseudo"))
from pseudo import strings  # noqa: E402  pylint: disable=wrong-import-position

LUPDATE = LCONVERT = ""
KEPT = re.compile(r"%L?\d|%n|<[^>]*>|&\w+;")


def entries(path: Path) -> dict[tuple[str, str], tuple[str, bool]]:
    """(context, source) -> (translation, fuzzy), without header and obsolete entries."""
    found = {}
    for block in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")):
        lines = [line for line in block.splitlines() if not line.startswith("#~")]
        entry = strings(lines)
        if entry.get("msgid"):
            fuzzy = any(line.startswith("#,") and "fuzzy" in line for line in lines)
            found[entry.get("msgctxt", ""), entry["msgid"]] = entry.get("msgstr", ""), fuzzy
    return found


class Words(unittest.TestCase):
    def test_the_template_is_what_the_sources_say(self):
        with tempfile.TemporaryDirectory() as folder:
            ts, pot = Path(folder) / "amparo.ts", Path(folder) / "amparo.pot"
            app = ROOT / "app"
            subprocess.run([LUPDATE, "-silent", "-I", app, "-locations", "none", "-source-language", "en",
                            "-target-language", "en", app / "view", app / "shell", app / "ui", "-ts", ts], check=True)
            subprocess.run([LCONVERT, "-i", ts, "-drop-translations", "-of", "po", "-o", pot], check=True)
            said, kept = set(entries(pot)), set(entries(UI / "amparo.pot"))
        self.assertEqual((said - kept, kept - said), (set(), set()),
                         "renew the template: cmake --build build/dev --target ui_pot")

    def test_every_word_has_a_note_for_translators(self):
        bare = [block for block in (UI / "amparo.pot").read_text(encoding="utf-8").split("\n\n")
                if "msgctxt" in block and "#. " not in block]
        self.assertEqual(bare, [])

    def test_every_translation_is_complete_and_keeps_the_marks_of_its_source(self):
        template = set(entries(UI / "amparo.pot"))
        for path in sorted(UI.glob("*.po")):
            translated = entries(path)
            self.assertEqual(template - set(translated), set(), f"{path.name}: run the target ui_pot")
            for key in sorted(template):
                text, fuzzy = translated[key]
                with self.subTest(file=path.name, source=key[1]):
                    self.assertTrue(text and not fuzzy, "not translated")
                    self.assertEqual(sorted(KEPT.findall(text)), sorted(KEPT.findall(key[1])))


if __name__ == "__main__":
    LUPDATE, LCONVERT = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
