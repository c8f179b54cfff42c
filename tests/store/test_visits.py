"""What somebody did in other shows, counted from chunks and rows, is what a plain count finds."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import event

from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import CommentPosted, Event, LikesCounted, OrderChanged, ShowStarted
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.ports import JournalFailed
from livestream_console.store import columns, visits
from livestream_console.store.archive import Archive
from livestream_console.store.backlog import Backlog
from livestream_console.store.columns import EVENTS_A_CHUNK
from livestream_console.store.connection import open_writer, transaction
from livestream_console.store.journal import SqliteJournal
from livestream_console.store.visits import Visit
from tests.store.crowd import START_US

Act = tuple[Event, str, str | None]
"""What happened, on which platform, and the viewer's id."""


def said(viewer: str | None = "88", platform: str = "twitch") -> Act:
    return CommentPosted("买一个"), platform, viewer


def ordered(
    order: str, status: str = "paid", viewer: str = "88", platform: str = "twitch", via: str | None = None
) -> Act:
    hints = None if via is None else {"platform": via}
    return OrderChanged(order, status, hints=hints), platform, viewer


def a_show(show: str, acts: Sequence[Act], title: str = "昨天") -> list[Recorded]:
    told: list[Act] = [(ShowStarted(title), "desk", None), *acts]
    return [
        Recorded(
            seq, show, event, START_US + seq, platform=platform, viewer=Viewer(viewer) if viewer else None
        )
        for seq, (event, platform, viewer) in enumerate(told, 1)
    ]


async def write(journal: SqliteJournal, *shows: list[Recorded]) -> None:
    for events in shows:
        for start in range(0, len(events), 1000):
            journal.append(events[start : start + 1000])
        await journal.wait_committed(events[0].show, events[-1].seq)


def counted(journal: SqliteJournal) -> tuple[int, int]:
    """Return the comments and orders of 88 on twitch."""
    (visit,) = journal.visits("twitch", "88", "today")
    return visit.comments, visit.orders


async def test_visits_of_other_shows_the_newest_first(journal: SqliteJournal) -> None:
    liked: Act = (LikesCounted(count=3), "twitch", "88")
    await write(
        journal,
        a_show("one", [said(), said("99"), ordered("o1"), said()], "第一场"),
        a_show("two", [liked], "第二场"),
        a_show("without", [said("99"), said(None), said(platform="bilibili")]),
        a_show("today", [said()]),
    )
    assert journal.visits("twitch", "88", "today") == [
        Visit("two", "第二场", START_US + 1, comments=0, orders=0),
        Visit("one", "第一场", START_US + 1, comments=2, orders=1),
    ]
    assert [visit.show for visit in journal.visits("twitch", "88", "two")] == ["today", "one"]
    assert journal.visits("twitch", "nobody", "today") == []


@pytest.mark.parametrize(
    ("acts", "orders"),
    [
        ([ordered("o1", "placed"), ordered("o2", "cancelled")], 0),
        ([ordered("o1", "placed"), ordered("o1"), ordered("o1"), ordered("o2")], 2),
        ([ordered("c1", platform=BUILTIN_SHOP, via="twitch")], 1),
        ([ordered("c1", platform=BUILTIN_SHOP, via="bilibili")], 0),
        ([ordered("c1", platform=BUILTIN_SHOP)], 0),
        ([ordered("o1", platform="shop:other", via="twitch"), ordered("o2", viewer="99")], 0),
        ([ordered("1"), ordered("1", platform=BUILTIN_SHOP, via="twitch")], 2),
    ],
    ids=["unpaid", "once each", "claimed", "same id elsewhere", "of no platform", "not known", "two shops"],
)
async def test_paid_orders_that_are_known_to_be_theirs(
    journal: SqliteJournal, acts: list[Act], orders: int
) -> None:
    await write(journal, a_show("one", [said(), *acts]))
    assert counted(journal) == (1, orders)


async def test_a_show_without_a_start_begins_with_its_first_event(journal: SqliteJournal) -> None:
    await write(journal, [Recorded(1, "one", CommentPosted("x"), 7, platform="twitch", viewer=Viewer("88"))])
    assert journal.visits("twitch", "88", "today") == [Visit("one", "", 7, comments=1, orders=0)]


