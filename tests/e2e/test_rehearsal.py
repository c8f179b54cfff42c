"""The README's first command in small: a rehearsal from crowd to screen, and its replay."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT


def console(*words: str, timeout_s: float = 90.0) -> subprocess.CompletedProcess[str]:
    environment = dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [sys.executable, "-m", "livestream_console", *words],
        capture_output=True,
        text=True,
        timeout=timeout_s,
        env=environment,
        cwd=ROOT,
        check=False,
    )


def test_a_rehearsal_loses_nothing_and_can_be_seen_again(tmp_path: Path) -> None:
    done = console("rehearse", "--seconds", "9", "--rate", "60", "--data-dir", str(tmp_path))
    assert done.returncode == 0, done.stderr
    counts = re.search(r"comments sent (\d+), received (\d+), stored (\d+)", done.stdout)
    assert counts is not None, done.stdout
    sent, received, stored = map(int, counts.groups())
    assert sent == received == stored
    assert sent > 100
    orders = re.search(r"paid orders sent (\d+), received (\d+), stored (\d+)", done.stdout)
    assert orders is not None, done.stdout
    assert len(set(orders.groups())) == 1
    assert "gaps: 0" in done.stdout
    show = re.search(r"replay (\S+)", done.stdout)
    assert show is not None
    pictures = tmp_path / "screenshots" / show[1]
    assert {file.stem for file in pictures.glob("*.png")} >= {
        "window",
        "comments",
        "shelf",
        "charts",
        "rooms",
        "orders",
        "shops",
    }
    log = (tmp_path / "console.log").read_text(encoding="utf-8")
    assert "WARNING" not in log
    assert "ERROR" not in log

    exported = console("export", show[1], "--data-dir", str(tmp_path))
    assert exported.returncode == 0
    assert exported.stdout.count('"kind":"comment"') == stored
