# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of the test's own: installed program, virtual display, D-Bus session, home folder."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

SECONDS = 30  # how long anything may take before the test calls it broken


def wait_for(what: str, condition: Callable[[], object]):
    """Returns the first true value of condition(); fails with a sentence when it never comes."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"waited {SECONDS} s for {what}")


class Desktop:
    """Use as a context manager; `run` and `start` run the installed program in it."""

    def __init__(self, build: Path, display: bool = True):
        self.root = Path(tempfile.mkdtemp(prefix="amparo-journey-"))
        self.home = self.root / "home"
        # As every home has it: the place below which the program makes its data folder when it may.
        (self.home / ".local/share").mkdir(parents=True)
        (self.root / "tmp").mkdir()
        (self.root / "run").mkdir(mode=0o700)
        self._children: list[subprocess.Popen] = []
        subprocess.run(["cmake", "--install", build, "--prefix", "/usr"], check=True, capture_output=True,
                       env={**os.environ, "DESTDIR": str(self.root / "system")})
        self.program = self.root / "system/usr/bin/amparo"
        self.packs = self.root / "system/usr/share/amparo/packs"
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.home), "LANG": "C.UTF-8", "NO_AT_BRIDGE": "0",
            "TMPDIR": str(self.root / "tmp"), "XDG_RUNTIME_DIR": str(self.root / "run"), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        if os.environ.get("ASAN_OPTIONS"):
            self.environment["ASAN_OPTIONS"] = os.environ["ASAN_OPTIONS"]
        if display:
            self._start_display()

    def _start_display(self) -> None:
        read, write = os.pipe()
        self._children.append(subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"], pass_fds=[write],
            stderr=subprocess.DEVNULL))
        os.close(write)
        with os.fdopen(read) as pipe:
            self.environment["DISPLAY"] = ":" + pipe.readline().strip()
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE,
                               text=True, env=self.environment, stderr=subprocess.DEVNULL)
        self._children.append(bus)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def __enter__(self) -> "Desktop":
        return self

    def __exit__(self, *_: object) -> None:
        for child in reversed(self._children):
            child.terminate()
        for child in self._children:
            child.communicate(timeout=SECONDS)
        shutil.rmtree(self.root, ignore_errors=True)

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess:
        """Runs the program to its end."""
        return subprocess.run([self.program, *arguments], env={**self.environment, **environment}, text=True,
                              capture_output=True, timeout=SECONDS * 20, check=False)

    def start(self, *arguments: str, prefix: tuple[str, ...] = ()) -> subprocess.Popen:
        """Starts the program with a window and returns when that window stands."""
        child = subprocess.Popen([*prefix, str(self.program), "--packs", str(self.packs), *arguments],
                                 env=self.environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self._children.append(child)
        wait_for("the window", lambda: self.windows() or self._died(child))
        return child

    @staticmethod
    def _died(child: subprocess.Popen) -> bool:
        if child.poll() is not None:
            raise AssertionError(f"the program ended with {child.returncode}: {child.stderr.read()}")
        return False

    def xdotool(self, *arguments: str) -> str:
        return subprocess.run(["xdotool", *arguments], env=self.environment, text=True, capture_output=True,
                              check=False).stdout.strip()

    def windows(self) -> list[str]:
        return self.xdotool("search", "--onlyvisible", "--name", "Amparo").split()

    def colours(self) -> int:
        """How many colours the screen shows; a blank one shows very few."""
        out = subprocess.run(["import", "-window", "root", "-format", "%k", "info:"], env=self.environment, text=True,
                             capture_output=True, check=True).stdout
        return int(out)

    def stop(self, child: subprocess.Popen) -> None:
        child.terminate()
        child.communicate(timeout=SECONDS)
        self._children.remove(child)


def build_folder() -> Path:
    """The build folder, as CTest hands it over."""
    return Path(sys.argv.pop(1)).resolve()
