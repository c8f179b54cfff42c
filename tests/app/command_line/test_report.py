"""``report`` and ``history`` as a user types them."""

from __future__ import annotations

import builtins
import csv
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from livestream_console.app.command_line.history import QUESTIONS
from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.cli import HISTORY_QUESTIONS, main
from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted, PushShown, ShowEnded, ShowStarted
from tests.app.recorded_shows import DAY_US, START_US, S, desk, rehearsed, true_factor, write


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two short rehearsals, kept as if they had been shows."""
    found = tmp_path_factory.mktemp("desk")
    for n in range(2):
        start_us = START_US + n * DAY_US
        shown = rehearsed(n + 1, title=f"=Show {n}", start_us=start_us, minutes=15)
        write(found / "console.sqlite", f"show-{n}", shown)
    return found


@pytest.fixture(autouse=True)
def english(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Speak English; ``qapp``: an application of the command's own would stand in the way of other tests."""
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")


def test_json_has_every_table_with_its_definitions_and_intervals(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", "show-1", "--json", "--data-dir", str(folder)]) == 0
    told = json.loads(capsys.readouterr().out)
    tables = [block for section in told["document"]["sections"] for block in section["blocks"]]
    columns = [column for table in tables if "columns" in table for column in table["columns"]]
    assert any(column["meaning"] for column in columns)
    values = told["values"]
    kinds = {one["kind"]: one["effect"]["factor"] for one in values["pushes"]["uplift"]["kinds"]}
    for kind in ("card", "flash_sale"):
        # One seed of a test that must always pass: a little beyond the interval is no fault.
        assert kinds[kind]["low"] / 1.1 < true_factor(kind) < kinds[kind]["high"] * 1.1, kind
        assert kinds[kind]["low"] < kinds[kind]["median"] < kinds[kind]["high"]
    assert values["head"]["show"] == "show-1"
    assert values["comparison"]["earlier"][0]["show"] == "show-0"


def test_lessons_are_in_the_report(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    notes = KeptNotes(folder / "console.sqlite")
    kept = notes.add_lesson("show-0", "sign the hand cards", "producer", 1)
    notes.tick("show-0", kept.lessons[0].lesson, "owner", 2)
    notes.add_lesson("show-0", "bring the second lamp", "producer", 3)
    page = tmp_path / "show.html"
    words = ["report", "show-0", "--json", "--html", str(page), "--data-dir", str(folder)]
    assert main(words) == 0
    told = json.loads(capsys.readouterr().out)
    assert [lesson["text"] for lesson in told["lessons"]] == ["sign the hand cards", "bring the second lamp"]
    assert [lesson.get("done_by") for lesson in told["lessons"]] == ["owner", None]
    html = page.read_text(encoding="utf-8")
    assert "☐ bring the second lamp" in html
    assert "☑ sign the hand cards" in html


def test_json_speaks_the_settings_language(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = folder / "settings.json"
    settings.write_text('{"language": "zh_CN"}', encoding="utf-8")
    try:
        assert main(["report", "last", "--data-dir", str(folder)]) == 0
    finally:
        settings.unlink()
    told = json.loads(capsys.readouterr().out)
    assert told["document"]["language"] == "zh_CN"


def test_files_of_every_form_are_written(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {name: tmp_path / f"report.{name}" for name in ("html", "pdf", "xlsx")}
    asked = [word for name, file in files.items() for word in (f"--{name}", str(file))]
    tables = tmp_path / "tables"
    asked += ["--csv", str(tables)]
    assert main(["report", "show-1", *asked, "--data-dir", str(folder)]) == 0
    assert files["html"].read_text(encoding="utf-8").lstrip().lower().startswith("<!doctype html>")
    assert files["pdf"].read_bytes().startswith(b"%PDF")
    assert files["xlsx"].read_bytes().startswith(b"PK")
    with (tables / "minutes.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert len(list(csv.reader(lines))) == 1 + 15
    said = capsys.readouterr()
    assert said.out == ""
    assert str(files["pdf"]) in said.err


def test_a_cost_is_noted_and_makes_the_return(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["report", "show-1", "--data-dir", str(folder)]
    assert main([*asked, "--cost", "ads=1200"]) == 0
    money = json.loads(capsys.readouterr().out)["values"]["money"]
    assert money["spent"] == 120_000
    assert money["roi"] == pytest.approx(money["gmv_paid"] / 120_000)
    assert main([*asked, "--cost", "ads=0"]) == 0
    assert json.loads(capsys.readouterr().out)["values"]["money"]["roi"] is None
    for bad in ("ads", "=5", "ads=much"):
        assert main([*asked, "--cost", bad]) == 1
        assert "is no cost" in capsys.readouterr().err


def test_parquet_keeps_intervals_as_numbers(folder: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    assert main(["report", "show-1", "--parquet", str(tmp_path), "--data-dir", str(folder)]) == 0
    kinds = parquet.read_table(tmp_path / "pushes_uplift_kinds.parquet").to_pylist()
    assert {row["kind"] for row in kinds} == {"card", "flash_sale"}
    for row in kinds:
        assert row["show_id"] == "show-1"
        assert row["effect_factor_low"] < row["effect_factor_median"] < row["effect_factor_high"]
    assert parquet.read_table(tmp_path / "minutes.parquet").num_rows == 15


def test_what_cannot_be_had_is_said_in_words(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", "absent", "--data-dir", str(folder)]) == 1
    assert "No show “absent”" in capsys.readouterr().err
    blocked = tmp_path / "file"
    blocked.touch()
    assert main(["report", "last", "--html", str(blocked / "x.html"), "--data-dir", str(folder)]) == 1
    assert "could not be written" in capsys.readouterr().err
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "console.sqlite").write_bytes(b"SQLite format 3\x00" + b"\x00" * 4_000)
    assert main(["report", "last", "--data-dir", str(broken)]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_without_pyarrow_the_way_to_it_is_said(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = builtins.__import__

    def without(
        name: str,
        globals: Mapping[str, Any] | None = None,
        locals: Mapping[str, Any] | None = None,
        fromlist: Sequence[str] = (),
        level: int = 0,
    ) -> Any:
        if name.startswith(("pyarrow", "duckdb")):
            raise ImportError(name)
        return usual(name, globals, locals, fromlist, level)

    monkeypatch.setattr(builtins, "__import__", without)
    assert main(["report", "last", "--parquet", str(tmp_path / "x"), "--data-dir", str(folder)]) == 1
    assert "livestream-console[history]" in capsys.readouterr().err
    assert main(["history", "--data-dir", str(folder)]) == 1
    assert "livestream-console[history]" in capsys.readouterr().err


def test_questions_over_all_shows(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    assert tuple(QUESTIONS) == HISTORY_QUESTIONS
    answers = {}
    for question in HISTORY_QUESTIONS:
        assert main(["history", question, "--data-dir", str(folder)]) == 0
        answers[question] = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert [row["show_id"] for row in answers["shows"]] == ["show-0", "show-1"]
    assert [row["title"] for row in answers["shows"]] == ["'=Show 0", "'=Show 1"]
    total = sum(int(row["gmv_paid"]) for row in answers["shows"])
    assert sum(int(row["gmv_paid"]) for row in answers["months"]) == total
    assert sum(int(row["gmv_paid"]) for row in answers["products"]) == total
    assert {row["kind"]: row["shows"] for row in answers["pushes"]} == {"card": "2", "flash_sale": "2"}
    own = "SELECT count(*) AS n FROM minutes"
    assert main(["history", "--sql", own, "--data-dir", str(folder)]) == 0
    assert capsys.readouterr().out.split() == ["n", "30"]
    assert main(["history", "--sql", "SELECT nonsense", "--data-dir", str(folder)]) == 1
    assert "cannot be answered" in capsys.readouterr().err


def test_a_history_of_nothing_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", "--data-dir", str(tmp_path)]) == 1
    assert "no show yet" in capsys.readouterr().err


@pytest.mark.parametrize("what", ["empty", "never begun", "one push"])
def test_a_show_of_which_little_is_known_has_a_report(
    what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    began, ended = (START_US, desk(ShowStarted(what))), (START_US + 1200 * S, desk(ShowEnded(what)))
    seen = {
        "empty": [began, ended],
        "never begun": [(START_US, Observed(CommentPosted("hi"), platform="douyin", room="1"))],
        "one push": [began, (START_US + 600 * S, desk(PushShown("p", "card", "A1"))), ended],
    }[what]
    write(tmp_path / "console.sqlite", "s", seen)
    page = tmp_path / "s.html"
    assert main(["report", "s", "--json", "--html", str(page), "--data-dir", str(tmp_path)]) == 0
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    assert json.loads(said.out)["values"]["pushes"]["reason"] in ("no_pushes", "no_events", "too_short")
    assert "</html>" in page.read_text(encoding="utf-8")
