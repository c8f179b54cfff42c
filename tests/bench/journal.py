"""How fast the journal writes and how large its file is, against bare sqlite3 in the same run.

Rule: every ratio compares the same events, batch and pragmas. Two peers: ``same`` writes the very rows this
program writes, made beforehand; ``naive`` is the table one would write first (nine columns, raw JSON in the
row, one index).
"""

from __future__ import annotations

import asyncio
import json
import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median

from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import CommentPosted, LikesCounted, ViewersEntered
from livestream_console.store.connection import open_writer, transaction
from livestream_console.store.group import INSERT_EVENTS, INSERT_RAW, Group
from livestream_console.store.journal import SqliteJournal
from livestream_console.store.names import INSERT_PEOPLE, Names
from livestream_console.store.upgrade import prepare

BATCH = 1000
FRAME_S = 0.033
RATE_PER_S = 10_000
START_US = 1_795_348_800_000_000
WORDS = (
    "这个",
    "链接",
    "多少钱",
    "有货吗",
    "优惠券",
    "A1+2",
    "包邮",
    "什么时候",
    "发货",
    "主播",
    "last one",
    "123",
)
PRAGMAS = ("journal_mode=WAL", "synchronous=NORMAL", "wal_autocheckpoint=0", "cache_size=-4096")
NAIVE = """
    CREATE TABLE event (id INTEGER PRIMARY KEY, session_id INTEGER, ts INTEGER, type TEXT, platform TEXT,
                        user_id TEXT, user_name TEXT, text TEXT, raw TEXT);
    CREATE INDEX event_ts ON event (session_id, ts)"""


