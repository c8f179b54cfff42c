"""The import rules of the house (pyproject.toml, tool.importlinter) hold."""

from __future__ import annotations

from importlinter.cli import lint_imports

from tests.conftest import ROOT


def test_import_contracts_hold(capsys: object) -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0
