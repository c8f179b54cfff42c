"""The shipped desk in a process of its own, which carries out one act and reports what it measured.

Rule: an act is ``async def act(opened, **options) -> dict`` in the module that measures; it sees the same
window, panels, store and loop as a user, since the same ``run_desk`` built them. Options and figures travel
as JSON.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from livestream_console.app.paths import STORE_NAME

if TYPE_CHECKING:
    # Only named here: importing it costs what start.py measures.
    from livestream_console.app.opening import Opened

ROOT = Path(__file__).resolve().parents[2]
START_S = 30.0
"""What a child gets for starting and closing, beside the time it is to measure."""
ENVIRONMENT = os.environ | {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_API": "pyside6",
    # Nobody's keyring is asked: its answer would be measured too.
    "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
}
_MARK = "figures "

Act = Callable[..., Awaitable[dict[str, Any]]]


class InDesk:
    """An act under way; ``figures`` waits for its end. Leaving the block kills what still runs."""

    def __init__(self, act: Act, **options: Any) -> None:
        self._folder = tempfile.TemporaryDirectory()
        command = [sys.executable, "-m", "tests.bench.child", act.__module__, act.__qualname__]
        self._process = subprocess.Popen(
            [*command, self._folder.name, json.dumps(options)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=ENVIRONMENT,
        )
        assert self._process.stdout is not None
        self._out = self._process.stdout

    def __enter__(self) -> InDesk:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()
        self._folder.cleanup()

    def hear(self) -> str:
        """Return the next line that the act says; an empty one when it is gone."""
        return self._out.readline().rstrip("\n")

    def figures(self, seconds: float) -> dict[str, Any]:
        """Return what the act measured within ``seconds`` and the time to start and close."""
        too_long = threading.Timer(seconds + START_S, self._process.kill)
        too_long.start()
        told = self._out.read()
        too_long.cancel()
        figures = [line for line in told.splitlines() if line.startswith(_MARK)]
        if self._process.wait() or not figures:
            raise RuntimeError(f"the desk ended with {self._process.returncode}: {told[-2_000:]}")
        return dict(json.loads(figures[-1].removeprefix(_MARK)))


class ActProgramme:
    """Leaves as soon as the act is done."""

    seconds: float | None = 0.0

    def __init__(self, store: Path, act: Act, options: dict[str, Any]) -> None:
        self.store = store
        self._act = act
        self._options = options

    async def begin(self, opened: Opened) -> None:
        figures = await self._act(opened, **self._options)
        print(_MARK + json.dumps(figures), flush=True)

    async def end(self, opened: Opened) -> None:
        """Nothing to add: the act has seen all it wanted."""


def main() -> int:
    module, name, folder_name, options = sys.argv[1:]
    folder = Path(folder_name)
    (folder / "settings.json").write_text(json.dumps({"overlay_port": 0}))
    from livestream_console.app.desk import run_desk

    act: Act = getattr(importlib.import_module(module), name)
    return run_desk(lambda: ActProgramme(folder / STORE_NAME, act, json.loads(options)), folder)


if __name__ == "__main__":
    sys.exit(main())
