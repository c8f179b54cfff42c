"""The journal as the engine uses it."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    LikesCounted,
    ShowEnded,
    ShowStarted,
)
from livestream_console.core.evolve import evolve
from livestream_console.core.people import People
from livestream_console.core.ports import Journal, ShowInfo
from livestream_console.core.show import new_state
from livestream_console.store.journal import SqliteJournal
from tests.store.crowd import START_US, crowd


def test_fulfils_the_port(path: Path) -> None:
    port: Journal = SqliteJournal(path)
    assert port.failure is None


async def test_acknowledged_means_readable(journal: SqliteJournal) -> None:
    assert journal.committed_seq("show") == 0
    journal.append(crowd(1, 10))
    await journal.wait_committed("show", 10)
    assert journal.committed_seq("show") == 10
    assert list(journal.read("show")) == crowd(1, 10)
    assert list(journal.read("another")) == []


async def test_many_waiters_are_woken_together(journal: SqliteJournal) -> None:
    waits = [asyncio.ensure_future(journal.wait_committed("show", seq)) for seq in range(1, 21)]
    await asyncio.sleep(0)
    assert not any(wait.done() for wait in waits)
    waits[3].cancel()
    journal.append(crowd(1, 20))
    results = await asyncio.gather(*waits, return_exceptions=True)
    assert [seq for seq, result in enumerate(results, 1) if result is not None] == [4]


async def test_listeners_run_on_the_loop(journal: SqliteJournal) -> None:
    heard: asyncio.Queue[tuple[int, int]] = asyncio.Queue()
    journal.on_committed(lambda: heard.put_nowait((threading.get_ident(), journal.committed_seq("show"))))
    journal.append(crowd(1, 5))
    assert await heard.get() == (threading.get_ident(), 5)


async def test_durable_waits_are_served_before_and_after_the_commit(journal: SqliteJournal) -> None:
    journal.append(crowd(1, 5))
    await journal.wait_committed("show", 5, durable=True)
    journal.append(crowd(6, 9))
    await journal.wait_committed("show", 9)
    await journal.wait_committed("show", 9, durable=True)
    assert list(journal.read("show")) == crowd(1, 9)
    early = asyncio.ensure_future(journal.wait_committed("show", 12, durable=True))
    journal.append(crowd(10, 10))
    await journal.wait_committed("show", 10, durable=True)
    assert not early.done()
    journal.append(crowd(11, 12))
    await early


async def test_reading_parts(journal: SqliteJournal) -> None:
    events = crowd(1, 2500)
    journal.append(events)
    await journal.wait_committed("show", 2500)
    assert list(journal.read("show", after_seq=1200, until_seq=2300)) == events[1200:2300]
    assert list(journal.read("show", limit=1001, newest_first=True)) == events[::-1][:1001]
    comments = [e for e in events if isinstance(e.event, CommentPosted)]
    assert list(journal.read("show", kinds=[CommentPosted])) == comments
    before = journal.read("show", until_seq=1999, kinds=[CommentPosted], limit=100, newest_first=True)
    assert list(before) == [e for e in reversed(comments) if e.seq < 2000][:100]
    rare = [e for e in events if isinstance(e.event, (LikesCounted, AudienceSampled))]
    assert list(journal.read("show", kinds=[LikesCounted, AudienceSampled])) == rare
    newest = journal.read("show", kinds=[LikesCounted, AudienceSampled], limit=7, newest_first=True)
    assert list(newest) == rare[::-1][:7]
    bare = [msgspec.structs.replace(e, raw=None) for e in events]
    assert list(journal.read("show", raw=False)) == bare


async def test_people_have_ordinals_by_first_appearance(journal: SqliteJournal, path: Path) -> None:
    events = [*crowd(1, 300), Recorded(seq=301, show="show", event=CommentPosted("x"), received_us=1)]
    journal.append(events[:150])
    await journal.wait_committed("show", 150)
    journal.close()
    journal = SqliteJournal(path)
    journal.open()
    journal.append(events[150:])
    await journal.wait_committed("show", 301)
    expected: dict[tuple[str, str], int] = {}
    for event in events:
        if event.viewer_key is not None:
            expected.setdefault(event.viewer_key, len(expected))
    assert journal.people("show") == expected
    assert list(journal.read("show")) == events
    journal.close()


async def test_ordinals_equal_those_of_the_metrics(journal: SqliteJournal) -> None:
    start = Recorded(seq=1, show="show", event=ShowStarted(), received_us=START_US)
    events = [start, *(msgspec.structs.replace(e, seq=e.seq + 1) for e in crowd(1, 500))]
    journal.append(events)
    state = new_state("show")
    for event in events:
        evolve(state, event)
    await journal.wait_committed("show", 501)
    assert People(journal.people("show")) == state.metrics.people


async def test_reading_makes_only_those_known_whom_the_events_are_of(journal: SqliteJournal) -> None:
    events = crowd(1, 3000)
    journal.append(events)
    await journal.wait_committed("show", 3000)
    people = People()
    middle = list(journal.read("show", after_seq=2000, until_seq=2100, people=people))
    everybody = journal.people("show")
    met = dict(people.everybody())
    assert met == {e.viewer_key: everybody[e.viewer_key] for e in middle if e.viewer_key is not None}
    assert middle == events[2000:2100]
    assert list(journal.read("show", after_seq=2000, until_seq=2100, people=people)) == middle


async def test_somebody_who_changes_is_kept_as_seen_each_time(journal: SqliteJournal) -> None:
    looks = [
        Viewer("1", "a"),
        Viewer("1", "b"),
        Viewer("1", "a", roles=("vip",)),
        Viewer(None, "a"),
        Viewer("1", "a"),
    ]
    events = [
        Recorded(seq=seq, show="show", event=CommentPosted("x"), received_us=seq, platform="p", viewer=viewer)
        for seq, viewer in enumerate(looks, 1)
    ]
    journal.append(events)
    await journal.wait_committed("show", 5)
    assert list(journal.read("show")) == events
    assert journal.people("show") == {("p", "1"): 0}


async def test_checkpoints(journal: SqliteJournal) -> None:
    journal.append(crowd(1, 10))
    for seq in (5, 10):
        journal.save_checkpoint("show", seq, 1, f"state {seq}".encode())
    journal.save_checkpoint("show", 9, 2, b"other reducer")
    journal.append(crowd(11, 11))
    await journal.wait_committed("show", 11)
    assert journal.checkpoint("show", 4, 1) is None
    assert journal.checkpoint("show", 9, 1) == (5, b"state 5")
    assert journal.checkpoint("show", 99, 1) == (10, b"state 10")
    assert journal.checkpoint("show", 99, 2) == (9, b"other reducer")
    assert journal.checkpoint("another", 99, 2) is None


async def test_seeking_by_receive_time(journal: SqliteJournal) -> None:
    journal.append(crowd(1, 1000))
    await journal.wait_committed("show", 1000)
    assert journal.seek_seq("show", START_US) == 0
    assert journal.seek_seq("show", START_US + 1000) == 1
    assert journal.seek_seq("show", START_US + 500_999) == 500
    assert journal.seek_seq("show", START_US * 2) == 1000
    assert journal.seek_seq("another", START_US) == 0


async def test_seeking_over_what_a_repair_could_not_save(journal: SqliteJournal, path: Path) -> None:
    journal.append(crowd(1, 1000))
    await journal.wait_committed("show", 1000)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM events WHERE seq <= 20 OR seq BETWEEN 300 AND 900 OR seq % 7 = 3")
        connection.commit()
    left = [recorded.seq for recorded in journal.read("show")]
    assert left[0] == 21
    for seq in range(1001):
        here = max((kept for kept in left if kept <= seq), default=0)
        assert journal.seek_seq("show", START_US + seq * 1000) == here


async def test_list_of_shows(journal: SqliteJournal) -> None:
    first = [
        Recorded(seq=1, show="a", event=ShowStarted("Spring", "TWD"), received_us=10),
        Recorded(seq=2, show="a", event=CommentPosted("x"), received_us=11),
        Recorded(seq=3, show="a", event=ShowEnded(), received_us=12),
    ]
    second = [Recorded(seq=1, show="b", event=ShowStarted("Summer"), received_us=20)]
    journal.append(first + second)
    await journal.wait_committed("b", 1)
    assert journal.shows() == [
        ShowInfo(show="b", title="Summer", currency="CNY", started_us=20, ended_us=None, events=1),
        ShowInfo(show="a", title="Spring", currency="TWD", started_us=10, ended_us=12, events=3),
    ]


async def test_recent_keys_feed_the_dedupe(journal: SqliteJournal) -> None:
    desk = Recorded(seq=11, show="show", event=ShowEnded(), received_us=START_US * 2, platform="desk")
    journal.append([*crowd(1, 10), desk])
    await journal.wait_committed("show", 11)
    keys = list(journal.recent_keys("show", START_US + 9000))
    assert keys == [
        ("twitch", "r1", "like", "m10", "20", "", START_US + 9500),
        ("bilibili", "r1", "comment", "m9", "13", "买一个 9", START_US + 8500),
    ]


async def test_two_readers_while_it_is_written(journal: SqliteJournal) -> None:
    def follow() -> int:
        seen = 0
        while seen < 6000:
            found = list(journal.read("show", after_seq=seen, limit=1500))
            assert [e.seq for e in found] == list(range(seen + 1, seen + 1 + len(found)))
            assert found == crowd(seen + 1, seen + len(found))
            seen += len(found)
        return seen

    followers = [asyncio.ensure_future(journal.in_reader(follow)) for _ in range(2)]
    for first in range(1, 6001, 60):
        journal.append(crowd(first, first + 59))
        await journal.wait_committed("show", first + 59)
    assert await asyncio.gather(*followers) == [6000, 6000]


@pytest.mark.parametrize("batch", [1, 39, 40, 41, 400])
async def test_every_size_of_batch(journal: SqliteJournal, batch: int) -> None:
    journal.append(crowd(1, batch))
    await journal.wait_committed("show", batch)
    assert list(journal.read("show")) == crowd(1, batch)
