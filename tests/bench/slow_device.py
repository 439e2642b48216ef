# SPDX-FileCopyrightText: 2026 Amparo contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A slow device: a control group whose processes together get a quarter of one core, counted by the kernel."""

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

PERIOD = 20_000  # microseconds; a short one, so that a start meets many of them
QUOTA = PERIOD // 4
GROUPS = Path("/sys/fs/cgroup")


def make_group() -> Path | None:
    """None where control groups cannot be made: that needs root, and the cpu controller."""
    name = f"amparo-bench-{os.getpid()}"
    for parent, limits in ((GROUPS / "cpu", {"cpu.cfs_period_us": PERIOD, "cpu.cfs_quota_us": QUOTA}),
                           (GROUPS, {"cpu.max": f"{QUOTA} {PERIOD}"})):
        group = parent / name
        try:
            group.mkdir()
        except OSError:
            continue
        try:
            for file, value in limits.items():
                (group / file).write_text(str(value))
            return group
        except OSError:
            group.rmdir()
    return None


@contextlib.contextmanager
def quarter_core() -> Iterator[Callable[[], None] | None]:
    """What a child calls to enter the slow device; None where there is none."""
    group = make_group()
    if group is None:
        yield None
        return

    def enter() -> None:
        (group / "cgroup.procs").write_text(str(os.getpid()))

    try:
        yield enter
    finally:
        group.rmdir()