def crowd(count: int, seed: int = 1) -> list[Recorded]:
    """Return ``count`` events of a busy room: seven in ten comment, a fifth of the people are new."""
    chance = random.Random(seed)
    events = []
    for seq in range(1, count + 1):
        number = chance.randrange(max(1, count // 5))
        at_us = START_US + seq * 100 + chance.randrange(2000)
        text = " ".join(chance.choices(WORDS, k=8))[:33]
        kind = chance.random()
        event = (
            CommentPosted(text)
            if kind < 0.7
            else LikesCounted(count=chance.randrange(1, 20))
            if kind < 0.9
            else ViewersEntered()
        )
        viewer = Viewer(
            id=str(10**10 + number * 7919), name=f"用户{number}", roles=("member",) if number % 9 == 0 else ()
        )
        message_id = str(7_412_000_000_000_000_000 + seq * 4099 + chance.randrange(4000))
        raw = {
            "msg_id": message_id,
            "method": "WebcastChatMessage",
            "room_id": "7412996532817",
            "user": {"id": viewer.id, "nickname": viewer.name, "level": number % 50},
            "content": text,
            "event_time": at_us // 1000,
            "sec_uid": f"MS4wLjABAAAA{chance.getrandbits(64):016x}",
            "avatar": f"https://p3.example.com/aweme/100x100/{number:08d}.jpeg",
        }
        body = json.dumps(raw, ensure_ascii=False).encode()
        events.append(
            Recorded(
                seq=seq,
                show="bench",
                event=event,
                received_us=at_us + 180_000,
                at_us=at_us,
                platform="douyin",
                room="7412996532817",
                origin="bridge",
                id=message_id,
                viewer=viewer,
                raw=body.ljust(337),
            )
        )
    return events


def batches(events: list[Recorded]) -> Iterator[list[Recorded]]:
    for start in range(0, len(events), BATCH):
        yield events[start : start + BATCH]


def bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def write_ours(folder: Path, events: list[Recorded]) -> tuple[float, float]:
    """Write batch by batch as the writer thread does; return the seconds of encoding and of writing."""
    path = folder / "ours.sqlite"
    prepare(path)
    connection = open_writer(path)
    names = Names(connection)
    encoding_s = writing_s = 0.0
    for batch in batches(events):
        begin = time.perf_counter()
        group = Group(names, [batch], [])
        encoded = time.perf_counter()
        with transaction(connection):
            group.write(connection, {})
        names.written()
        encoding_s += encoded - begin
        writing_s += time.perf_counter() - encoded
    connection.close()
    return encoding_s, writing_s


def write_same(folder: Path) -> float:
    """Return the seconds that bare sqlite3 takes for the rows that ``write_ours`` left."""
    with closing(sqlite3.connect(folder / "ours.sqlite")) as ours:
        rows = ours.execute("SELECT * FROM events ORDER BY show_id, seq").fetchall()
        blocks = ours.execute("SELECT * FROM raw_blocks ORDER BY show_id, first_seq").fetchall()
        people = ours.execute("SELECT * FROM people ORDER BY show_id, ordinal").fetchall()
    path = folder / "same.sqlite"
    prepare(path)
    share = -(-len(people) // len(blocks))
    with closing(bare(path)) as connection:
        begin = time.perf_counter()
        for number, block in enumerate(blocks):
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(INSERT_PEOPLE.one, people[number * share : (number + 1) * share])
            connection.executemany(INSERT_EVENTS.one, rows[number * BATCH : (number + 1) * BATCH])
            connection.execute(INSERT_RAW, block)
            connection.execute("COMMIT")
        return time.perf_counter() - begin


def write_naive(folder: Path, events: list[Recorded]) -> tuple[float, int]:
    """Return the seconds and the bytes of the naive table."""
    rows = [
        (
            r.seq,
            1,
            r.time_us,
            type(r.event).__name__,
            r.platform,
            r.viewer.id if r.viewer else None,
            r.viewer.name if r.viewer else None,
            getattr(r.event, "text", None),
            (r.raw or b"").decode(),
        )
        for r in events
    ]
    path = folder / "naive.sqlite"
    with closing(bare(path)) as connection:
        connection.executescript(NAIVE)
        begin = time.perf_counter()
        for start in range(0, len(rows), BATCH):
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(
                "INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?)", rows[start : start + BATCH]
            )
            connection.execute("COMMIT")
        seconds = time.perf_counter() - begin
    return seconds, path.stat().st_size


async def live(path: Path, events: list[Recorded]) -> dict[str, float]:
    """Append a frame's worth every 33 ms, as a show does; return the costs."""
    journal = SqliteJournal(path)
    journal.open()
    ages_ms: list[float] = []
    append_s = 0.0
    share = int(RATE_PER_S * FRAME_S)
    due = time.perf_counter()
    for start in range(0, len(events), share):
        frame = events[start : start + share]
        begin = time.perf_counter()
        journal.append(frame)
        append_s += time.perf_counter() - begin
        await journal.wait_committed("bench", frame[-1].seq)
        ages_ms.append((time.perf_counter() - begin) * 1000)
        due += FRAME_S
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
    journal.close()
    ages_ms.sort()
    return {
        "append_us_a_row": append_s / len(events) * 1e6,
        "commit_ms_p50": ages_ms[len(ages_ms) // 2],
        "commit_ms_p99": ages_ms[int(len(ages_ms) * 0.99)],
        "commit_ms_max": ages_ms[-1],
    }


def size_parts(path: Path) -> dict[str, int]:
    """Return the file's size, and what of it is derived: column chunks and the search index."""
    with closing(sqlite3.connect(path)) as connection:
        (derived,) = connection.execute(
            "SELECT coalesce(sum(length(times) + length(kinds) + length(people)), 0)"
            " + (SELECT coalesce(sum(length(body)), 0) FROM search_pages) FROM column_chunks"
        ).fetchone()
    return {"file": path.stat().st_size, "derived": int(derived)}


def run(seconds: float) -> dict[str, float]:
    """Measure for about ``seconds``; each ratio is the median of three interleaved rounds."""
    events = crowd(int(max(1.0, seconds * 0.4) * RATE_PER_S))
    rounds: list[dict[str, float]] = []
    for _round in range(3):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            encoding_s, writing_s = write_ours(folder, events)
            same_s = write_same(folder)
            naive_s, naive_bytes = write_naive(folder, events)
        rounds.append(
            {
                "rows_per_s": len(events) / (encoding_s + writing_s),
                "encode_us_a_row": encoding_s / len(events) * 1e6,
                "write_against_same_rows": same_s / writing_s,
                "all_against_same_rows": same_s / (encoding_s + writing_s),
                "all_against_naive_table": naive_s / (encoding_s + writing_s),
            }
        )
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "live.sqlite"
        measured = asyncio.run(live(path, events))
        sizes = size_parts(path)
    return {key: median(one[key] for one in rounds) for key in rounds[0]} | {
        **measured,
        "bytes_a_row": sizes["file"] / len(events),
        "size_against_naive": sizes["file"] / naive_bytes,
        "size_without_derived": (sizes["file"] - sizes["derived"]) / naive_bytes,
    }


if __name__ == "__main__":
    for key, value in run(20).items():
        print(f"{key:24}{value:12.3f}")
