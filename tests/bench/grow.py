#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""grow.py CONTENT OUT TIMES COUNTRY: a content tree of one country with TIMES its guides, whose sentences are the real
ones with their words mixed, seeded, so that vocabulary and word frequencies stay those of the real content."""

import random
import re
import shutil
import sys
from pathlib import Path

PLAIN_LINE = re.compile(r"^(?P<head>(?:> )?(?:\d+\. |- )?)(?P<words>[^>\[\]#`|*]+?)(?P<tail>(?: ?\[\^[\w-]+\])*)$")


def mixed(line: str, chance: random.Random) -> str:
    match = PLAIN_LINE.match(line)
    if not match or not match["words"].strip():
        return line
    first, *words = match["words"].split()  # the first word stays: another one might begin a list
    chance.shuffle(words)
    return match["head"] + " ".join([first, *words]) + (match["tail"] or "")


def copy_of(guide: str, number: int, chance: random.Random) -> str:
    front, body = guide.split("\n---\n", 1)
    front = re.sub(r"^id: (\S+)$", rf"id: \1-{number}", front, flags=re.M)
    front = re.sub(r"^(title: .*)$", rf"\1 {number}", front, flags=re.M)
    lines = body.split("\n")
    end_of_right_now = next(i for i, line in enumerate(lines) if line.startswith("## ") and "Right now" not in line)
    lines[end_of_right_now:] = [mixed(line, chance) for line in lines[end_of_right_now:]]
    return front + "\n---\n" + "\n".join(lines)


def folders_of(content: Path, country: str) -> list[str]:
    """The country's own folder, and those that it includes: without a country that includes it, one is a fault."""
    about = (content / country / "jurisdiction.yaml").read_text(encoding="utf-8")
    included = re.search(r"^includes: \[([^]]*)\]", about, re.M)
    return [country, *re.findall(r"[\w-]+", included[1])] if included else [country]


def main() -> None:
    content, out, times, country = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    shutil.rmtree(out, ignore_errors=True)
    for folder in folders_of(content, country):
        shutil.copytree(content / folder, out / "content" / folder)
    chance = random.Random(20261123)
    for path in sorted((out / "content").glob("*/guides/*.md")):
        guide = path.read_text(encoding="utf-8")
        for number in range(2, times + 1):
            path.with_stem(f"{path.stem}-{number}").write_text(copy_of(guide, number, chance), encoding="utf-8")


if __name__ == "__main__":
    main()