@pytest.mark.parametrize("at_once", [1, 2, visits.CHUNKS_AT_ONCE])
async def test_chunks_and_what_is_not_cut_yet_are_counted_alike(
    journal: SqliteJournal, path: Path, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visits, "CHUNKS_AT_ONCE", at_once)
    acts = many(2 * EVENTS_A_CHUNK + 300)
    await write(journal, a_show("one", acts))
    journal.close()
    assert chunks(path) == 2
    archive = Archive(path)
    archive.open()
    for viewer in ("0", "7", "299"):
        mine = [event for event, _platform, who in acts if who == viewer]
        (visit,) = archive.visits("twitch", viewer, "today")
        assert visit.comments == sum(isinstance(event, CommentPosted) for event in mine)
        assert visit.orders == sum(isinstance(event, OrderChanged) for event in mine)
        assert visit.comments
        assert visit.orders
    archive.close()


async def test_a_chunk_that_is_cut_meanwhile_counts_once(journal: SqliteJournal, path: Path) -> None:
    acts = many(2 * EVENTS_A_CHUNK + 10)
    await write(journal, a_show("one", acts))
    journal.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM column_chunks WHERE first_seq > 1")
        connection.commit()
    archive = Archive(path)
    archive.open()
    before = archive.visits("twitch", "7", "today")

    def cut_now(_connection: object, _cursor: object, sql: str, *_: object) -> None:
        if sql == columns.LAST and chunks(path) == 1:
            with closing(open_writer(path)) as writer, transaction(writer):
                while piece := Backlog(writer).next_piece(ending=True):
                    for statement in piece.statements:
                        writer.exec_driver_sql(*statement)

    event.listen(archive._engine, "after_cursor_execute", cut_now)
    assert archive.visits("twitch", "7", "today") == before
    assert chunks(path) == 2
    assert archive.visits("twitch", "7", "today") == before
    archive.close()


async def test_looks_at_the_last_shows_only(journal: SqliteJournal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visits, "MOST_SHOWS", 2)
    await write(journal, *(a_show(name, [said()]) for name in "abcd"))
    assert [visit.show for visit in journal.visits("twitch", "88", "d")] == ["c", "b"]


async def test_what_the_disk_refuses_is_told(journal: SqliteJournal, path: Path) -> None:
    await write(journal, a_show("one", [said()]))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE people")
    with pytest.raises(JournalFailed):
        journal.visits("twitch", "88", "today")


def test_queries_search_and_sort_nothing(journal: SqliteJournal, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for sql in (visits.WHO, visits.FIRST, visits.STARTED, visits.CHUNKS, visits.LOOSE, visits.ORDERS):
            rows = connection.execute(f"EXPLAIN QUERY PLAN {sql}", (1,) * sql.count("?")).fetchall()
            steps = "\n".join(row[3] for row in rows)
            assert "SEARCH" in steps
            assert "TEMP B-TREE" not in steps
            assert "SCAN events" not in steps
            assert "SCAN column_chunks" not in steps
            assert "SCAN people" not in steps


def test_whoever_is_looked_at_is_found_in_all_shows_at_once(journal: SqliteJournal, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            f"EXPLAIN QUERY PLAN {visits.WHO}", ("88", "twitch", BUILTIN_SHOP)
        ).fetchall()
    (step,) = [row[3] for row in rows]
    assert step == "SEARCH people USING INDEX people_by_viewer (viewer=?)"


def many(count: int) -> list[Act]:
    """Return acts of 300 people, who are all numbered anew as buyers of the built-in shop."""
    chance, acts = Random(1), list[Act]()
    for number in range(count):
        viewer, kind = str(chance.randrange(300)), chance.random()
        if kind < 0.1:
            acts.append(ordered(f"c{number}", viewer=viewer, platform=BUILTIN_SHOP, via="twitch"))
        elif kind < 0.4:
            acts.append((LikesCounted(count=1), "twitch", viewer))
        else:
            acts.append(said(viewer))
    return acts


def chunks(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM column_chunks").fetchone()
    return int(count)
