"""Searching a long show: what a query takes, against a LIKE scan in the same run, and what the index costs.

Rule: the show is written through the journal and indexed by its upkeep thread, as a live one is. Needles are
taken from the comments themselves: the most frequent of a length, and such as stand in hardly any.
"""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from statistics import median

from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import CommentPosted
from livestream_console.core.text import strict
from livestream_console.store import index
from livestream_console.store.archive import Archive
from livestream_console.store.blocks import EVENTS_A_BLOCK
from livestream_console.store.connection import open_writer, transaction
from livestream_console.store.journal import SqliteJournal
from tests.bench.figures import percentile

SHOW = "bench"
START_US = 1_795_348_800_000_000
BATCH = 1_000
NEEDLES = 60
"""Of each length and kind."""
INDEXED = 100_000
SAMPLED = 100_000
_COMMENTS = Path(__file__).parents[1] / "core" / "comments" / "comments_held_out.tsv"
_CHARACTERS = range(0x4E00, 0x4E00 + 6_000)
_EMOJI = "😀😂😍👍🙏🔥🎁💰"


def run(comments: float = 1_000_000) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.sqlite"
        write(path, int(comments))
        figures = {"index_mb_a_million": size(path) / comments}
        sample = [strict(text) for _, text in zip(range(min(int(comments), SAMPLED)), texts(), strict=False)]
        figures |= query(path, sample)
        figures["like_ms"] = like_ms(Path(folder) / "plain.sqlite", int(comments))
        figures["p50_to_like"] = figures["p50_ms"] / figures["like_ms"]
        return figures | {"index_us": index_us(path, min(int(comments), INDEXED))}


def texts() -> Iterator[str]:
    """Yield seeded chat without end: much is said often, some of it by one person once."""
    chance = Random(1)
    said = [line.partition("\t")[2] for line in _COMMENTS.read_text(encoding="utf-8").splitlines()]
    while True:
        text = said[min(int(chance.paretovariate(0.3)), 10**9) % len(said)]
        kind = chance.random()
        if kind < 0.25:
            text += rare_word(chance)
        elif kind < 0.4:
            text = f"{chance.randrange(1, 100)}号{text}"
        elif kind < 0.5:
            text += chance.choice(_EMOJI) * chance.randrange(1, 4)
        elif kind < 0.55:
            text = str(chance.randrange(10**6))
        yield text


def rare_word(chance: Random) -> str:
    """Return some characters, of which a few are frequent and most are not."""
    places = [int(chance.paretovariate(0.4)) % len(_CHARACTERS) for _ in range(chance.randrange(1, 5))]
    return "".join(chr(_CHARACTERS[place]) for place in places)


def show(comments: int) -> Iterator[Recorded]:
    chance = Random(2)
    for seq, text in zip(range(1, comments + 1), texts(), strict=False):
        number = chance.randrange(max(1, comments // 5))
        naming = Random(number)
        name = f"用户{naming.randrange(10**10)}" if number % 3 else rare_word(naming) + rare_word(naming)
        viewer = Viewer(str(10**10 + number), name)
        event = CommentPosted(text)
        at_us = START_US + seq * 1000
        yield Recorded(seq, SHOW, event, at_us, at_us, "bench", "room", id=str(seq), viewer=viewer)


def write(path: Path, comments: int) -> None:
    """Record a show and wait for its index."""
    journal = SqliteJournal(path)
    journal.open()
    asyncio.run(record(journal, comments))
    wait_until_tidy(path, comments)
    journal.close()


def wait_until_tidy(path: Path, events: int) -> None:
    """Return once the upkeep thread of an open journal has indexed a show, which is the last it does."""
    with closing(sqlite3.connect(path)) as connection:
        while not indexed(connection, events):
            time.sleep(0.1)


async def record(journal: SqliteJournal, comments: int) -> None:
    batch: list[Recorded] = []
    for recorded in show(comments):
        batch.append(recorded)
        if len(batch) == BATCH or recorded.seq == comments:
            journal.append(batch)
            await journal.wait_committed(SHOW, recorded.seq)
            batch = []


def indexed(connection: sqlite3.Connection, comments: int) -> bool:
    (last,) = connection.execute("SELECT max(last_seq) FROM search_blocks").fetchone()
    return bool(last and comments - last < EVENTS_A_BLOCK)


def size(path: Path) -> int:
    """Return the bytes of the index."""
    with closing(sqlite3.connect(path)) as connection:
        (total,) = connection.execute("SELECT sum(length(body)) FROM search_pages").fetchone()
    return int(total)


def query(path: Path, sample: list[str]) -> dict[str, float]:
    """Return the milliseconds of searches, by the length of what is searched and by how often it is said."""
    archive = Archive(path)
    archive.open()
    archive.search(SHOW, "warm")
    figures: dict[str, float] = {}
    every: list[float] = []
    for length in (2, 3, 4):
        for kind, needles in zip(("frequent", "rare"), found_in(sample, length), strict=True):
            spent = [search_ms(archive, needle) for needle in needles]
            every += spent
            figures[f"{kind}_{length}_p50_ms"] = percentile(spent, 0.5)
            figures[f"{kind}_{length}_p99_ms"] = percentile(spent, 0.99)
    archive.close()
    return {"p50_ms": percentile(every, 0.5), "p99_ms": percentile(every, 0.99)} | figures


def found_in(sample: list[str], length: int) -> tuple[list[str], list[str]]:
    """Return needles of a length: the most frequent, and some that were met but once."""
    counts = Counter(
        text[at : at + length]
        for text in sample
        for at in range(len(text) - length + 1)
        if " " not in text[at : at + length]
    )
    once = sorted(needle for needle, count in counts.items() if count == 1)
    frequent = [needle for needle, _ in counts.most_common(NEEDLES)]
    return frequent, Random(3).sample(once, min(NEEDLES, len(once)))


def search_ms(archive: Archive, needle: str) -> float:
    begun = time.perf_counter()
    found = archive.search(SHOW, needle)
    spent = (time.perf_counter() - begun) * 1_000
    if not found.comments:
        raise AssertionError(f"{needle!r} was said, and not found")
    return spent


def like_ms(path: Path, comments: int) -> float:
    """Return what a scan of the same texts and names takes that has nothing else to read."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE said (seq INTEGER PRIMARY KEY, text TEXT, name TEXT)")
        connection.executemany(
            "INSERT INTO said VALUES (?, ?, ?)",
            ((r.seq, r.event.text, r.viewer.name if r.viewer else "") for r in show(comments)),  # type: ignore[attr-defined]
        )
        connection.commit()
        spent = []
        for needle in ("优惠券", "没人说过"):
            begun = time.perf_counter()
            like = f"%{needle}%"
            connection.execute(
                "SELECT count(*) FROM said WHERE text LIKE ? OR name LIKE ?", (like, like)
            ).fetchone()
            spent.append((time.perf_counter() - begun) * 1_000)
        return median(spent)


def index_us(path: Path, comments: int) -> float:
    """Return the CPU microseconds a comment of making the index again and writing it."""
    with closing(open_writer(path)) as connection:
        connection.exec_driver_sql("DELETE FROM search_blocks")
        begun = time.process_time()
        done = 0
        while done + EVENTS_A_BLOCK <= comments:
            made = index.next_block(connection, 1)
            with transaction(connection):
                for statement in made.statements:
                    connection.exec_driver_sql(*statement)
            done += made.events
        return (time.process_time() - begun) / done * 1e6


if __name__ == "__main__":
    for key, value in run(20_000).items():
        print(f"{key:24}{value:12.3f}")
