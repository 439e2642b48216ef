#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The set-up of a kiosk: what it puts on a machine is understood there, and going back leaves no difference."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

KIOSK = Path(__file__).resolve().parents[2] / "app/kiosk"
SYSTEM = KIOSK / "system"
SCRIPTS = [KIOSK / "setup", *(SYSTEM / name for name in ("screen", "screen-stands", "stick", "light", "night", "after-exit"))]
# What systemd counts of 10 points at which a unit could do harm; the program of the visitors has to stay below.
EXPOSURE = {"amparo-kiosk.service": 1.0, "amparo-voice.service": 1.0, "amparo-screen.service": 2.0}


def tree(root: Path) -> dict[str, tuple]:
    """Every path below: kind and rights, and what is in it."""
    found = {}
    for path in sorted(root.rglob("*")):
        content = os.readlink(path) if path.is_symlink() else path.read_bytes() if path.is_file() else b""
        found[str(path.relative_to(root))] = (path.lstat().st_mode, content)
    return found


def times(root: Path) -> dict[str, int]:
    return {str(path): path.lstat().st_mtime_ns for path in root.rglob("*")}


class Machine(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="amparo-machine-")
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        # A machine that somebody has used: some of these files are in the way, with rights of their own.
        for name in ("etc/systemd/system", "etc/cups", "etc/default", "etc/udev/rules.d", "usr/local", "var/lib"):
            (self.root / name).mkdir(parents=True)
        for name, mode in (("etc/cups/cupsd.conf", 0o640), ("etc/default/grub", 0o644), ("etc/default/amparo-kiosk", 0o600)):
            (self.root / name).write_text(f"somebody's own {name}\n", encoding="utf-8")
            (self.root / name).chmod(mode)
        (self.root / "etc/systemd/system/default.target").symlink_to("/lib/systemd/system/graphical.target")
        self.before = tree(self.root)

    def setup_kiosk(self, *arguments: str, code: int = 0, typed: str = "") -> str:
        result = subprocess.run([KIOSK / "setup", "--root", self.root, *arguments], text=True, capture_output=True,
                                input=typed, check=False)
        self.assertEqual(result.returncode, code, result.stdout + result.stderr)
        return result.stdout

    def test_a_dry_run_tells_each_change_and_makes_none(self):
        told = self.setup_kiosk("--dry-run", "--turn", "1")
        self.assertEqual(tree(self.root), self.before)
        self.setup_kiosk("--turn", "1")
        changed = {path for path, what in tree(self.root).items() if self.before.get(path) != what and
                   not path.startswith("var/lib/amparo-setup") and not (self.root / path).is_dir()}
        self.assertEqual({match.group(1) for match in re.finditer(r"^(?:write|replace) /(\S+)", told, re.M)}, changed)

    def test_the_second_run_changes_nothing(self):
        self.setup_kiosk("--turn", "1")
        before = tree(self.root), times(self.root)
        told = self.setup_kiosk("--turn", "1")
        self.assertEqual((tree(self.root), times(self.root)), before)
        self.assertNotRegex(told, r"(?m)^(write|replace) ")

    def test_going_back_leaves_what_was_there(self):
        self.setup_kiosk()
        self.setup_kiosk("--turn", "3")
        self.assertNotEqual(tree(self.root), self.before)
        self.setup_kiosk("--undo")
        self.assertEqual(tree(self.root), self.before)

    def test_a_set_up_that_broke_off_is_taken_back_all_the_same(self):
        (self.root / "etc/sysctl.d").write_text("a file where a folder has to be\n", encoding="utf-8")
        before = tree(self.root)
        self.setup_kiosk(code=1)
        self.assertNotEqual(tree(self.root), before)
        self.setup_kiosk("--undo")
        self.assertEqual(tree(self.root), before)

    def test_without_a_set_up_there_is_nothing_to_take_back(self):
        self.setup_kiosk("--undo", code=1)
        self.assertEqual(tree(self.root), self.before)

    def test_the_number_of_the_staff_is_typed_twice_and_told_to_nobody(self):
        self.setup_kiosk("--pin", code=1, typed="271828\n271829\n")
        self.assertEqual(tree(self.root), self.before)
        told = self.setup_kiosk("--pin", typed="271828\n271828\n")
        self.assertRegex(told, r"(?m)^leave out: runuser .* /usr/bin/amparo --kiosk --set-pin$")
        self.assertNotIn("271828", told)
        self.assertFalse([path for path, what in tree(self.root).items() if "271828" in str(what[1])])

    def test_wrong_words_change_nothing(self):
        for words in (["--turn"], ["--turn", "4"], ["--please"]):
            self.setup_kiosk(*words, code=2)
        self.assertEqual(tree(self.root), self.before)

    def test_the_program_and_its_screen_start_with_the_machine_and_no_login_does(self):
        self.setup_kiosk()
        units = self.root / "etc/systemd/system"
        self.assertEqual(os.readlink(units / "default.target"), "/lib/systemd/system/multi-user.target")
        for name in ("amparo-screen.service", "amparo-kiosk.service"):
            self.assertTrue((units / "multi-user.target.wants" / name).is_symlink())
        for name in ("getty@tty1.service", "ctrl-alt-del.target", "sleep.target"):
            self.assertEqual(os.readlink(units / name), "/dev/null")
        self.assertTrue((units / "timers.target.wants/amparo-night.timer").is_symlink())


