#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py BUILD [--long]: prints the numbers to hold, each beside its bar. Ratios and percentiles of this one run.
--long: also the kiosk, visited two thousand times and killed two hundred times, which takes hours."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import kiosk_kills
import kiosk_soak
from slow_device import quarter_core

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 15
SLOW_ROUNDS = 5
QUERIES = ROOT / "tests/bench/queries.tsv"
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LANG": "C.UTF-8"}


def figures(*command: object, enter: Callable[[], None] | None = None) -> dict[str, float]:
    """Runs a program that prints "name value" lines; adds `spent`, nanoseconds from its start to its first frame.
    The child calls `enter` before it becomes that program."""
    begin = time.monotonic_ns()
    out = subprocess.run([str(part) for part in command], env=ENVIRONMENT, check=True, capture_output=True, text=True,
                         preexec_fn=enter).stdout
    found = {name: float(value) for name, value in (line.split() for line in out.splitlines())}
    if "first_frame" in found:
        found["spent"] = found["first_frame"] - begin
    return found


def window_ratios(build: Path, rounds: int = ROUNDS,
                  enter: Callable[[], None] | None = None) -> tuple[float, float, float, float]:
    """Start and memory of the program and of the bare window, taken in turn so that both meet the same machine."""
    ours, bare = [], []
    for _ in range(rounds):
        bare.append(figures(build / "bin/bench_bare", enter=enter))
        ours.append(figures(build / "bin/bench_window", "first-frame", build / "packs", enter=enter))

    def middle(rows: list[dict[str, float]], key: str) -> float:
        return statistics.median(row[key] for row in rows)

    return middle(ours, "spent") / 1e6, middle(bare, "spent") / 1e6, middle(ours, "pss"), middle(bare, "pss")


def grown(build: Path, times: int) -> Path:
    """A pack with that many times the content; kept, since building it takes a while."""
    folder = build / f"bench/x{times}"
    subprocess.run([sys.executable, ROOT / "tests/bench/grow.py", ROOT / "content", folder, str(times), "us"], check=True)
    subprocess.run([build / "bin/amparo-pack", "build", folder / "content", "--i18n", ROOT / "i18n",
                    "--icons", ROOT / "app/ui/icons", "--out", folder, "--key", build / "keys/development.key"],
                   check=True, capture_output=True)
    return folder / "us.amparo"


def row(what: str, value: str, bar: str, held: bool) -> None:
    print(f"{what:<58}{value:>24}{bar:>12}   {'held' if held else 'MISSED'}")


def search_rows(build: Path) -> None:
    """What a keystroke costs, and the index; the same on a plain FTS5 table beside it."""
    packs = {1: build / "packs/us.amparo"}
    for times in (10, 100):
        begin = time.monotonic()
        packs[times] = grown(build, times)
        row(f"(growing and building packs of {times} times the content)", f"{time.monotonic() - begin:.0f} s", "-", True)
    found = {times: figures(build / "bin/bench_search", pack, QUERIES) for times, pack in packs.items()}
    for times, bar in ((1, 5000), (10, 25000), (100, 25000)):
        cost = found[times]
        row(f"search, {times} times the content, {cost['keystrokes']:.0f} keystrokes, p50 p95 p99",
            " ".join(f"{cost[key] / 1000:.2f}" for key in ("p50", "p95", "p99")) + " ms", f"p95 {bar / 1000:.0f} ms",
            cost["p95"] <= bar)
    row("search, growth of p95 for 10 and for 100 times the content",
        f"x{found[10]['p95'] / found[1]['p95']:.1f} and x{found[100]['p95'] / found[1]['p95']:.1f}", "< x100",
        found[100]["p95"] < 100 * found[1]["p95"])
    for times, pack in packs.items():
        plain = figures(sys.executable, ROOT / "tests/bench/plain_index.py", pack, QUERIES)
        row(f"(the same in a plain FTS5 table, {times} times, p50 p95 p99)",
            " ".join(f"{plain[key] / 1000:.2f}" for key in ("p50", "p95", "p99")) + " ms", "-", True)
        row(f"(index / texts, {times} times the content)",
            f"{plain['index'] / 1e6:.1f} / {plain['texts'] / 1e6:.1f} MB = {plain['index'] / plain['texts']:.2f}", "-", True)


