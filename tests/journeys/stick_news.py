#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk takes newer packs from a stick, with nobody at a screen and no screen at all, and shows them to the next visitor."""

import os
import shutil
import sqlite3
import subprocess
import unittest
from pathlib import Path

from desktop import Desktop, build_folder, wait_for

BUILD: Path
TAKEN, REFUSED, NOTHING_NEW, NOT_ALLOWED = 0, 3, 12, 13


class StickNews(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.old = (BUILD / "packs/us.amparo").read_bytes()
        cls.version = int(cls.database(cls.old)[1])

    @staticmethod
    def database(pack: bytes) -> tuple[bytes, str]:
        """The database of a pack, as its own head says how long it is, and the version of the pack."""
        data = pack[:int.from_bytes(pack[28:32], "big") * 4096]
        connection = sqlite3.connect(":memory:")
        connection.deserialize(data)
        version = connection.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()[0]
        return data, version

    def setUp(self):
        self.desktop = Desktop(BUILD)
        self.addCleanup(self.desktop.__exit__)
        self.stick = self.desktop.root / "stick"
        self.stick.mkdir()
        self.own = self.desktop.home / ".local/share/amparo/kiosk"

    def bring(self, version: int, name: str = "us.amparo") -> bytes:
        """A pack of that version on the stick, by the key of this build."""
        file = self.desktop.root / "work.db"
        file.write_bytes(self.database(self.old)[0])
        with sqlite3.connect(file) as connection:
            connection.execute("UPDATE meta SET value = ? WHERE key = 'version'", (str(version),))
        connection.close()
        subprocess.run([BUILD / "bin/amparo-pack", "sign", file, "--key", BUILD / "keys/development.key", "--out",
                        self.stick / name], check=True, capture_output=True)
        return (self.stick / name).read_bytes()

    def put_in(self) -> int:
        """As the unit does, without any screen."""
        nowhere = {name: value for name, value in self.desktop.environment.items() if name not in ("DISPLAY", "XDG_RUNTIME_DIR")}
        return subprocess.run([self.desktop.program, "--kiosk", "--take-news", self.stick], env=nowhere, text=True,
                              capture_output=True, timeout=120, check=False).returncode

    def allow(self) -> None:
        self.assertEqual(self.desktop.run("--kiosk", "--allow-news").returncode, 0)

    def kept(self) -> list[str]:
        return sorted(path.name for path in (self.own / "packs").glob("*"))

    def test_nothing_before_the_staff_allowed_it(self):
        self.bring(self.version + 100)
        self.assertEqual(self.put_in(), NOT_ALLOWED)
        self.assertFalse(self.own.exists())
        self.assertEqual(self.desktop.run("--take-news", str(self.stick)).returncode, 2)

    def test_a_stick_is_taken_once_and_only_forward(self):
        self.allow()
        self.bring(self.version + 100)
        self.assertEqual(self.put_in(), TAKEN)
        self.assertEqual(self.kept(), [f"us-{self.version + 100}.amparo"])
        self.assertEqual({self.put_in() for _ in range(5)}, {NOTHING_NEW})
        self.bring(self.version + 50)
        self.assertEqual(self.put_in(), NOTHING_NEW)
        self.assertEqual(self.kept(), [f"us-{self.version + 100}.amparo"])
        (self.stick / "us.amparo").write_bytes(self.old[:-1])
        self.assertEqual(self.put_in(), REFUSED)
        self.assertEqual(self.kept(), [f"us-{self.version + 100}.amparo"])

    def test_pulled_out_at_any_moment_it_keeps_what_it_had(self):
        self.allow()
        good = self.bring(self.version + 100)
        for length in (0, 1, 4096, len(good) // 2, len(good) - 1):
            (self.stick / "us.amparo").write_bytes(good[:length])
            self.assertEqual(self.put_in(), REFUSED, length)
            self.assertEqual(self.kept(), [])
        shutil.rmtree(self.stick)
        self.assertEqual(self.put_in(), NOTHING_NEW)

    @unittest.skipUnless(os.geteuid() == 0 and subprocess.run(["unshare", "--mount", "true"], check=False).returncode == 0,
                         "only root can make a full disk")
    def test_a_full_disk_keeps_what_it_had(self):
        self.allow()
        self.bring(self.version + 100)
        script = 'mount -t tmpfs -o size=200k none "$0" && "$1" --kiosk --allow-news && "$@"; code=$?; ls -A "$0/amparo/kiosk/packs"; exit $code'
        small = subprocess.run(["unshare", "--mount", "sh", "-c", script, self.desktop.home / ".local/share", self.desktop.program,
                                "--kiosk", "--take-news", self.stick], env=self.desktop.environment, text=True,
                               capture_output=True, timeout=120, check=False)
        self.assertEqual(small.returncode, REFUSED, small.stderr)
        self.assertNotIn("us-", small.stdout)

    def test_the_next_visitor_reads_them_and_the_one_who_is_there_is_left_alone(self):
        self.allow()
        child = self.desktop.start("--kiosk")

        def window() -> str:
            return (self.desktop.xdotool("search", "--onlyvisible", "--class", "amparo").split() or [""])[-1]

        greeting = wait_for("the greeting", window)
        self.bring(self.version + 100)
        self.assertEqual(self.put_in(), TAKEN)
        # Nobody is there: it begins anew, with a window of its own.
        first = wait_for("a greeting with the newer pack", lambda: window() not in ("", greeting) and window())
        self.assertTrue(any(f"us-{self.version + 100}.amparo" in os.readlink(link)
                            for link in Path(f"/proc/{child.pid}/fd").iterdir() if link.is_symlink()))
        self.desktop.xdotool("mousemove", "640", "500", "click", "1", "sleep", "0.5")
        self.bring(self.version + 200)
        self.assertEqual(self.put_in(), TAKEN)
        self.desktop.xdotool("sleep", "3")
        self.assertEqual(window(), first, "the visitor was disturbed")
        self.assertIsNone(child.poll())


if __name__ == "__main__":
    BUILD = build_folder()
    unittest.main()
