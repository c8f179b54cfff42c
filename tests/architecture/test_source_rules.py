"""Rules that no linter knows: nested loops, orphan tasks and words outside the translation layer."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "livestream_console"
SOURCES = sorted(PACKAGE.rglob("*.py"))
# A loop that ends before any other is made is not nested.
FIRST_LOOP = "livestream_console/app/first_frame.py"
STATIC_DIALOGS = {"QMessageBox", "QFileDialog", "QInputDialog", "QColorDialog", "QFontDialog"}


def named(file: Path) -> str:
    return str(file.relative_to(ROOT))


@pytest.mark.parametrize("file", SOURCES, ids=named)
def test_no_nested_loop_and_no_orphan_task(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    bare = [node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)]
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if not isinstance(call.func, ast.Attribute):
            continue
        owner = call.func.value.id if isinstance(call.func.value, ast.Name) else ""
        where = f"{named(file)}:{call.lineno}"
        is_first_loop = named(file) == FIRST_LOOP and call.func.attr == "exec"
        assert is_first_loop or call.func.attr not in {"exec", "exec_", "processEvents"}, (
            f"{where}: a nested Qt loop orphans tasks"
        )
        assert not (owner in STATIC_DIALOGS and call.func.attr[0].islower() and call.func.attr != "tr"), (
            f"{where}: static dialogs run a nested loop; use ui/dialogs.py"
        )
        assert call.func.attr != "ensure_future", f"{where}: every task has an owner"
        if call.func.attr == "create_task":
            assert any(keyword.arg == "name" for keyword in call.keywords), f"{where}: every task has a name"
            assert call not in bare, f"{where}: every task has an owner that keeps it"


@pytest.mark.parametrize("file", SOURCES, ids=named)
def test_async_slots_go_through_a_task_scope(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert "asyncSlot" not in text
    assert "asyncClose" not in text


@pytest.mark.parametrize("file", SOURCES, ids=named)
def test_files_hold_one_idea(file: Path) -> None:
    longest = 400
    assert len(file.read_text(encoding="utf-8").splitlines()) <= longest
    assert file.stem not in {"utils", "helpers", "common", "manager", "base"}
