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
SCRIPTS = [KIOSK / "setup", *(SYSTEM / name for name in ("screen", "screen-stands", "stick", "light", "night", "answer", "after-exit"))]
# What systemd counts of 10 points at which a unit could do harm; the program of the visitors has to stay below.
EXPOSURE = {"amparo-kiosk.service": 1.0, "amparo-news@.service": 1.0, "amparo-voice.service": 1.0, "amparo-screen.service": 2.0}


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

    def test_newer_packs_are_taken_at_once_where_somebody_asked_for_it(self):
        self.assertNotIn("--allow-news", self.setup_kiosk("--dry-run"))
        self.assertRegex(self.setup_kiosk("--news"), r"(?m)^leave out: runuser .* /usr/bin/amparo --kiosk --allow-news$")
        stick = (self.root / "etc/systemd/system/amparo-stick@.service").read_text(encoding="utf-8")
        self.assertIn("Wants=amparo-news@%i.service", stick)
        self.assertTrue((self.root / "etc/systemd/system/amparo-news@.service").is_file())

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


class Answer(unittest.TestCase):
    """The script that answers a stick beside lamps and a loudspeaker of the test's own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="amparo-answer-")
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.lamps = [self.root / "leds" / name for name in ("input3::capslock", "input3::numlock", "ACT")]
        for lamp in (*self.lamps, self.root / "leds/input3::kana"):
            lamp.mkdir(parents=True)
            (lamp / "brightness").write_text("0\n", encoding="ascii")
            (lamp / "trigger").write_text("mmc0\n", encoding="ascii")
        (self.lamps[1] / "brightness").write_text("1\n", encoding="ascii")
        # A second of the test's own: it writes down which lamps are lit.
        for name, script in (("aplay", 'cat > "$ROOT/sound"'),
                             ("sleep", 'echo "$1 $(cat "$ROOT"/leds/*/brightness | tr -d "\\n")" >> "$ROOT/light"')):
            (self.root / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
            (self.root / name).chmod(0o755)

    def answer(self, status: str, settings: str = "") -> tuple[list[str], bytes]:
        """What is to be seen and heard."""
        (self.root / "settings").write_text(settings, encoding="utf-8")
        for name in ("light", "sound"):
            (self.root / name).write_bytes(b"")
        subprocess.run([SYSTEM / "answer", self.root / "settings"], check=True,
                       env={"PATH": f"{self.root}:{os.environ['PATH']}", "ROOT": str(self.root), "EXIT_STATUS": status,
                            "AMPARO_LEDS": str(self.root / "leds")})
        return (self.root / "light").read_text(encoding="ascii").splitlines(), (self.root / "sound").read_bytes()

    @staticmethod
    def pitch(sound: bytes) -> float:
        """How often it goes up through the middle in a second."""
        return sum(a < 128 <= b for a, b in zip(sound, sound[1:])) * 8000 / len(sound)

    def test_each_answer_is_seen_and_heard_as_another_one(self):
        taken, nothing, refused = (self.answer(status) for status in ("0", "12", "3"))
        # In the order of their names: ACT, capslock, kana, numlock.
        self.assertEqual(taken[0], ["5 1101"])
        self.assertEqual(nothing[0], ["0.5 1101", "0.5 0000"] * 2)
        self.assertEqual(refused[0], ["0.2 1101", "0.2 0000"] * 8)
        for answer in (taken, nothing, refused):
            self.assertGreater(len(answer[1]), 8000 * 0.5)
            self.assertLess(len(answer[1]), 8000 * 2)
        third = len(taken[1]) // 3
        self.assertLess(self.pitch(taken[1][:third]) * 1.2, self.pitch(taken[1][-third:]), "it rises")
        self.assertGreater(self.pitch(refused[1][:third]), self.pitch(refused[1][-third:]) * 1.5, "it falls")
        self.assertLess(self.pitch(nothing[1]), 300, "it is low")

    def test_the_lamps_show_afterwards_what_they_showed_before(self):
        # A trigger is shown as the chosen one among all.
        (self.lamps[2] / "trigger").write_text("none [mmc0] timer\n", encoding="ascii")
        self.answer("0")
        self.assertEqual([(lamp / "brightness").read_text(encoding="ascii") for lamp in self.lamps], ["0\n", "1\n", "0\n"])
        self.assertEqual((self.lamps[2] / "trigger").read_text(encoding="ascii"), "mmc0\n")

    def test_whatever_ends_the_program_it_counts_as_refused(self):
        for status in ("1", "3", "TERM", "KILL", "134", ""):
            self.assertEqual(len(self.answer(status)[0]), 16, status)

    def test_silence_where_the_staff_did_not_allow_it_and_no_sound_where_they_want_none(self):
        self.assertEqual(self.answer("13"), ([], b""))
        self.assertEqual(self.answer("0", "# Amparo kiosk\nsound = no\n"), (["5 1101"], b""))

    def test_a_machine_without_any_lamp_and_loudspeaker(self):
        shutil.rmtree(self.root / "leds")
        (self.root / "aplay").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        self.assertEqual(self.answer("0"), ([], b""))


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
