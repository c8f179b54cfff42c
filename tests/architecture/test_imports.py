"""The import rules of the house (pyproject.toml, tool.importlinter) hold, and the start stays light."""

from __future__ import annotations

import subprocess
import sys

from tests.conftest import ROOT

# In a process of its own: the linter reconfigures logging for good.
LINT = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"


def test_import_contracts_hold() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LINT], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout


def test_what_the_first_window_does_not_need_stays_out_of_the_start() -> None:
    """Each of these takes as long to import as Qt's own window takes to come up."""
    heavy = ["asyncio", "aiohttp", "websockets", "numpy", "scipy", "sqlalchemy", "pyqtgraph", "qasync"]
    program = (
        f"import sys, livestream_console.app.desk; print(*[one for one in {heavy} if one in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.split() == []
