"""The stand-alone checker, run as anyone would run it."""

from __future__ import annotations

import ast
import copy
import json
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from livestream_console.core.giveaways import draw
from tests.conftest import ROOT

CHECKER = ROOT / "resources/verify_draw.py"


def verify(file: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", str(CHECKER), str(file), *options]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False)


@pytest.fixture(scope="module")
def example(shared_data: Path) -> dict:
    return json.loads((shared_data / "draw/audit-example.json").read_text(encoding="utf-8"))


@pytest.fixture
def check(tmp_path):
    def run(content: object, *options: str) -> subprocess.CompletedProcess[str]:
        file = tmp_path / "audit.json"
        file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        return verify(file, *options)

    return run


@pytest.fixture
def checked(tmp_path, monkeypatch):
    """Run the checker within this process: there are many values."""
    program = runpy.run_path(str(CHECKER))["main"]

    def run(content: object) -> None:
        file = tmp_path / "audit.json"
        file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        monkeypatch.setattr(sys, "argv", ["verify_draw.py", str(file)])
        program()

    return run


def test_the_unchanged_example_holds_within_this_process_too(checked, example, capsys):
    checked(example)
    assert "ALL HOLDS" in capsys.readouterr().out


def with_digest(content: dict) -> dict:
    """Return the file as a forger would publish it: with a digest that fits."""
    rest = {key: value for key, value in content.items() if key not in ("digest", "entries")}
    return content | {"digest": draw.digest(rest, [bytes.fromhex(entry) for entry in content["entries"]])}


def test_checker_is_short_and_needs_only_the_standard_library():
    source = CHECKER.read_text(encoding="utf-8")
    assert len(source.splitlines()) < 100
    imports = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {alias.name for node in imports for alias in node.names}
    assert names <= set(sys.stdlib_module_names)


def test_a_true_draw_holds_and_says_what_cannot_be_proved(check, example):
    result = check(example, "--me", "tiktok:1003")
    assert result.returncode == 0, result.stdout
    assert example["digest"] in result.stdout
    assert "tiktok:1003 was among" in result.stdout
    assert "cannot prove" in result.stdout
    assert "tiktok:1004 was NOT among" in check(example, "--me", "tiktok:1004").stdout


EXAMPLE = ROOT.parent / "shared/data/draw/audit-example.json"


def leaves_of(value: object, path: tuple = ()) -> Iterator[tuple]:
    """Yield where every value stands; an empty list or object is one too."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    places = [place for key, one in inner for place in leaves_of(one, (*path, key))]
    yield from places or [path]


def damaged(value: object) -> object:
    """Return a value of the same type that differs as little as possible."""
    if isinstance(value, str):
        return ("1" if value[:1] == "0" else "0") + value[1:]
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, list):
        return [*value[:-1]] if value else [{}]
    if isinstance(value, dict):
        return {key: damaged(inner) for key, inner in value.items()}
    assert value is None
    return 0


def changed(content: dict, path: tuple) -> dict:
    """Return a copy in which the value at a path is another one."""
    copied: Any = copy.deepcopy(content)
    place = copied
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = damaged(place[path[-1]])
    return copied


@pytest.mark.parametrize(
    "path",
    list(leaves_of(json.loads(EXAMPLE.read_text(encoding="utf-8")))) if EXAMPLE.exists() else [],
    ids=lambda path: ".".join(map(str, path)),
)
def test_every_changed_value_shows(checked, example, path):
    with pytest.raises(SystemExit) as left:
        checked(changed(example, path))
    assert str(left.value).startswith("DOES NOT HOLD"), path


@pytest.mark.parametrize(
    "name",
    [
        "rules",
        "rules_hash",
        "commit",
        "secret",
        "salt",
        "beacon",
        "n",
        "root",
        "entries",
        "winners",
        "reserves",
    ],
)
def test_a_forger_who_fits_the_digest_is_found_out(check, example, name):
    result = check(with_digest(example | {name: damaged(example[name])}))
    assert result.returncode == 1
    assert "digest" not in result.stderr


def test_an_entry_added_twice_or_out_of_order_is_found_out(check, example):
    for entries in ([*example["entries"], example["entries"][-1]], example["entries"][::-1]):
        forged = copy.deepcopy(example) | {"entries": entries, "n": len(entries)}
        assert "entries" in check(with_digest(forged)).stderr


@pytest.mark.parametrize("content", [[], {}, 7, "text", {"protocol": 1}, {"rules": None}])
def test_something_else_is_no_audit_file(check, content):
    result = check(content)
    assert result.returncode == 1
    assert result.stderr.startswith("DOES NOT HOLD. file")


def test_a_missing_file_is_said(tmp_path):
    assert verify(tmp_path / "none.json").returncode == 1
