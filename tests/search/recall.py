#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks built packs what people ask (<tag>.tsv) and tells how often the answer is among the first three."""

import argparse
import collections
import json
import pathlib
import subprocess
import sys

# Per language: the least recall@3 and mean reciprocal rank that pass. See README.md.
WANTED = (0.95, 0.85)
BARS = {"en": WANTED, "es": WANTED, "de": WANTED, "ru": WANTED, "fa": WANTED, "tr": WANTED, "uk": WANTED, "ht": WANTED,
        "ar": WANTED, "fr": WANTED, "pt-BR": WANTED, "zh-Hans": WANTED}


def read_queries(path):
    """(query, country, acceptable ids) for each line that is no comment."""
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(query, country, set(ids.split())) for query, country, ids in rows]


def ask(program, packs, tag, country, queries):
    """The ids that answer each query, best first; one process for all of them."""
    command = [program, "search", "--packs", packs, "--jurisdiction", country, "--language", tag,
               "--limit", "10", "--json", "-"]
    said = subprocess.run(command, input="".join(query + "\n" for query in queries), text=True,
                          capture_output=True, check=True).stdout
    found = [[json.loads(line)["id"] for line in answer] for answer in answers_in(said)]
    if len(found) != len(queries):
        sys.exit(f"{len(queries)} queries, {len(found)} answers")
    return found


def answers_in(said):
    """Each answer ends by an empty line, also one without a hit."""
    block = []
    for line in said.splitlines():
        if line:
            block.append(line)
        else:
            yield block
            block = []


def measure(program, packs, tag, path):
    """Recall@3, mean reciprocal rank, and the queries that fail."""
    by_country = collections.defaultdict(list)
    for query, country, wanted in read_queries(path):
        by_country[country].append((query, wanted))
    ranks, missed = [], []
    for country, rows in by_country.items():
        answers = ask(program, packs, tag, country, [query for query, _ in rows])
        for (query, wanted), ids in zip(rows, answers):
            rank = next((place for place, one in enumerate(ids, 1) if one in wanted), 0)
            ranks.append(rank)
            if not 1 <= rank <= 3:
                missed.append(f"{query!r} ({country}): {' '.join(ids[:3]) or 'nothing'}")
    recall = sum(1 for rank in ranks if 1 <= rank <= 3) / len(ranks)
    reciprocal = sum(1 / rank for rank in ranks if rank) / len(ranks)
    return recall, reciprocal, len(ranks), missed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="amparo-pack")
    parser.add_argument("--packs", required=True, help="folder of built packs")
    parser.add_argument("--missed", action="store_true", help="name every query that was missed")
    arguments = parser.parse_args()
    failed = False
    for tag, (least_recall, least_reciprocal) in BARS.items():
        path = pathlib.Path(__file__).with_name(f"{tag}.tsv")
        recall, reciprocal, count, missed = measure(arguments.program, arguments.packs, tag, path)
        passed = recall >= least_recall and reciprocal >= least_reciprocal
        failed = failed or not passed
        print(f"{tag}: {count} queries, recall@3 {recall:.3f} (at least {least_recall}), "
              f"MRR {reciprocal:.3f} (at least {least_reciprocal})")
        if arguments.missed or not passed:
            print("".join(f"  missed {one}\n" for one in missed), end="")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
