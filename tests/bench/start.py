"""How soon the first window stands, beside a bare QtWidgets window, and how soon all panels live.

Rule: the clock starts before the process does; a window stands once it has painted.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.child import ENVIRONMENT, ROOT

ROUNDS = 5
LONGEST_S = 30.0
BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        print("window", time.monotonic(), flush=True)
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""
DESK = """
import sys
from pathlib import Path
import livestream_console.app.desk as desk
from tests.bench import start
sys.exit(start.open_desk_once(desk, Path(sys.argv[1])))
"""


def run(rounds: float = ROUNDS) -> dict[str, float]:
    """Start each in turn, so often that the median counts; the first start only warms the disk's cache."""
    bare: list[float] = []
    window: list[float] = []
    panels: list[float] = []
    for number in range(int(rounds) + 1):
        told_bare, told_desk = start(BARE), start(DESK)
        if number:
            bare.append(told_bare["window"])
            window.append(told_desk["window"])
            panels.append(told_desk["panels"])
    figures = {"bare_s": median(bare), "window_s": median(window), "panels_s": median(panels)}
    return figures | {"window_to_bare": figures["window_s"] / figures["bare_s"]}


def start(program: str) -> dict[str, float]:
    """Run a program in a fresh folder; return when it told what, in seconds since its start."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "settings.json").write_text(json.dumps({"overlay_port": 0}))
        begun = time.monotonic()
        ended = subprocess.run(
            [sys.executable, "-c", program, folder],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=ENVIRONMENT,
            timeout=LONGEST_S,
            check=True,
        )
    told: dict[str, float] = {}
    for line in ended.stdout.splitlines():
        what, at = line.split()
        told.setdefault(what, float(at) - begun)
    return told


def open_desk_once(desk: Any, folder: Path) -> int:
    """In the child: run the shipped start until every panel has painted a live show once."""

    class Window(desk.MainWindow):  # type: ignore[misc]
        def paintEvent(self, event: Any) -> None:
            super().paintEvent(event)
            print("window", time.monotonic(), flush=True)

    class Programme:
        store = folder / "console.sqlite"
        seconds = 0.0

        async def begin(self, opened: Any) -> None:
            await opened.console.start_show("bench")
            opened.desk.bridge.frame()
            opened.desk.window.repaint()
            print("panels", time.monotonic(), flush=True)

        async def end(self, opened: Any) -> None:
            """Nothing to add."""

    desk.MainWindow = Window
    return int(desk.run_desk(Programme, folder))
