"""The stand-alone checker, run as anyone would run it."""

from __future__ import annotations

import ast
import copy
import json
import subprocess
import sys
from pathlib import Path

import pytest

from livestream_console.core import draw
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


def damaged(value: object) -> object:
    """Return a value of the same type that differs as little as possible."""
    if isinstance(value, str):
        return ("1" if value[:1] == "0" else "0") + value[1:]
    if isinstance(value, int):
        return value + 1
    if isinstance(value, list):
        return value[:-1]
    assert isinstance(value, dict)
    return {key: damaged(inner) for key, inner in value.items()}


def test_every_changed_field_shows(check, example):
    for name in example:
        result = check(example | {name: damaged(example[name])})
        assert result.returncode == 1, name
        assert result.stderr.startswith("DOES NOT HOLD"), name


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