class Night(unittest.TestCase):
    """The script of the night beside a lamp, a clock and a service manager of the test's own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="amparo-night-")
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        shutil.copy(SYSTEM / "night", self.root)
        for name, script in (("date", 'cat "$ROOT/hour"'), ("systemctl", 'echo "$@" >> "$ROOT/done"'),
                             ("light", 'echo light "$@" >> "$ROOT/done"')):
            (self.root / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
            (self.root / name).chmod(0o755)

    def at(self, hour: int, settings: str) -> list[str]:
        """What the script does at that hour."""
        (self.root / "hour").write_text(f"{hour:02}\n", encoding="utf-8")
        (self.root / "settings").write_text(settings, encoding="utf-8")
        (self.root / "done").write_text("", encoding="utf-8")
        subprocess.run([self.root / "night", self.root / "settings", self.root / "dark"], check=True,
                       env={"PATH": f"{self.root}:{os.environ['PATH']}", "ROOT": str(self.root)})
        return (self.root / "done").read_text(encoding="utf-8").splitlines()

    def test_dark_in_the_hours_of_the_staff_and_light_again(self):
        settings = "# Amparo kiosk\nnight_from = 22\nnight_until = 7\nnight = yes\n"
        off = ["stop amparo-kiosk.service amparo-screen.service", "light off"]
        on = ["light on", "start amparo-screen.service amparo-kiosk.service"]
        told = [self.at(hour, settings) for hour in (21, 22, 23, 0, 6, 7, 8)]
        self.assertEqual(told, [[], off, [], [], [], on, []])

    def test_hours_within_one_day(self):
        settings = "night = yes\nnight_from = 1\nnight_until = 9\n"
        self.assertEqual([bool(self.at(hour, settings)) for hour in (0, 1, 8, 9)], [False, True, False, True])

    def test_never_where_nobody_decided_it(self):
        for settings in ("", "night = no\nnight_from = 0\nnight_until = 23\n", "night = yes\nnight_from = 5\nnight_until = 5\n",
                         "night = yes\nnight_from = $(reboot)\nnight_until = 23\n"):
            self.assertEqual(self.at(5, settings), [], settings)

    def test_a_switch_that_goes_off_by_night_brings_light(self):
        self.at(23, "night = yes\nnight_from = 22\nnight_until = 7\n")
        self.assertEqual(self.at(0, "night = no\n")[0], "light on")


class Units(unittest.TestCase):
    def test_systemd_understands_every_line(self):
        units = sorted([*SYSTEM.glob("*.service"), *SYSTEM.glob("*.timer")])
        result = subprocess.run(["systemd-analyze", "verify", "--man=no", *units], text=True, capture_output=True, check=False)
        # The programs are not on the machine that tests.
        faults = [line for line in (result.stdout + result.stderr).splitlines() if "is not executable" not in line]
        self.assertEqual(faults, [])
        self.assertGreaterEqual(len(units), 6)

    def test_they_are_locked_in(self):
        for unit, most in EXPOSURE.items():
            result = subprocess.run(["systemd-analyze", "security", "--offline=true", f"--threshold={most * 10:.0f}",
                                     SYSTEM / unit], text=True, capture_output=True, check=False)
            self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_the_scripts_have_no_fault_that_shellcheck_sees(self):
        result = subprocess.run(["shellcheck", *SCRIPTS], text=True, capture_output=True, check=False)
        self.assertEqual(result.stdout + result.stderr, "")


if __name__ == "__main__":
    unittest.main()