def slow_start_row(build: Path) -> None:
    with quarter_core() as enter:
        if enter is None:
            row("(start on a quarter of one core)", "not measured: needs root", "-", True)
            return
        ours, bare, _, _ = window_ratios(build, SLOW_ROUNDS, enter)
    row("start on a quarter of one core / bare window", f"{ours:.0f} / {bare:.0f} ms = {ours / bare:.2f}", "1.6",
        ours / bare <= 1.6)


def kiosk_rows(build: Path) -> None:
    soak = kiosk_soak.soak(build, kiosk_soak.VISITS)
    row(f"kiosk, memory after {kiosk_soak.VISITS} visits / after {kiosk_soak.WARM}",
        f"{soak.end.kilobytes / 1024:.0f} / {soak.warm.kilobytes / 1024:.0f} MB = {soak.growth:+.1%}", f"{kiosk_soak.BAR:.0%}",
        soak.growth <= kiosk_soak.BAR)
    row("kiosk, descriptors, threads, files over those visits",
        f"{soak.warm.descriptors} to {soak.end.descriptors}, {soak.warm.threads} to {soak.end.threads}, "
        f"{'changed' if soak.files_changed else 'unchanged'}", "no more", soak.lets_go)
    away = sorted(kiosk_kills.seconds_away(build, kiosk_kills.KILLS))
    row(f"kiosk, killed {len(away)} times: away, p50 p95 worst",
        f"{statistics.median(away):.2f} {away[len(away) * 95 // 100]:.2f} {away[-1]:.2f} s", f"{kiosk_kills.BAR:.0f} s",
        away[-1] <= kiosk_kills.BAR)


def main() -> None:
    build = Path(sys.argv[1]).resolve()
    with_kiosk = "--long" in sys.argv[2:]
    print(f"{'what':<58}{'measured':>24}{'bar':>12}")
    ours_ms, bare_ms, ours_kb, bare_kb = window_ratios(build)
    row("start to first content frame / bare window", f"{ours_ms:.0f} / {bare_ms:.0f} ms = {ours_ms / bare_ms:.2f}", "1.6",
        ours_ms / bare_ms <= 1.6)
    row("memory (PSS) on the home page / bare window",
        f"{ours_kb / 1024:.0f} / {bare_kb / 1024:.0f} MB = {ours_kb / bare_kb:.2f}", "1.5", ours_kb / bare_kb <= 1.5)
    slow_start_row(build)
    search_rows(build)
    opened = {times: figures(build / "bin/bench_open", path) for times, path in
              ((1, build / "packs/us.amparo"), (10, build / "bench/x10/us.amparo"), (100, build / "bench/x100/us.amparo"))}
    row("opening a pack and a guide, 1, 10 and 100 times the content",
        " ".join(f"{opened[times]['open'] / 1000:.1f}" for times in opened) + " ms", "x2",
        opened[100]["open"] < 2 * opened[1]["open"])
    row("(proving every byte of it, as before an import)",
        " ".join(f"{opened[times]['prove_all'] / 1000:.1f}" for times in opened) + " ms", "-", True)
    guide = figures(build / "bin/bench_window", "guide", build / "packs")
    row("opening a guide, p95", f"{guide['p95'] / 1000:.1f} ms", "16 ms", guide["p95"] <= 16000)
    leave = figures(build / "bin/bench_window", "quick-exit", build / "packs")
    row("quick exit from a guide to the calculator, p95", f"{leave['p95'] / 1000:.1f} ms", "16 ms", leave["p95"] <= 16000)
    rounds = [figures(build / "bin/bench_window", "locks", build / "packs") for _ in range(ROUNDS)]
    filter_ms, fence_ms = (statistics.median(one[key] for one in rounds) / 1000 for key in ("filter", "fence"))
    row("the locks at start: seccomp filter + file fence", f"{filter_ms:.1f} + {fence_ms:.1f} ms", "16 ms",
        filter_ms + fence_ms <= 16)
    idle = figures(build / "bin/bench_window", "idle", build / "packs")
    row(f"idle for {idle['seconds']:.0f} s: frames drawn, times woken up", f"{idle['frames']:.0f}, {idle['wakes']:.0f}",
        f"0, {idle['seconds']:.0f}", idle["frames"] == 0 and idle["wakes"] <= idle["seconds"])
    if with_kiosk:
        kiosk_rows(build)


if __name__ == "__main__":
    main()
