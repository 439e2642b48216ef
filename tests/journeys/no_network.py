#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Promises 1 and 2 on the finished program: no socket but AF_UNIX, and nothing left behind."""

import json
import os
import re
import signal
import unittest
from pathlib import Path

from desktop import Desktop, build_folder, files_below, wait_for

BUILD: Path
PAGES = ["home", "now", "guide/us/home-door", "hotlines", "card/us", "check/us/warrant", "search?q=door", "languages",
         "privacy", "about"]


class NoNetworkNoTrace(unittest.TestCase):
    def test_every_way_out_is_refused_at_that_moment(self):
        with Desktop(BUILD, display=False) as desktop:
            report = json.loads(desktop.run("--privacy-report").stdout)
        tried = {attempt["name"]: attempt["refused"] for attempt in report["attempts"]}
        self.assertGreaterEqual(len(tried), 6)
        self.assertEqual([name for name, refused in tried.items() if not refused], [])

    def test_pages_in_two_languages_open_no_socket_and_leave_no_file(self):
        with Desktop(BUILD) as desktop:
            before = files_below(desktop.home)
            for language in ("en", "es"):
                for page in PAGES:
                    with self.subTest(page=page, language=language):
                        self.visit(desktop, page, language)
            self.assertEqual(files_below(desktop.home), before)

    def visit(self, desktop: Desktop, page: str, language: str) -> None:
        trace = desktop.root / "trace"
        child = desktop.start("--open", page, "--language", language,
                              prefix=("strace", "-f", "-qq", "-o", str(trace), "-e", "trace=socket,connect,openat"))
        wait_for("something on the screen", lambda: desktop.colours() > 20)
        traced = int(Path(f"/proc/{child.pid}/task/{child.pid}/children").read_text(encoding="ascii").split()[0])
        os.kill(traced, signal.SIGTERM)
        child.communicate(timeout=30)
        calls = trace.read_text(encoding="utf-8", errors="replace").splitlines()
        sockets = [call for call in calls if re.search(r"\bsocket\(", call) and "AF_UNIX" not in call
                   and " = -1 " not in call]
        self.assertEqual(sockets, [])
        written = [call for call in calls if re.search(r"O_(WRONLY|RDWR|CREAT)", call) and " = -1 " not in call
                   and not re.search(r'"(/dev/|/proc/self/|/memfd)', call)]
        self.assertEqual(written, [])


if __name__ == "__main__":
    BUILD = build_folder()
    unittest.main()
