# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A print service of the test's own: the real cupsd, with one printer that puts its paper into a file."""

import os
import subprocess
from pathlib import Path

from kiosk import NOBODY, SYSTEM, as_user, wait_for

FILES = """
ServerRoot {root}/etc
StateDir {root}/run/cups
CacheDir {root}/cache
RequestRoot {root}/spool
TempDir {root}/spool/tmp
ServerBin {root}/bin
DataDir /usr/share/cups
DocumentRoot /usr/share/cups/doc-root
ErrorLog {root}/error
AccessLog {root}/access
PageLog {root}/page
User {user}
Group {group}
SystemGroup {group}
"""

PRINTER = """
<DefaultPrinter centre>
Info Printer of the centre
DeviceURI paper:{root}/paper.pdf
State Idle
Accepting Yes
</DefaultPrinter>
"""

# What drives the printer, as CUPS calls it: job, user, title, copies, options, file.
BACKEND = """#!/bin/sh
[ $# -ge 5 ] || exit 0
paper=${DEVICE_URI#paper:}
cat "${6:--}" > "$paper.new" && mv "$paper.new" "$paper"
"""


class PrintShop:
    """Use as a context manager. `paper` holds what was printed; `run` has the socket as /run has it."""

    def __init__(self, root: Path):
        self.root = root
        self.run = root / "run"
        self.socket = root / "run/cups/cups.sock"
        self.paper = root / "paper.pdf"
        for name in (".", "etc", "run", "run/cups", "cache", "spool", "spool/tmp", "bin", "bin/backend"):
            (root / name).mkdir(mode=0o755)
        for name in ("daemon", "filter"):
            (root / "bin" / name).symlink_to(f"/usr/lib/cups/{name}")
        (root / "bin/backend/paper").write_text(BACKEND, encoding="utf-8")
        (root / "bin/backend/paper").chmod(0o755)
        user, group = ("nobody", "nogroup") if os.geteuid() == 0 else ("", "")
        user, group = user or _own("-un"), group or _own("-gn")
        # The kiosk's own rules, with the socket moved to where an ordinary user may make one.
        rules = (SYSTEM / "cupsd.conf").read_text(encoding="utf-8").replace("/run/cups/cups.sock", str(self.socket))
        (root / "etc/cupsd.conf").write_text(rules, encoding="utf-8")
        (root / "etc/cups-files.conf").write_text(FILES.format(root=root, user=user, group=group), encoding="utf-8")
        (root / "etc/printers.conf").write_text(PRINTER.format(root=root), encoding="utf-8")
        if os.geteuid() == 0:
            for path in (root, *root.rglob("*")):
                os.chown(path, NOBODY, NOBODY)

    def __enter__(self) -> "PrintShop":
        self._daemon = subprocess.Popen(["/usr/sbin/cupsd", "-f", "-c", self.root / "etc/cupsd.conf", "-s", self.root / "etc/cups-files.conf"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **as_user())
        wait_for("the print service", lambda: "centre" in self.ask("lpstat", "-p"))
        return self

    def __exit__(self, *_: object) -> None:
        self._daemon.terminate()
        self._daemon.wait()

    def ask(self, *command: str) -> str:
        return subprocess.run(command, env={**os.environ, "CUPS_SERVER": str(self.socket)}, text=True, capture_output=True,
                              check=False, **as_user()).stdout


def _own(option: str) -> str:
    return subprocess.run(["id", option], text=True, capture_output=True, check=True).stdout.strip()
