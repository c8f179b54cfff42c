"""Every dialect: golden files, who recognises what, and any JSON that a tool might send."""

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted, UnknownEvent
from livestream_console.core.ids import BUILTIN_SHOP, DESK
from livestream_console.core.money import Money
from livestream_console.core.values import Segment
from livestream_console.core.wire import encode_observed
from livestream_console.feeds import bridge
from livestream_console.feeds.bridge.codec import REPORTED
from livestream_console.feeds.bridge.dialects import DIALECTS, DialectError, decode, detect, objects, read
from livestream_console.feeds.bridge.dialects.dialect import Setting
from livestream_console.feeds.bridge.dialects.markup import plain

NOW = 1_795_348_999_000_000
GOLDEN = Path(__file__).parents[1] / "golden/bridge"
FILES = sorted(GOLDEN.glob("*.txt"))
LINES = [(path.stem, line) for path in FILES for line in path.read_bytes().splitlines()]
MESSAGES = [json.loads(line) for _, line in LINES]


@pytest.mark.parametrize("raw", FILES, ids=lambda path: path.stem)
def test_golden(raw: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    dialect = DIALECTS[raw.stem]
    check_golden(raw, [item for line in raw.read_bytes().splitlines() for item in decode(dialect, line, NOW)])


def test_every_dialect_has_a_golden_file_and_a_decoder() -> None:
    assert [path.stem for path in FILES] == sorted(DIALECTS)
    decoders = {name for name in bridge.__all__ if name.startswith("decode_")} - {"decode_frame"}
    assert len(decoders) == len(DIALECTS)


@pytest.mark.parametrize(("name", "line"), LINES)
def test_a_message_is_recognised_by_its_own_dialect_alone(name: str, line: bytes) -> None:
    (message,) = objects(line)
    assert [dialect.name for dialect in DIALECTS.values() if dialect.recognises(message)] == [name]


@pytest.mark.parametrize("frame", [b"{half", b"\xff", b"17", b'{"kind":"comment","text":"x"}', b"[" * 5000])
def test_a_frame_of_nobody_is_an_error(frame: bytes) -> None:
    for dialect in DIALECTS.values():
        with pytest.raises(DialectError):
            decode(dialect, frame, NOW)


def test_the_connection_stands_in_where_a_message_tells_no_place() -> None:
    told = {"msg_type": "comment", "msg_id": "1", "nick_name": "A", "content": "x"}
    (item,) = read(DIALECTS["oba-live-tool"], [told], b"", Setting(NOW, "kuaishou", "77"))
    assert (item.platform, item.room) == ("kuaishou", "77")
    barrage = {"Type": 1, "Data": json.dumps({"RoomId": 829, "Content": "x"})}
    (item,) = read(DIALECTS["douyin-barrage-grab"], [barrage], b"", Setting(NOW, "kuaishou", "77"))
    assert (item.platform, item.room) == ("douyin", "829")


@pytest.mark.parametrize("name", [DESK, BUILTIN_SHOP, "bridge", "", "x" * 99, "<b>"])
def test_a_tool_cannot_speak_in_the_desks_name(name: str) -> None:
    frame = json.dumps({"type": name, "chatname": "A", "chatmessage": "x"}).encode()
    (item,) = bridge.decode_social_stream_frame(frame, NOW)
    assert item.platform == "social_stream"


def test_ids_stay_exact_and_every_event_has_the_frame() -> None:
    frame = json.dumps({"commentList": [{"commentId": 2**60 + 1}, {"commentId": "b"}]}).encode()
    seen = bridge.decode_kuaishou_frame(frame, NOW)
    assert [item.id for item in seen] == [str(2**60 + 1), "b"]
    assert [item.raw for item in seen] == [frame, frame]


def test_a_huge_frame_is_kept_once() -> None:
    frame = json.dumps({"commentList": [{"commentId": n + 1} for n in range(1000)]}).encode()
    seen = bridge.decode_kuaishou_frame(frame, NOW)
    assert [bool(item.raw) for item in seen] == [True] + [False] * 999


@pytest.mark.parametrize(
    ("donation", "platform", "amount"),
    [
        ("$5.00", "youtube", Money(500, "USD")),
        ("CA$1,299.90", "youtube", Money(129_990, "CAD")),
        ("€ 3", "kick", Money(300, "EUR")),
        ("500 bits", "twitch", Money(500, "TWITCH_BITS")),
        ("300 coins", "tiktok", Money(300, "TIKTOK_COIN")),
        ("300 coins", "youtube", None),
        ("¥500", "youtube", None),
        ("$five", "youtube", None),
        ("$5.001", "youtube", None),
    ],
)
def test_an_amount_counts_only_where_its_currency_is_certain(
    donation: str, platform: str, amount: Money | None
) -> None:
    row = {"type": platform, "chatname": "A", "chatmessage": "x", "hasDonation": donation}
    (item,) = bridge.decode_social_stream_frame(json.dumps(row).encode(), NOW)
    assert getattr(item.event, "amount", None) == amount
    assert item.extra == {"hasDonation": donation}


@pytest.mark.parametrize(
    ("markup", "text", "kinds"),
    [
        ("1 &lt; 2 &amp; 3", "1 < 2 & 3", []),
        ("1 < 2 > 0", "1 < 2 > 0", []),
        ("<b>bold</b><br/>next", "bold next", []),
        ("x<img alt='Kappa' src=k.png>y", "xKappay", ["text", "emote", "text"]),
        ('<a href="https://e.x/?a=1&amp;b=2">it</a>!', "it!", ["link", "text"]),
        ("<img", "<img", []),
    ],
)
def test_markup_becomes_text_and_pieces(markup: str, text: str, kinds: list[str]) -> None:
    said, pieces = plain(markup)
    assert said == text
    assert [piece.type for piece in pieces] == kinds
    assert not pieces or "".join(piece.text for piece in pieces) == said


def test_a_links_address_is_decoded() -> None:
    _, pieces = plain('<a href="https://e.x/?a=1&amp;b=2">it</a>')
    assert pieces == (Segment("link", "it", "https://e.x/?a=1&b=2"),)


def test_many_broken_tags_are_read_at_once() -> None:
    said, _ = plain("<a <" * 50_000)
    assert len(said) == 200_000


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=5), below, max_size=3),
    max_leaves=5,
)


