#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""shots.py BUILD OUT [PAGE...]: the pictures that a designer looks at, named page-language-size-look.png."""

import subprocess
import sys
from pathlib import Path

PAGES = ["home", "now", "steps/us/home-door", "guide/us/home-door", "card/us", "hotlines", "check/us/warrant", "documents", "document/us/i-862", "letter/us/foia-uscis", "search?q=door", "languages",
         "settings", "privacy", "about", "prepare", "data"]
PHONE, SMALL, WIDE = "390x844", "360x640", "1920x1080"
LOOKS = [  # language, size, text scale, theme
    ("en", PHONE, "1", "light"), ("es", PHONE, "1", "light"), ("en", PHONE, "1", "dark"),
    ("en", PHONE, "1", "high-contrast"), ("en", SMALL, "2", "light"), ("en", WIDE, "1", "light"),
    ("en-XA", PHONE, "1", "light"), ("ar-XB", PHONE, "1", "light"), ("ar-XB", WIDE, "1", "light"),
]


def take(build: Path, out: Path, page: str, look: tuple[str, str, str, str]) -> bool:
    language, size, scale, theme = look
    name = "-".join([page.replace("/", "_").replace("?", "_"), language, size, f"x{scale}", theme]) + ".png"
    return subprocess.run([build / "bin/amparo-shots", "--page", page, "--language", language, "--size", size,
                           "--text-scale", scale, "--theme", theme, "--out", out / name], check=False).returncode == 0


def main() -> int:
    build, out, *pages = sys.argv[1:]
    Path(out).mkdir(parents=True, exist_ok=True)
    taken = [take(Path(build), Path(out), page, look) for page in pages or PAGES for look in LOOKS]
    print(f"{sum(taken)} of {len(taken)} pictures without a complaint")
    return 0 if all(taken) else 1


if __name__ == "__main__":
    sys.exit(main())
