#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as it runs in a centre: cage on Wayland, the locked-in program, an ordinary user, touches and keys."""

import os
import random
import signal
import subprocess
import unittest
from pathlib import Path

from kiosk import Kiosk, build_folder, wait_for
from print_shop import PrintShop

BUILD: Path
KILLS = 10
ARABIC = (Path(__file__).resolve().parents[2] / "i18n/ui/ar.po").read_text(encoding="utf-8")
CAN_PUT_A_PRINTER_THERE = os.geteuid() == 0 and subprocess.run(["unshare", "--mount", "true"], check=False).returncode == 0


def in_arabic(text: str) -> str:
    return ARABIC.split(f'msgid "{text}"\nmsgstr "', 1)[1].split('"', 1)[0]


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


class Session(unittest.TestCase):
    def kiosk(self, **options) -> Kiosk:
        kiosk = Kiosk(BUILD, **options).__enter__()  # pylint: disable=unnecessary-dunder-call
        self.addCleanup(kiosk.__exit__)
        return kiosk

    def keep(self, kiosk: Kiosk, name: str) -> None:
        kiosk.picture(BUILD.parent / f"pictures/kiosk/{name}.png")

    def test_the_locked_in_program_fills_a_wayland_screen_and_answers_touch(self):
        kiosk = self.kiosk()
        kiosk.open()
        status = Path(f"/proc/{kiosk.pid}/status").read_text(encoding="ascii")
        self.assertRegex(status, r"NoNewPrivs:\s*1\n")
        self.assertRegex(status, r"Seccomp:\s*2\n")
        before = {element.name for element in kiosk.elements()}
        self.keep(kiosk, "first")
        first = kiosk.picture().read_bytes()
        kiosk.touch(kiosk.size[0] // 6, kiosk.size[1] // 2)
        wait_for("another page", lambda: {element.name for element in kiosk.elements()} - before)
        wait_for("another picture", lambda: kiosk.picture().read_bytes() != first and kiosk.shows_a_page())
        self.keep(kiosk, "second")

    def test_a_turned_screen_without_any_device(self):
        kiosk = self.kiosk(size=(720, 1280), screen="headless", turn=1)
        kiosk.open()
        self.keep(kiosk, "turned")

    @unittest.skipUnless(CAN_PUT_A_PRINTER_THERE, "only root can put a print service of the test's own at /run/cups")
    def test_a_visit_in_arabic_from_the_greeting_to_the_paper_to_forgetting(self):
        kiosk = self.kiosk(size=(1080, 1920))
        with PrintShop(kiosk.root / "shop") as shop:
            kiosk.open(run=shop.run)
            self.keep(kiosk, "1-greeting")
            kiosk.touch(540, 960)
            kiosk.find("العربية")
            self.keep(kiosk, "2-language")
            kiosk.press("العربية")
            kiosk.press("الولايات المتحدة")
            kiosk.find(in_arabic("It is happening now"))
            self.keep(kiosk, "3-home")
            kiosk.press(in_arabic("Get ready"))
            kiosk.find(in_arabic("Get ready"))
            guide = next(e for e in kiosk.elements() if e.role == "push button" and 300 < e.middle[1] < 1800)
            kiosk.press(guide.name)
            wait_for("the guide", lambda: guide.name in kiosk.windows()[0])
            self.keep(kiosk, "4-guide")
            # By less than a screen at a time: what belongs to the guide goes on for more than one below the door to paper.
            wait_for("the door to paper", lambda: kiosk.x11("click", "--repeat", "5", "--delay", "100", "5") or
                     kiosk.sees(in_arabic("Take it with you")), seconds=150)
            kiosk.press(in_arabic("Take it with you"))
            kiosk.press(in_arabic("Print or save as PDF"))
            kiosk.press("Printer of the centre")
            wait_for("the paper", shop.paper.exists)
            self.keep(kiosk, "5-printed")
            wait_for("the question", lambda: kiosk.sees(in_arabic("Are you still here?")), seconds=150)
            self.keep(kiosk, "6-question")
            wait_for("the greeting", lambda: not kiosk.sees(in_arabic("Are you still here?")), seconds=60)
            wait_for("a page", kiosk.shows_a_page)
            self.keep(kiosk, "7-greeting")
            kiosk.touch(540, 960)
            kiosk.find("English")
            self.assertEqual(kiosk.codes, [], "the program was started again; the next visit is to begin in the same one")

    @unittest.skipUnless(CAN_PUT_A_PRINTER_THERE, "only root can put a print service of the test's own at /run/cups")
    def test_a_guide_comes_out_of_the_printer(self):
        kiosk = self.kiosk(size=(1080, 1920))
        with PrintShop(kiosk.root / "shop") as shop:
            kiosk.open("--open", "takeaway/guide/us/home-door", run=shop.run)
            kiosk.press("Print or save as PDF")
            kiosk.press("Printer of the centre")
            wait_for("the paper", shop.paper.exists)
            self.keep(kiosk, "printed")
            text = subprocess.run(["pdftotext", shop.paper, "-"], text=True, capture_output=True, check=True).stdout
            self.assertIn("Officers at my door", text)
            # The print service remembers nothing of it.
            wait_for("an empty list", lambda: shop.ask("lpstat", "-W", "all", "-o") == "")
            self.assertEqual([path for path in (shop.root / "spool").rglob("*") if path.is_file()], [])

    def test_killed_again_and_again_it_is_back_each_time_and_leaves_nothing(self):
        kiosk = self.kiosk(size=(1280, 800))
        kiosk.open()
        before = files(kiosk.root / "data"), files(kiosk.root / "home")
        moments = random.Random(7)
        for count in range(1, KILLS + 1):
            # At any moment of its life: while it starts, while it draws, while it waits.
            kiosk.let_pass(moments.uniform(0, 1.5))
            os.kill(kiosk.pid, signal.SIGKILL)
            wait_for("the next start", lambda n=count: len(kiosk.starts) > n)
        # Asked of the new one: what the killed one drew may still be on the screen.
        wait_for("its window", kiosk.windows)
        wait_for("a page", kiosk.shows_a_page)
        self.assertEqual(kiosk.codes, [-signal.SIGKILL] * KILLS)
        self.assertEqual((files(kiosk.root / "data"), files(kiosk.root / "home")), before)


if __name__ == "__main__":
    BUILD = build_folder()
    unittest.main()
