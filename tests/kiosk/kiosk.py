# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk of the test's own: the scripts that a real one runs, cage on a screen that is a picture, an ordinary user."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
SYSTEM = HERE.parents[1] / "app/kiosk/system"
SECONDS = 60  # how long anything may take before the test calls it broken
NOBODY = 65534
CLEAR = 48  # pixels, more than a pointer is large


def wait_for(what: str, condition: Callable[[], object], seconds: float = SECONDS):
    """Returns the first true value of condition(); fails with a sentence when it never comes."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"waited {seconds} s for {what}")


def as_user() -> dict:
    """For subprocess: root becomes nobody, everybody else stays."""
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}


@dataclass(frozen=True)
class Element:
    """Something on the screen, as a screen reader knows it."""
    name: str
    role: str
    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


class Kiosk:
    """Use as a context manager. `x11`: the screen is a virtual display, with a pointer; `headless`: it is nowhere."""

    def __init__(self, build: Path, size: tuple[int, int] = (1920, 1080), screen: str = "x11", turn: int = 0):
        self.size = size
        self.screen = screen
        self.root = Path(tempfile.mkdtemp(prefix="amparo-kiosk-"))
        self.root.chmod(0o755)
        for name in ("home", "data", "run", "tmp"):
            (self.root / name).mkdir(mode=0o700)
            if os.geteuid() == 0:
                os.chown(self.root / name, NOBODY, NOBODY)
        subprocess.run(["cmake", "--install", build, "--prefix", "/usr"], check=True, capture_output=True,
                       env={**os.environ, "DESTDIR": str(self.root / "system")})
        # What runs as nobody must stand where nobody may read, wherever these sources lie.
        shutil.copytree(SYSTEM, self.root / "kiosk")
        shutil.copy(HERE / "elements.py", self.root / "kiosk")
        self.program = self.root / "system/usr/bin/amparo"
        self.packs = self.root / "system/usr/share/amparo/packs"
        self.environment = {
            "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(self.root / "home"),
            "TMPDIR": str(self.root / "tmp"), "XDG_DATA_HOME": str(self.root / "data"),
            "XDG_RUNTIME_DIR": str(self.root / "run"), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "wayland", "QT_WAYLAND_DISABLE_WINDOWDECORATION": "1", "QV4_FORCE_INTERPRETER": "1",
            "AMPARO_TURN": str(turn),
        }
        self.starts: list[float] = []
        self.codes: list[int] = []
        self._children: list[subprocess.Popen] = []
        self._program: subprocess.Popen | None = None
        self._stopping = threading.Event()
        self._supervisor: threading.Thread | None = None
        self._words = open(self.root / "words", "wb")  # pylint: disable=consider-using-with

    def __enter__(self) -> "Kiosk":
        try:
            self._start_bus()
            self._start_voice()
            self._start_screen()
        except AssertionError as error:
            words = self.words()
            self.__exit__()
            raise AssertionError(f"{error}\n{words}") from error
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        if self._program and self._program.poll() is None:
            self._program.kill()
        if self._supervisor:
            self._supervisor.join(SECONDS)
        for child in reversed(self._children):
            os.killpg(child.pid, signal.SIGTERM)
            try:
                child.wait(5)
            except subprocess.TimeoutExpired:  # a voice that finds no loudspeaker does not end by itself
                os.killpg(child.pid, signal.SIGKILL)
                child.wait(SECONDS)
        self._words.close()
        shutil.rmtree(self.root, ignore_errors=True)

    def words(self) -> str:
        """What every program of this kiosk said so far."""
        return (self.root / "words").read_text(encoding="utf-8", errors="replace")

    def _start(self, *command: str, **options) -> subprocess.Popen:
        child = subprocess.Popen(command, env=self.environment, cwd=self.root, start_new_session=True,
                                 **{"stdout": self._words, "stderr": self._words, **as_user(), **options})
        self._children.append(child)
        return child

    def _start_bus(self) -> None:
        """Only so that the test can ask where things are; a real kiosk has none."""
        bus = self._start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE, text=True)
        with bus.stdout as address:
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = address.readline().strip()

    def _start_voice(self) -> None:
        """As its unit does, where this machine has it, so that the program finds one and starts none itself."""
        unit = (SYSTEM / "amparo-voice.service").read_text(encoding="utf-8")
        command = re.search(r"^ExecStart=(.+)$", unit, re.MULTILINE)[1].split()
        if Path(command[0]).exists():
            self._start(*command)
            wait_for("the voice", (self.root / "run/speech-dispatcher/speechd.sock").exists)

    def _start_screen(self) -> None:
        if self.screen == "x11":
            read, write = os.pipe()
            width, height = self.size
            self._start("Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp",
                        "-noreset", pass_fds=[write])
            os.close(write)
            with os.fdopen(read) as pipe:
                self.environment["DISPLAY"] = ":" + pipe.readline().strip()
        self.environment |= {"WLR_BACKENDS": self.screen, "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1",
                             "WLR_NO_HARDWARE_CURSORS": "1", "XKB_DEFAULT_OPTIONS": "srvrkeys:none"}
        self.cage = self._start(str(self.root / "kiosk/screen"))
        # screen-stands takes this file away, once cage runs it.
        wait_for("the screen", lambda: self._named_display() and not (self.root / "run/trying").exists())
        self.environment["WAYLAND_DISPLAY"] = self._named_display()
        if self.screen == "x11":
            window = wait_for("the window of cage", lambda: self.x11("search", "--onlyvisible", "--maxdepth", "1", ".*").split()[1:])[0]
            self.x11("windowsize", "--sync", window, str(self.size[0]), str(self.size[1]))
            # With the pointer drawn into every picture, cage never hands the program's own picture to the display: after
            # that a virtual display gives no more signs when to draw (WLR_NO_HARDWARE_CURSORS above).
            self.x11("mousemove", "2", "2", "mousemove", "1", "1")

    def _named_display(self) -> str:
        return next((path.name for path in (self.root / "run").glob("wayland-?")), "")

    def open(self, *arguments: str, run: Path | None = None) -> None:
        """Runs the program as its unit does: whatever ends it, it is started again after 200 ms. `run`: the folder that
        it takes for /run, which only root can arrange."""
        environment = {name: value for name, value in self.environment.items() if name != "DISPLAY"}
        command = [str(self.program), "--kiosk", "--packs", str(self.packs), *arguments]
        options = as_user()
        if run:
            inside = f'mount --bind "$0" /run && exec setpriv --reuid {NOBODY} --regid {NOBODY} --clear-groups "$@"'
            command = ["unshare", "--mount", "sh", "-c", inside, str(run), *command]
            options = {}

        def supervise() -> None:
            while not self._stopping.is_set():
                self._program = subprocess.Popen(command, env=environment, cwd=self.root / "data", stdout=self._words,
                                                 stderr=self._words, **options)
                self.starts.append(time.monotonic())
                self.codes.append(self._program.wait())
                self._stopping.wait(0.2)

        self._supervisor = threading.Thread(target=supervise, daemon=True)
        self._supervisor.start()
        wait_for("the first page", self.shows_a_page)

    @staticmethod
    def let_pass(seconds: float) -> None:
        """For what has to happen at some moment, not after something."""
        time.sleep(seconds)

    @property
    def pid(self) -> int:
        return self._program.pid

    def x11(self, *arguments: str) -> str:
        return subprocess.run(["xdotool", *arguments], env=self.environment, text=True, capture_output=True, check=False,
                              **as_user()).stdout.strip()

    def key(self, *chords: str) -> None:
        self.x11("key", "--delay", "40", *chords)

    def touch(self, x: int, y: int, button: int = 1) -> None:
        self.x11("mousemove", str(x), str(y), "click", str(button))

    def picture(self, file: Path | None = None) -> Path:
        """What is on the screen at this moment."""
        file = file or self.root / "tmp/screen.png"
        command = ["import", "-window", "root", "png:-"] if self.screen == "x11" else ["grim", "-"]
        png = subprocess.run(command, env=self.environment, capture_output=True, check=True, **as_user()).stdout
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(png)
        return file

    def _pixels(self) -> list[bytes]:
        """Every seventeenth pixel of the screen; first its four corners, then a place inside of each that a pointer which
        stands in the corner does not cover."""
        if self.screen == "x11":
            command = ["import", "-window", "root", "-depth", "8", "rgb:-"]
        else:
            command = ["grim", "-t", "ppm", "-"]
        width, height = self.size
        raw = subprocess.run(command, env=self.environment, capture_output=True, check=True, **as_user()).stdout[-width * height * 3:]
        last = width * height - 1
        corners = [(x, y) for y in (0, height - 1) for x in (0, width - 1)]
        inside = [(x, y) for y in (CLEAR, height - 1 - CLEAR) for x in (CLEAR, width - 1 - CLEAR)]
        places = [*(y * width + x for x, y in corners + inside), *range(0, last, 17)]
        return [raw[3 * place:3 * place + 3] for place in places]

    def is_dark(self) -> bool:
        """Nothing of the program is on the screen; the pointer, which starts in the first corner, may be."""
        return set(self._pixels()[1:4]) == {b"\0\0\0"}

    def shows_a_page(self) -> bool:
        """A page of the program fills the screen from corner to corner; where no window is, it is black. So may a pointer be."""
        pixels = self._pixels()
        filled = all(pixels[corner] != b"\0\0\0" or pixels[corner + 4] != b"\0\0\0" for corner in range(4))
        return self.alive() and filled and len(set(pixels)) > 20

    def alive(self) -> bool:
        return self._program is not None and self._program.poll() is None and self.cage.poll() is None

    def _seen(self, *arguments: str) -> list:
        """Asked in a process of its own, since pyatspi binds to one bus for good; once more where something went away while
        it was looked at."""
        for _ in range(3):
            result = subprocess.run([sys.executable, self.root / "kiosk/elements.py", *arguments], env=self.environment, text=True,
                                    capture_output=True, check=False, timeout=SECONDS * 2, **as_user())
            if "No such object path" not in result.stderr:
                break
        if result.returncode != 0:
            raise AssertionError(result.stderr)
        return json.loads(result.stdout)

    def elements(self) -> list[Element]:
        """What is to be seen at this moment."""
        return [Element(*fields) for fields in self._seen()]

    def windows(self) -> list[str]:
        """The names of the program's windows."""
        return self._seen("--windows")

    def find(self, name: str) -> Element:
        """The one with that name, once it is on the screen and has come to rest."""
        last: list[Element | None] = [None]

        def look() -> Element | None:
            width, height = self.size
            found = next((e for e in self.elements() if e.name == name and 0 <= e.middle[0] < width and 0 <= e.middle[1] < height), None)
            rests = found is not None and found == last[0]
            last[0] = found
            return found if rests else None
        return wait_for(f"something called {name!r}", look)

    def sees(self, name: str) -> bool:
        return any(e.name == name and 0 <= e.middle[1] < self.size[1] for e in self.elements())

    def press(self, name: str) -> None:
        """A virtual display may show an old picture until its pointer moves, and a page comes to rest with its pictures."""
        for x, y in (self.find(name).middle, self.find(name).middle):
            self.x11("mousemove", str(x), str(y))
        self.touch(*self.find(name).middle)


def build_folder() -> Path:
    """The build folder, as CTest hands it over."""
    return Path(sys.argv.pop(1)).resolve()
