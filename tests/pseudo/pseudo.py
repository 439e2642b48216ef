#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translates PO templates into en-XA (long, accented) and ar-XB (right to left).

pseudo.py TEMPLATE TAG OUT   one template into one language
pseudo.py TEMPLATES OUT      each NAME.pot of a folder into OUT/NAME/<tag>.po
"""

import re
import sys
from pathlib import Path

# What a translation keeps: placeholders, HTML tags and entities, link targets, strong marks, everything with a digit.
KEPT = re.compile(r"%L?\d|%n|<[^>]*>|&\w+;|\]\([^)]*\)|\*\*|\[|\S*\d\S*|§|\n")
ACCENTED = str.maketrans("aceinorstuyACEINORSTUY", "áçéíñóŕšţúýÁÇÉÍÑÓŔŠŢÚÝ")
ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابچدهفگحیجکلمنوپقرستثوخشیز")
FILLER = "lórém ípšúm ðólór šít ámét".split()


def outside(text: str, change) -> str:
    """Changes what lies between the kept parts."""
    parts, end = [], 0
    for kept in KEPT.finditer(text):
        parts += [change(text[end:kept.start()]), kept.group(0)]
        end = kept.end()
    return "".join(parts + [change(text[end:])])


def longer(text: str) -> str:
    accented = outside(text, lambda part: part.translate(ACCENTED))
    filler, at = [], 0
    while sum(len(word) + 1 for word in filler) < 0.4 * len(text):
        filler.append(FILLER[at % len(FILLER)])
        at += 1
    return accented.rstrip() + " " + " ".join(filler)


def arabic(text: str) -> str:
    return outside(text, lambda part: part.lower().translate(ARABIC))


LANGUAGES = {"en-XA": longer, "ar-XB": arabic}


def unquote(lines: list[str]) -> str:
    text = "".join(re.search(r'"(.*)"', line).group(1) for line in lines)
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m.group(1), m.group(1)), text)


def quote(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def strings(entry: list[str]) -> dict[str, str]:
    """The fields of an entry by their keyword."""
    fields: dict[str, list[str]] = {}
    keyword = ""
    for line in entry:
        match = re.match(r'(msg\w+)\s+"', line)
        if match:
            keyword = match.group(1)
        if keyword and '"' in line and not line.startswith("#"):
            fields.setdefault(keyword, []).append(line)
    return {name: unquote(lines) for name, lines in fields.items()}


def translate(template: str, tag: str) -> str:
    out = []
    for block in re.split(r"\n\s*\n", template):
        entry = strings(block.splitlines())
        if not entry.get("msgid"):
            out.append(re.sub(r'("(?:X-)?Language: )[\w-]*', rf"\g<1>{tag}", block) if entry else "")
            continue
        lines = []
        if "msgctxt" in entry:
            lines.append("msgctxt " + quote(entry["msgctxt"]))
        lines += ["msgid " + quote(entry["msgid"]), "msgstr " + quote(LANGUAGES[tag](entry["msgid"]))]
        out.append("\n".join(lines))
    return "\n\n".join(part for part in out if part) + "\n"


def write(template: Path, tag: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(translate(template.read_text(encoding="utf-8"), tag), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) == 4:
        write(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
    else:
        for pot in sorted(Path(sys.argv[1]).glob("*.pot")):
            for language in LANGUAGES:
                write(pot, language, Path(sys.argv[2]) / pot.stem / f"{language}.po")
