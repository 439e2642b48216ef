#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed program starts, shows something and answers; every bad start gets one sentence and no crash."""

import shutil
import unittest
from pathlib import Path

from desktop import Desktop, build_folder, wait_for

BUILD: Path


class Start(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop(BUILD)

    @classmethod
    def tearDownClass(cls):
        cls.desktop.__exit__()

    def one_sentence(self, text: str) -> None:
        self.assertEqual(len(text.strip().splitlines()), 1, text)
        self.assertTrue(text.strip().endswith("."), text)

    def opens(self, *arguments: str) -> None:
        child = self.desktop.start(*arguments)
        try:
            wait_for("something on the screen", lambda: self.desktop.colours() > 50)
            self.assertIsNone(child.poll())
        finally:
            self.desktop.stop(child)

    def test_opens_and_shows_the_home_page(self):
        self.opens()

    def test_the_self_test_of_the_installed_program_passes(self):
        result = self.desktop.run("--packs", str(self.desktop.packs), "--self-test")
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_answers_to_the_keyboard_alone(self):
        child = self.desktop.start("--open", "guide/us/home-door")
        try:
            wait_for("the guide", lambda: self.desktop.colours() > 50)
            guide = self.desktop.colours()
            self.desktop.xdotool("windowfocus", "--sync", self.desktop.windows()[0])
            self.desktop.xdotool("key", "Escape")
            wait_for("another page after Escape", lambda: self.desktop.colours() != guide)
        finally:
            self.desktop.stop(child)

    def test_unknown_page_language_and_country_are_said_and_the_program_goes_on(self):
        for arguments in (["--open", "guide/us/no-such"], ["--language", "xx-nonsense"], ["--jurisdiction", "zz"]):
            with self.subTest(arguments=arguments):
                self.opens(*arguments)

    def test_without_a_display_one_sentence_and_exit_3(self):
        result = self.desktop.run(DISPLAY="", WAYLAND_DISPLAY="")
        self.assertEqual(result.returncode, 3, result.stderr)
        self.one_sentence(result.stderr)

    def test_with_a_display_that_does_not_answer_one_sentence_and_exit_3(self):
        result = self.desktop.run(DISPLAY=":9977")
        self.assertEqual(result.returncode, 3, result.stderr)
        self.assertIn("display", result.stderr)

    def test_wrong_usage_exit_2(self):
        self.assertEqual(self.desktop.run("--no-such-option").returncode, 2)

    def test_no_pack_and_a_damaged_pack_open_a_window_that_says_so(self):
        empty = self.desktop.root / "empty"
        empty.mkdir()
        self.opens("--packs", str(empty))
        damaged = self.desktop.root / "damaged"
        shutil.copytree(self.desktop.packs, damaged)
        pack = damaged / "us.amparo"
        content = bytearray(pack.read_bytes())
        content[100] ^= 1  # of the first page, without which nothing opens
        pack.write_bytes(content)
        self.opens("--packs", str(damaged))

    def test_version_and_privacy_report(self):
        self.assertRegex(self.desktop.run("--version").stdout, r"\d+\.\d+\.\d+")
        report = self.desktop.run("--privacy-report")
        self.assertEqual(report.returncode, 0, report.stderr)
        self.assertIn("IPv4", report.stdout)


if __name__ == "__main__":
    BUILD = build_folder()
    unittest.main()