@st.composite
def spoilt(draw: st.DrawFn) -> Any:
    """Return a real message with something in it replaced."""
    message = json.loads(json.dumps(draw(st.sampled_from(MESSAGES))))
    place = message
    while True:
        key = draw(st.sampled_from(sorted(place))) if isinstance(place, dict) else 0
        below = place[key]
        if isinstance(below, dict | list) and below and draw(st.booleans()):
            place = below
            continue
        place[key] = draw(JSON)
        return message


@given(spoilt())
def test_any_field_may_be_anything(message: Any) -> None:
    frame = json.dumps(message).encode()
    found = detect(message)
    if found is None:
        return
    for item in decode(found, frame, NOW):
        assert type(item.event) in REPORTED
        assert item.platform not in (DESK, BUILTIN_SHOP)
        encode_observed(item)


@given(st.binary(max_size=60))
def test_any_bytes_are_events_or_an_error(frame: bytes) -> None:
    for dialect in DIALECTS.values():
        with suppress(DialectError):
            decode(dialect, frame, NOW)


def test_damage_inside_a_message_is_kept() -> None:
    frame = b'{"Type":1,"Data":"{half"}'
    (item,) = bridge.decode_barrage_grab_frame(frame, NOW)
    assert item.event == UnknownEvent("bridge.douyin-barrage-grab.damaged.json")
    assert item.raw == frame


def test_one_bad_row_costs_nobody_else() -> None:
    line = next(line for name, line in LINES if name == "xiaohongshu" and b"%%%" in line)
    seen = bridge.decode_xiaohongshu_frame(line, NOW)
    assert [type(item.event) for item in seen] == [UnknownEvent, CommentPosted]
