#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""plain_index.py PACK QUERIES: what a plain FTS5 table (unicode61, bm25) with the same texts costs for the same
keystrokes, in microseconds, and how large a pack's index is beside its texts, in bytes. Prints "name value" lines."""

import sqlite3
import sys
import time
from pathlib import Path

TEXTS = """SELECT item.slug, coalesce(translation.markup, text.markup) FROM language, item
JOIN block ON block.item = item.id JOIN text ON text.id IN (block.text, item.title, item.summary)
LEFT JOIN translation ON translation.text = text.id AND translation.language = language.position
WHERE language.position = 0 OR translation.markup IS NOT NULL"""
SIZE_OF_TEXTS = """SELECT (SELECT sum(length(CAST(markup AS BLOB))) FROM text) +
(SELECT coalesce(sum(length(CAST(markup AS BLOB))), 0) FROM translation)"""
SIZE_OF_INDEX = """SELECT (SELECT sum(length(block)) FROM search_name_data) + (SELECT sum(length(block)) FROM search_body_data)
+ (SELECT sum(length(CAST(word AS BLOB)) + 4) FROM search_word)"""


def question(typed: str) -> str:
    words = typed.replace('"', " ").split()
    return " ".join(f'"{word}"' for word in words) + " *" if words else ""


def main() -> None:
    pack = sqlite3.connect(f"file:{sys.argv[1]}?immutable=1", uri=True)
    plain = sqlite3.connect(":memory:")
    plain.execute("CREATE VIRTUAL TABLE plain USING fts5(slug UNINDEXED, text)")
    plain.executemany("INSERT INTO plain VALUES (?, ?)", pack.execute(TEXTS))
    micros = []
    for line in Path(sys.argv[2]).read_text(encoding="utf-8").splitlines():
        typed = "" if line.startswith("#") else line.partition("\t")[2]
        for length in range(1, len(typed) + 1):
            asked = question(typed[:length])
            begin = time.perf_counter()
            if asked:
                plain.execute("SELECT slug FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 20", (asked,)).fetchall()
            micros.append((time.perf_counter() - begin) * 1e6)
    micros.sort()
    for percent in (50, 95, 99):
        print(f"p{percent} {micros[(len(micros) - 1) * percent // 100]:.1f}")
    print("texts", pack.execute(SIZE_OF_TEXTS).fetchone()[0])
    print("index", pack.execute(SIZE_OF_INDEX).fetchone()[0])


if __name__ == "__main__":
    main()
