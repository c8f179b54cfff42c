"""A search finds what a plain scan finds, whatever is in the index, on disk or still on its way."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import CommentPosted, PaidMessagePosted
from livestream_console.core.money import Money
from livestream_console.core.ports import Found
from livestream_console.core.text import strict
from livestream_console.store import search
from livestream_console.store.archive import Archive
from livestream_console.store.blocks import EVENTS_A_BLOCK, JOINED
from livestream_console.store.journal import SqliteJournal
from livestream_console.store.reader import Reader
from tests.store.crowd import crowd

CHARACTERS = st.sampled_from("优惠券包邮多少钱aA1２ ａＢß%_\"'*-()^\u200b\u3000\t😀👍🏻é\u0301ﬁ㎏")
PIECES = st.text(CHARACTERS, max_size=6)


def comment(seq: int, text: str, name: str = "", show: str = "show") -> Recorded:
    viewer = Viewer(id=name or "nobody", name=name)
    return Recorded(seq, show, CommentPosted(text), seq, platform="p", viewer=viewer)


def comments(*texts: str) -> list[Recorded]:
    return [comment(seq, text) for seq, text in enumerate(texts, 1)]


def scanned(events: list[Recorded], text: str) -> list[Recorded]:
    """Return what a search is to find, by looking at everything."""
    needle = strict(text)
    found = []
    for recorded in reversed(events):
        name = recorded.viewer.name if recorded.viewer else ""
        said = recorded.event.text if isinstance(recorded.event, CommentPosted) else None
        if said is not None and (needle in strict(said) or needle in strict(name)):
            found.append(recorded)
    return found


def everything(reader: Reader, text: str, limit: int) -> list[Recorded]:
    """Go on until there is no more."""
    found: list[Recorded] = []
    page = reader.search("show", text, limit=limit)
    while True:
        assert page.reason is None
        assert len(page.comments) <= limit
        found += page.comments
        if page.more_before is None:
            return found
        page = reader.search("show", text, before_seq=page.more_before, limit=limit)


def blocks(path: Path) -> list[tuple[int, int]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT first_seq, last_seq FROM search_blocks WHERE show_id = 1 ORDER BY first_seq"
        ).fetchall()


async def indexed(journal: SqliteJournal, path: Path, until: int) -> None:
    """Wait for the upkeep thread to have come so far."""
    deadline = time.monotonic() + 20
    while (blocks(path) or [(0, 0)])[-1][1] < until:
        assert time.monotonic() < deadline
        await asyncio.sleep(0.01)


async def write(journal: SqliteJournal, events: list[Recorded]) -> None:
    for start in range(0, len(events), 500):
        journal.append(events[start : start + 500])
    await journal.wait_committed("show", events[-1].seq)


@given(
    st.lists(st.tuples(PIECES, PIECES), min_size=1, max_size=30),
    st.text(CHARACTERS, min_size=2, max_size=5),
    st.data(),
)
@settings(max_examples=40, deadline=None)
def test_finds_what_a_plain_scan_finds(rows: list[tuple[str, str]], text: str, data: st.DataObject) -> None:
    events = []
    for seq in range(1, 2 * EVENTS_A_BLOCK + 100):
        said, name = rows[seq * 7 % len(rows)]
        events.append(comment(seq, said, name))
    if data.draw(st.booleans()):
        text = data.draw(st.sampled_from([r[0] + r[1] for r in rows]))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal.sqlite"
        journal = SqliteJournal(path)
        journal.open()
        journal.append(events)
        journal.close()
        assert blocks(path)[-1][1] == 2 * EVENTS_A_BLOCK
        archive = Archive(path)
        archive.open()
        if len(strict(text)) >= 2:
            assert everything(archive, text, limit=100) == scanned(events, text)
        else:
            assert archive.search("show", text) == Found(reason="too_short")
        archive.close()


@pytest.mark.parametrize(
    "text", ["优惠", "优惠券", "券a", "A1", "ａ１", "😀😀", "ok%", "_x", '"*', "OR", "小鹿", "b c"]
)
async def test_text_is_text(journal: SqliteJournal, text: str) -> None:
    said = [
        "有优惠券A1吗",
        "优 惠",
        "100% ok%",
        "a_x",
        "axx",
        'say "*"',
        "or else",
        "x😀😀",
        "B \t C",
        "ＯＲ",
    ]
    events = [*comments(*said), comment(11, "hi", "小鹿不吃草"), comment(12, "小鹿", "x")]
    journal.append(events)
    await journal.wait_committed("show", 12)
    found = journal.search("show", text)
    assert found == Found(tuple(scanned(events, text)))
    assert found.comments


@pytest.mark.parametrize("text", ["", " ", "优", " 优\u200b ", "%"])
async def test_one_character_is_too_short(journal: SqliteJournal, text: str) -> None:
    journal.append(comments("优惠 %"))
    await journal.wait_committed("show", 1)
    assert journal.search("show", text) == Found(reason="too_short")


async def test_only_comments_of_the_show_are_found(journal: SqliteJournal) -> None:
    events = comments("优惠", "x", "优惠")
    events[1] = msgspec.structs.replace(events[1], event=PaidMessagePosted(Money(1, "CNY"), "优惠"))
    journal.append(events)
    journal.append([comment(1, "优惠 elsewhere", show="another")])
    await journal.wait_committed("another", 1)
    assert [r.seq for r in journal.search("show", "优惠").comments] == [3, 1]
    assert journal.search("nowhere", "优惠") == Found()


async def test_pages_go_on_where_the_last_ended(journal: SqliteJournal, path: Path) -> None:
    events = crowd(1, 3 * EVENTS_A_BLOCK)
    await write(journal, events)
    await indexed(journal, path, 2 * EVENTS_A_BLOCK)
    assert everything(journal, "买一个", limit=37) == [
        msgspec.structs.replace(r, raw=None) for r in scanned(events, "买一个")
    ]


async def test_what_has_the_pairs_but_not_the_text_is_not_looked_at_without_end(
    journal: SqliteJournal, path: Path
) -> None:
    said = ["优惠惠券" if seq % 50 else "优惠券" for seq in range(1, EVENTS_A_BLOCK + 1)]
    events = comments(*said)
    await write(journal, events)
    await indexed(journal, path, EVENTS_A_BLOCK)
    first = journal.search("show", "优惠券", limit=60)
    assert [r.seq for r in first.comments] == [500, 450, 400]
    assert first.more_before == 394
    assert everything(journal, "优惠券", limit=60) == scanned(events, "优惠券")
    assert journal.search("show", "优惠券", before_seq=first.more_before, limit=5).comments


async def test_what_is_not_on_disk_yet_is_found(journal: SqliteJournal, path: Path) -> None:
    journal.append(comments("优惠 1", "优惠 2"))
    await journal.wait_committed("show", 2)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        journal.append([comment(3, "优惠 3"), comment(4, "优惠 4")])
        journal.append([comment(1, "优惠", show="another")])
        assert [r.seq for r in journal.search("show", "优惠").comments] == [4, 3, 2, 1]
        first = journal.search("show", "优惠", limit=1)
        assert ([r.seq for r in first.comments], first.more_before) == ([4], 4)
        rest = journal.search("show", "优惠", before_seq=4)
        assert [r.seq for r in rest.comments] == [3, 2, 1]
        other.execute("ROLLBACK")
    await journal.wait_committed("another", 1)
    assert [r.seq for r in journal.search("show", "优惠").comments] == [4, 3, 2, 1]


async def test_blocks_are_joined_and_their_numbers_used_again(journal: SqliteJournal, path: Path) -> None:
    last = (2 * JOINED + 1) * EVENTS_A_BLOCK
    events = crowd(1, last)
    await write(journal, events)
    await indexed(journal, path, last)
    journal.close()
    large = JOINED * EVENTS_A_BLOCK
    assert blocks(path) == [(1, large), (large + 1, 2 * large), (2 * large + 1, last)]
    with closing(sqlite3.connect(path)) as connection:
        (numbers,) = connection.execute("SELECT count(*) FROM search_blocks").fetchone()
    assert numbers <= 2 * JOINED
    journal = SqliteJournal(path)
    journal.open()
    for text in ("买一", "77", "777", "n1", "一个 4"):
        found = [r.seq for r in everything(journal, text, limit=1000)]
        assert found == [r.seq for r in scanned(events, text)]
    journal.close()


async def test_a_crash_leaves_an_index_that_goes_on(journal: SqliteJournal, path: Path) -> None:
    events = crowd(1, 3 * EVENTS_A_BLOCK)
    await write(journal, events)
    await indexed(journal, path, EVENTS_A_BLOCK)
    copy = path.with_name("crashed.sqlite")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
        # As if it had come no further: the first block alone, and the number of the next one free.
        target.execute("UPDATE search_blocks SET show_id = 0 WHERE first_seq > 1")
        target.commit()
    again = SqliteJournal(copy)
    again.open()
    await indexed(again, copy, 3 * EVENTS_A_BLOCK)
    assert len(everything(again, "买一个", limit=500)) == len(scanned(events, "买一个"))
    again.close()


async def test_a_scan_without_index_is_bounded(
    journal: SqliteJournal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = crowd(1, 2 * EVENTS_A_BLOCK)
    await write(journal, events)
    journal.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM search_blocks")
        connection.execute("DELETE FROM search_pages")
        connection.commit()
    monkeypatch.setattr(search, "SCANNED_AT_ONCE", 100)
    monkeypatch.setattr(search, "MOST_SCANNED", 200)
    archive = Archive(path)
    archive.open()
    last = events[-1].seq
    assert archive.search("show", "nothing like it") == Found(more_before=last - 200 + 1)
    found = everything(archive, "个 2", limit=50)
    assert [r.seq for r in found] == [r.seq for r in scanned(events, "个 2")]
    archive.close()
