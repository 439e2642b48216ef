#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Promise 1 on the finished program: every way out is refused, whoever starts it, and no page asks for one."""

import json
import os
import re
import subprocess
import unittest
from pathlib import Path

from desktop import Desktop, build_folder

BUILD: Path
NOBODY = 65534
WAYS = {"IPv4 TCP socket", "IPv4 UDP socket", "IPv6 TCP socket", "IPv6 UDP socket", "raw socket", "packet socket",
        "netlink socket", "Bluetooth socket", "io_uring", "DNS", "memory of another process", "new namespace",
        "image of the memory", "file outside the data folder", "list of the home folder"}
LANDLOCK_ONLY = {"file outside the data folder", "list of the home folder"}
# What changes a file or makes one, with the words of strace for doing so.
CHANGES = re.compile(r"\b(creat|mkdir(at)?|mknod(at)?|rename(at2?)?|link(at)?|symlink(at)?|unlink(at)?|rmdir|truncate|"
                     r"chmod|fchmodat|chown|lchown|fchownat|utimensat|setxattr|lsetxattr)\(|O_(WRONLY|RDWR|CREAT)")
HARMLESS = re.compile(r'"/dev/(null|tty|dri/\w+)"|"/proc/self/')


def happened(call: str) -> bool:
    return " = -1 " not in call and "unfinished" not in call


class NoNetwork(unittest.TestCase):
    def report(self, desktop: Desktop, *prefix: str, **options) -> dict:
        result = subprocess.run([*prefix, str(desktop.program), "--privacy-report"], env=desktop.environment, text=True,
                                capture_output=True, check=False, timeout=60, **options)
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def assert_nothing_open(self, report: dict) -> None:
        tried = {attempt["name"]: attempt["refused"] for attempt in report["attempts"]}
        self.assertEqual(set(tried), WAYS)
        expected = WAYS if report["files"]["protection"] == "active" else WAYS - LANDLOCK_ONLY
        self.assertEqual({name for name, refused in tried.items() if refused} & expected, expected)
        self.assertEqual(report["protection"], "active")

    def test_every_way_out_is_refused_at_that_moment(self):
        with Desktop(BUILD, display=False) as desktop:
            self.assert_nothing_open(self.report(desktop))

    @unittest.skipUnless(os.geteuid() == 0, "only root can be somebody else")
    def test_the_same_for_somebody_without_rights(self):
        with Desktop(BUILD, display=False) as desktop:
            for folder in (desktop.root, desktop.home):
                folder.chmod(0o755)
            self.assert_nothing_open(self.report(desktop, user=NOBODY, group=NOBODY, extra_groups=[]))

    def test_the_same_inside_a_container(self):
        room = ("unshare", "--user", "--map-root-user", "--mount", "--pid", "--fork", "--mount-proc")
        if subprocess.run([*room, "true"], check=False, capture_output=True).returncode != 0:
            self.skipTest("this system makes no user namespaces")
        with Desktop(BUILD, display=False) as desktop:
            self.assert_nothing_open(self.report(desktop, *room))

    def test_every_page_in_three_languages_opens_no_socket_and_touches_no_file(self):
        with Desktop(BUILD) as desktop:
            trace = desktop.root / "trace"
            # The packs with the pseudo languages: every page in English, in the long one and in one that runs right to
            # left, and one of each kind in the others.
            result = subprocess.run(
                ["strace", "-f", "-qq", "-o", str(trace), "-e", "trace=%network,%file,execve", str(desktop.program),
                 "--self-test", "--language", "en-XA", "--packs", str(BUILD / "pseudo/packs")],
                env=desktop.environment, text=True, capture_output=True, check=False, timeout=600)
            self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
            self.assertGreaterEqual(int(re.search(r"(\d+) pages", result.stdout).group(1)), 80)
            calls = trace.read_text(encoding="utf-8", errors="replace").splitlines()
            here = str(desktop.root)
        sockets = [call for call in calls if re.search(r"\bsocket(pair)?\(", call)]
        self.assertTrue(any("AF_UNIX" in call for call in sockets), "strace saw nothing")
        self.assertEqual([call for call in sockets if "AF_UNIX" not in call and happened(call)], [])
        self.assertEqual([call for call in calls if CHANGES.search(call) and happened(call)
                          and not HARMLESS.search(call)], [])
        started = [call for call in calls if "execve(" in call and happened(call)]
        self.assertEqual(len(started), 1, started)
        self.assertIn(here, started[0])


if __name__ == "__main__":
    BUILD = build_folder()
    unittest.main()
