"""Lessons and costs are kept with their show, and what is open is found again."""

from __future__ import annotations

from pathlib import Path

from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.core.money import Money
from livestream_console.core.notes import LONGEST


def test_lessons_stay_open_until_somebody_ticks_them(tmp_path: Path) -> None:
    notes = KeptNotes(tmp_path / "console.sqlite")
    notes.add_lesson("s1", "  restock\nA2 ", "owner", 1)
    notes.add_lesson("s1", "restock A2", "producer", 2)
    notes.add_lesson("s1", "   ", "owner", 3)
    notes.add_lesson("s2", "x" * 2_000, "owner", 4)
    newest, oldest = notes.open()
    assert (oldest.show, oldest.text, oldest.by) == ("s1", "restock A2", "owner")
    assert len(newest.text) == LONGEST
    notes.tick("s1", oldest.lesson, "producer", 9)
    assert [lesson.show for lesson in notes.open()] == ["s2"]
    (ticked,) = notes.of("s1").lessons
    assert (ticked.done_us, ticked.done_by) == (9, "producer")
    notes.tick("s1", oldest.lesson, "producer", 10, done=False)
    assert len(notes.open()) == 2


def test_a_cost_is_replaced_and_never_forgotten(tmp_path: Path) -> None:
    notes = KeptNotes(tmp_path / "console.sqlite")
    notes.enter_cost("s", "ads", Money(1, "CNY"))
    notes.enter_cost("s", "ads", Money(2, "CNY"))
    assert notes.of("s").costs == (("ads", Money(2, "CNY")),)
    # What the desk had entered is taken back by it, so it has to stay.
    assert notes.enter_cost("s", "ads", Money(0, "CNY")).costs == (("ads", Money(0, "CNY")),)


def test_damaged_notes_are_put_aside(tmp_path: Path) -> None:
    notes = KeptNotes(tmp_path / "console.sqlite")
    file = tmp_path / "console.reviews" / "s" / "notes.json"
    notes.add_lesson("s", "one", "owner", 1)
    file.write_bytes(b"{")
    assert notes.open() == []
    assert file.with_name("notes.json.damaged").exists()
