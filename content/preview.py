#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows one page of the real program and shows it anew whenever a file of the content or a translation is saved.

With --out FILE.png it makes a picture each time instead of opening a window. What the checker finds is printed, and the
last good page stays. Ends with Ctrl+C, or when the window is closed."""

import argparse
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def saved(content: Path, i18n: Path) -> dict[Path, int]:
    """When each file that a pack is made of was last written."""
    files = [path for folder in (content, i18n / "content") for path in folder.rglob("*.*")]
    return {path: path.stat().st_mtime_ns for path in files if path.suffix in {".md", ".yaml", ".po"}}


class Preview:
    def __init__(self, options: argparse.Namespace, packs: Path):
        self.options, self.packs, self.window = options, packs, None

    def program(self, name: str, *arguments: str | Path) -> list[str | Path]:
        return [self.options.build / "bin" / name, *arguments]

    def show(self) -> None:
        built = subprocess.run(self.program("amparo-pack", "build", self.options.content, "--i18n", self.options.i18n,
                                            "--icons", ROOT / "app/ui/icons", "--out", self.packs, "--key",
                                            self.options.build / "keys/development.key"),
                               stdout=subprocess.DEVNULL, check=False)
        if built.returncode != 0:
            print("Mend these faults; the page stays as it was.", flush=True)
        elif self.options.out:
            self.take_picture()
        else:
            self.open_window()

    def take_picture(self) -> None:
        look = ["--size", self.options.size, "--text-scale", self.options.text_scale, "--theme", self.options.theme]
        # Whoever looks at the picture never sees half of one.
        made = self.options.out.with_name("." + self.options.out.name)
        taken = subprocess.run(self.program("amparo-shots", "--packs", self.packs, "--page", self.options.page,
                                            "--language", self.options.language, "--out", made, *look),
                               check=False)
        if taken.returncode == 0:
            made.replace(self.options.out)
            print(f"{self.options.out}: made anew", flush=True)

    def open_window(self) -> None:
        self.close_window()
        self.window = subprocess.Popen(self.program("amparo", "--packs", self.packs, "--open", self.options.page,
                                                    "--language", self.options.language))

    def close_window(self) -> None:
        if self.window is not None:
            self.window.terminate()
            self.window.wait()

    def closed(self) -> bool:
        return self.window is not None and self.window.poll() is not None

    def watch(self) -> None:
        seen = None
        while not self.closed():
            now = saved(self.options.content, self.options.i18n)
            if now != seen:
                self.show()
                seen = now
            time.sleep(0.3)


def main() -> None:
    parser = argparse.ArgumentParser(prog="./dev preview", description=__doc__)
    parser.add_argument("page", help="the page, such as guide/us/home-door, document/us/i-862 or letter/de/azr")
    parser.add_argument("--language", default="en", help="the reader's language, such as es")
    parser.add_argument("--out", type=Path, help="make a picture here instead of opening a window")
    parser.add_argument("--size", default="390x844", help="of the picture")
    parser.add_argument("--text-scale", default="1", help="of the picture, 1 to 2")
    parser.add_argument("--theme", default="light", help="of the picture: light, dark or high-contrast")
    parser.add_argument("--content", type=Path, default=ROOT / "content")
    parser.add_argument("--i18n", type=Path, default=ROOT / "i18n")
    parser.add_argument("--build", type=Path, default=ROOT / "build/release")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        preview = Preview(options, Path(folder))
        try:
            preview.watch()
        except KeyboardInterrupt:
            pass
        finally:
            preview.close_window()


if __name__ == "__main__":
    main()
