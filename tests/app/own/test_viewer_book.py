from __future__ import annotations

import asyncio
from collections.abc import Iterator
from errno import EISDIR
from pathlib import Path

import pytest

from livestream_console.app.own import viewer_book
from livestream_console.app.own.kept_file import KeptFile
from livestream_console.app.own.viewer_book import KnownViewers
from livestream_console.app.words import reason_of
from livestream_console.core.comments.viewer_card import EarlierShow
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import CommentPosted, Event, OrderChanged, ShowStarted
from livestream_console.core.ports import Notice
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui.viewers.card import ViewerBook
from tests.ui.fakes import FakeNotifier


class Desk:
    """A journal, a file of notes, and the book between them."""

    def __init__(self, folder: Path) -> None:
        self.notes = folder / "notes.json"
        self.journal = SqliteJournal(folder / "console.sqlite")
        self.journal.open()
        self.notifier = FakeNotifier()
        self.show = "today"

    def book(self) -> KnownViewers:
        """Return a book as after a start."""
        file = KeptFile(self.notes, dict[str, str], {})
        return KnownViewers(self.journal, lambda: self.show, file, self.notifier)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.journal.close()


async def test_earlier_shows_without_the_one_that_is_shown(desk: Desk) -> None:
    told: tuple[Event, ...] = (ShowStarted("第一场"), CommentPosted("1"), OrderChanged("o", "paid"))
    for show in ("one", "today"):
        desk.journal.append(
            [
                Recorded(seq, show, e, seq, platform="douyin", viewer=Viewer("88"))
                for seq, e in enumerate(told, 1)
            ]
        )
        await desk.journal.wait_committed(show, len(told))
    book: ViewerBook = desk.book()
    assert await book.history_of("douyin", "88") == [EarlierShow("第一场", 1, comments=1, orders=1)]
    assert await book.history_of("twitch", "88") == []
    desk.show = ""
    assert len(await book.history_of("douyin", "88")) == 2


async def test_a_note_is_of_a_platform_and_an_id_and_outlives_the_desk(desk: Desk) -> None:
    book = desk.book()
    assert await book.note_of("douyin", "88") == ""
    await book.keep_note("douyin", "88", "  老客 ")
    for kept in (book, desk.book()):
        assert await kept.note_of("douyin", "88") == "老客"
        assert await kept.note_of("twitch", "88") == ""
    assert desk.notifier.notices == []


@pytest.mark.parametrize("empty", ["", "  "])
async def test_an_empty_note_removes(desk: Desk, empty: str) -> None:
    book = desk.book()
    await book.keep_note("douyin", "88", "老客")
    await book.keep_note("douyin", "88", empty)
    assert await book.note_of("douyin", "88") == ""
    assert desk.notes.read_text() == "{}"


async def test_the_oldest_notes_give_way(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(viewer_book, "MOST_NOTES", 2)
    book = desk.book()
    for viewer in ("1", "2", "1", "3"):
        await book.keep_note("douyin", viewer, f"note {viewer}")
    assert [await book.note_of("douyin", viewer) for viewer in "123"] == ["note 1", "", "note 3"]


async def test_notes_kept_at_once_are_all_kept(desk: Desk) -> None:
    book = desk.book()
    await asyncio.gather(*(book.keep_note("douyin", str(number), "x") for number in range(20)))
    again = desk.book()
    assert [await again.note_of("douyin", str(number)) for number in range(20)] == ["x"] * 20


async def test_a_note_that_cannot_be_written_is_told_and_stays_for_now(desk: Desk) -> None:
    book = desk.book()
    desk.notes.with_name("notes.json.new").mkdir()
    await book.keep_note("douyin", "88", "老客")
    reason = reason_of(IsADirectoryError(EISDIR, ""))
    assert desk.notifier.notices == [Notice("settings_not_kept", {"reason": reason}, "error")]
    assert await book.note_of("douyin", "88") == "老客"
    assert await desk.book().note_of("douyin", "88") == ""
