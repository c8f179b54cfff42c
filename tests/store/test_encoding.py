"""Whatever is recorded comes back equal, whichever version wrote it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import TAGS, VERSION, CommentPosted, Event, LikesCounted, UnknownEvent
from livestream_console.store.codes import CODES
from livestream_console.store.encoding import decode_event, encode_event, pack_id, unpack_id
from livestream_console.store.journal import SqliteJournal
from tests.store import strategies


@pytest.mark.parametrize("cls", TAGS.values(), ids=TAGS.keys())
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_every_kind_survives(cls: type[Event], data: st.DataObject) -> None:
    event = data.draw(strategies.structs(cls))
    code, body = encode_event(event)
    assert decode_event(code, VERSION, body) == event


@given(st.none() | strategies.TEXTS | st.uuids().map(str) | st.integers(0, 2**70).map(str))
def test_ids_stay_text(text: str | None) -> None:
    assert unpack_id(pack_id(text)) == text


@pytest.mark.parametrize(
    "text", ["007", "0", "-1", "١٢", "9223372036854775808", "A9C3F2D0-0000-4000-8000-000000000001", "a" * 36]
)
def test_ids_that_look_like_numbers_or_uuids_keep_their_form(text: str) -> None:
    assert unpack_id(pack_id(text)) == text


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(strategies.recorded(strategies.events()), min_size=1, max_size=12))
def test_whole_envelopes_survive_the_file(lines: list[Recorded]) -> None:
    lines = [msgspec.structs.replace(line, seq=seq) for seq, line in enumerate(lines, 1)]
    assert asyncio.run(_through_the_file(lines)) == lines


def test_codes_are_pinned() -> None:
    assert set(CODES) == set(TAGS)
    assert len(set(CODES.values())) == len(CODES)
    assert max(CODES.values()) <= 255, "column chunks keep a kind in one byte"
    assert list(CODES.items())[:9] == [
        ("comment", 1),
        ("comment_removed", 2),
        ("like", 3),
        ("gift", 4),
        ("paid_message", 5),
        ("membership", 6),
        ("follow", 7),
        ("share", 8),
        ("enter", 9),
    ]
    # The rest by one figure: a number that moves changes it.
    assert sum(code * sum(tag.encode()) for tag, code in CODES.items()) == PINNED


def test_an_older_version_is_lifted_step_by_step() -> None:
    def rename(fields: dict[str, Any]) -> dict[str, Any]:
        return {"text": fields["words"]}

    def shout(fields: dict[str, Any]) -> dict[str, Any]:
        return {"text": fields["text"].upper()}

    steps = {("comment", 1): rename, ("comment", 2): shout}
    body = msgspec.msgpack.encode({"words": "hi"})
    assert decode_event(CODES["comment"], 1, body, steps, newest=3) == CommentPosted("HI")
    likes = msgspec.msgpack.encode({"count": 3})
    assert decode_event(CODES["like"], 1, likes, steps, newest=3) == LikesCounted(count=3)


async def test_what_no_file_can_hold_keeps_its_place(journal: SqliteJournal) -> None:
    strange = [
        Recorded(seq=1, show="show", event=CommentPosted("\ud83d"), received_us=5, raw=b"x"),
        Recorded(seq=2, show="show", event=LikesCounted(count=1 << 70), received_us=6),
        Recorded(seq=3, show="show", event=CommentPosted("a"), received_us=7, at_us=-(1 << 80), id="\udc00"),
        Recorded(
            seq=4,
            show="show",
            event=CommentPosted("b"),
            received_us=8,
            viewer=Viewer("1", "阿珍"),
            platform="p",
        ),
    ]
    journal.append(strange)
    await journal.wait_committed("show", 4)
    first, second, third, fourth = journal.read("show")
    for line, tag in ((first, "comment"), (second, "like"), (third, "comment")):
        assert isinstance(line.event, UnknownEvent)
        assert line.event.name == tag
    assert first.raw == b"x"
    assert fourth == strange[3]


async def _through_the_file(lines: list[Recorded]) -> list[Recorded]:
    with TemporaryDirectory() as folder:
        journal = SqliteJournal(Path(folder) / "journal.sqlite")
        journal.open()
        journal.append(lines)
        await journal.wait_committed("show", len(lines))
        found = list(journal.read("show"))
        journal.close()
    return found


PINNED = 1197616
