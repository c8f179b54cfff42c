"""``livestream-console try-claims``: one JSON line a comment, and errors in words."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from livestream_console.app.words import LANGUAGES
from livestream_console.cli import main
from tests.conftest import ROOT

SHELF = "product,title,price,stock,keyword\np1,面膜,59,3,A1\np2,外套,99,5,B2\n"


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    return written(tmp_path / "shelf.csv", SHELF)


def written(file: Path, text: str) -> Path:
    file.write_text(text, encoding="utf-8")
    return file


def tried(capfd: pytest.CaptureFixture[str], comments: Path, shelf: Path, *more: str) -> list[dict[str, Any]]:
    assert main(["try-claims", str(comments), "--shelf", str(shelf), *more]) == 0
    return [json.loads(line) for line in capfd.readouterr().out.splitlines()]


def outcomes(lines: list[dict[str, Any]]) -> list[str]:
    return [line.get("why") or ",".join(claim["result"] for claim in line["claims"]) for line in lines]


def test_plain_lines(tmp_path: Path, shelf: Path, capfd: pytest.CaptureFixture[str]) -> None:
    comments = written(tmp_path / "c.txt", "A1+2\n阿珍: A1+1\n\n老王：A1+1 B2+1\nA1多少钱?\n大家好\nA1\n+1\n")
    lines = tried(capfd, comments, shelf)
    assert outcomes(lines) == [
        "held",
        "held",
        "waitlisted,held",
        "question",
        "no_keyword",
        "refused",
        "ambiguous",
    ]
    assert lines[1]["name"] == "阿珍"
    assert lines[2]["claims"][0] == {
        "result": "waitlisted",
        "reason": None,
        "product": "p1",
        "variant": None,
        "qty": 1,
        "until_us": None,
    }


def test_a_table_of_comments(tmp_path: Path, shelf: Path, capfd: pytest.CaptureFixture[str]) -> None:
    table = "time,name,text\n2026-11-22 20:00:00,阿珍,A1+3\n2026-11-22 20:14:59,小王,A1+1\n"
    table += "2026-11-22 20:40:00,小李,A1+2\n"
    lines = tried(capfd, written(tmp_path / "c.csv", table), shelf)
    assert outcomes(lines) == ["held", "waitlisted", "held"]


def test_events_of_our_own(tmp_path: Path, shelf: Path, capfd: pytest.CaptureFixture[str]) -> None:
    events = [
        {"v": 1, "kind": "enter", "platform": "douyin", "count": 1},
        {"v": 1, "kind": "comment", "id": "1", "platform": "douyin", "viewer": {"id": "8"}, "text": "A1+1"},
        {"v": 1, "kind": "comment", "id": "2", "platform": "douyin", "text": "A1+1"},
    ]
    comments = written(tmp_path / "c.jsonl", "".join(json.dumps(event) + "\n" for event in events))
    lines = tried(capfd, comments, shelf)
    assert outcomes(lines) == ["held", "ambiguous"]
    assert lines[1]["claims"][0]["reason"] == "nobody"


def test_the_modes(tmp_path: Path, shelf: Path, capfd: pytest.CaptureFixture[str]) -> None:
    comments = written(tmp_path / "c.txt", "A1\n+1\n")
    lines = tried(capfd, comments, shelf, "--bare-keyword", "--explain", "p2")
    assert [line["claims"][0]["product"] for line in lines] == ["p1", "p2"]


def test_a_doubtful_keyword_is_said_beside(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    shelf = written(tmp_path / "s.csv", "product,title,price,keyword\np,包,9,12\n")
    assert main(["try-claims", str(written(tmp_path / "c.txt", "12+1\n")), "--shelf", str(shelf)]) == 0
    told = capfd.readouterr()
    assert "“12” of p" in told.err
    assert json.loads(told.out)["claims"][0]["result"] == "held"


@pytest.mark.parametrize(
    ("shelf_text", "comments_text", "expected"),
    [
        ("product,title,price\np,包,many\n", "A1+1\n", "s.csv, row 2: “many” is not a price (price)"),
        (SHELF, '{"kind": 1}\n', "1: "),
        (SHELF, None, "cannot be read"),
    ],
)
def test_what_cannot_be_used_is_said_in_words(
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    shelf_text: str,
    comments_text: str | None,
    expected: str,
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    shelf, comments = written(tmp_path / "s.csv", shelf_text), tmp_path / "c.txt"
    if comments_text is not None:
        written(comments, comments_text)
    assert main(["try-claims", str(comments), "--shelf", str(shelf)]) == 1
    told = capfd.readouterr()
    assert expected in told.err
    assert told.out == ""


def test_a_shelf_that_is_no_table_is_complained_about_once(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    shelf, comments = tmp_path / "s.xlsx", written(tmp_path / "c.txt", "A1+1")
    shelf.write_bytes(bytes(range(256)))
    assert main(["try-claims", str(comments), "--shelf", str(shelf)]) == 1
    assert capfd.readouterr().err.count("cannot be read") == 1


def test_a_product_that_is_not_there_cannot_be_explained(
    tmp_path: Path, shelf: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    comments = written(tmp_path / "c.txt", "+1\n")
    assert main(["try-claims", str(comments), "--shelf", str(shelf), "--explain", "p9"]) == 1
    assert "p9" in capfd.readouterr().err


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_of_a_shelf_and_every_doubt_has_its_words(language: str) -> None:
    words = json.loads((ROOT / "resources" / "words" / f"{language}.json").read_text(encoding="utf-8"))
    builtin = ROOT / "livestream_console" / "shops" / "builtin" / "catalogue.py"
    problems = set(re.findall(r'Problem\(\s*"(\w+)"', builtin.read_text(encoding="utf-8")))
    core = (ROOT / "livestream_console" / "core" / "claims" / "keywords.py").read_text(encoding="utf-8")
    doubts = set(re.findall(r'Doubt\("(\w+)"', core))
    assert problems
    assert len(doubts) == 3
    assert {f"catalogue_problem.{code}" for code in problems} <= words.keys()
    assert {f"keyword_doubt.{code}" for code in doubts} <= words.keys()
