"""Kuaishou's web frames: golden file, every damage, streaks by their maximum, figures by their change."""

from __future__ import annotations

import base64
import gzip
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    GiftSent,
    LikesCounted,
    RoomStateChanged,
    UnknownEvent,
)
from livestream_console.core.values import ApproxCount
from livestream_console.feeds import inflate
from livestream_console.feeds.kuaishou import web_codec as codec
from livestream_console.feeds.kuaishou.web import KuaishouWebFeed
from livestream_console.feeds.kuaishou.web_codec import CodecError, Welcome, unwrap, welcome
from livestream_console.feeds.kuaishou.web_normalize import Context, decode_web_frame, observe
from livestream_console.rehearsal.encoders import kuaishou_web as wire
from livestream_console.rehearsal.encoders.webcast_wire import field, fields, read

GOLDEN = Path(__file__).parents[1] / "golden/kuaishou_web"
NOW = 1_795_348_930_000_000
SENT_MS = 1_795_348_927_123
ANN = Viewer("3x8ann", "阿珍")


def comment(text: str, own_id: str = "c1") -> bytes:
    return field(5, fields((1, own_id), (2, wire.user(ANN)), (3, text), (9, SENT_MS)))


def gift(combo: int, *, own_id: str = "g1", batch: int = 1, merge: str = "m-7") -> bytes:
    told = fields((1, own_id), (2, wire.user(ANN)), (3, SENT_MS), (4, 9), (6, merge), (7, batch), (8, combo))
    return field(9, told)


def pushed(*items: bytes, zipped: bool = False) -> bytes:
    return wire.socket_message(wire.FEED_PUSH, b"".join(items), zipped=zipped)


FRAME = pushed(comment("一"), gift(3), comment("二", "c2"), zipped=True)


def code(data: bytes) -> str:
    with pytest.raises(CodecError) as caught:
        unwrap(data)
    assert caught.value.raw == data
    return caught.value.code


@pytest.mark.parametrize("raw", sorted(GOLDEN.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(raw: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    """The file holds one frame a line in base64."""
    lines = raw.read_bytes().splitlines()
    check_golden(raw, [item for line in lines for item in decode_web_frame(base64.b64decode(line), NOW)])


def test_the_envelope_of_a_comment() -> None:
    ((item,),) = filter(None, observe(unwrap(pushed(comment("A1+2"))), NOW, Context("live-1")))
    assert item.event == CommentPosted("A1+2")
    assert (item.id, item.at_us, item.viewer) == ("c1", SENT_MS * 1000, ANN)
    assert (item.platform, item.room, item.origin) == ("kuaishou", "live-1", "unofficial")
    assert item.raw == read(comment("A1+2"))[5][0]


def test_gzipped_and_plain_say_the_same() -> None:
    assert decode_web_frame(pushed(comment("一")), NOW) == decode_web_frame(
        pushed(comment("一"), zipped=True), NOW
    )


def test_a_streak_counts_by_how_much_its_maximum_grew() -> None:
    context = Context()
    told = [gift(2, own_id="g1"), gift(5, own_id="g2"), gift(4, own_id="g3"), gift(5, own_id="g2")]
    seen = [
        item.event for one in told for items in observe(unwrap(pushed(one)), NOW, context) for item in items
    ]
    assert seen == [
        GiftSent("9", count=2, streak="m-7", streak_total=2),
        GiftSent("9", count=3, streak="m-7", streak_total=5),
    ]
    (end,) = context.streaks.lapse(NOW + 6_000_000)
    assert end.event == GiftSent("9", count=0, streak="m-7", streak_total=5, streak_end=True)


def test_a_batch_is_as_many_gifts() -> None:
    (item,) = decode_web_frame(pushed(gift(3, batch=10)), NOW)
    assert isinstance(item.event, GiftSent)
    assert item.event.count == 30


def test_figures_are_told_when_they_change_with_their_wording() -> None:
    context = Context()
    frames = [fields((1, "1.2万"), (2, "10w+"), (3, 7)), fields((1, "1.2万"), (2, "11w+")), fields((1, "9"))]
    seen = [one for told in frames for items in observe(unwrap(pushed(told)), NOW, context) for one in items]
    assert [item.event for item in seen] == [
        AudienceSampled(ccu=ApproxCount(12_000, "1.2万")),
        LikesCounted(total=ApproxCount(100_000, "10w+")),
        LikesCounted(total=ApproxCount(110_000, "11w+")),
        AudienceSampled(ccu=9),
    ]
    assert seen[1].extra == {"kuaishou": {"pending": 7}}


def test_a_figure_without_a_number_is_none() -> None:
    assert decode_web_frame(pushed(fields((1, "很多"), (2, "-"))), NOW) == []


@pytest.mark.parametrize(
    ("frame", "event"),
    [
        (wire.socket_message(wire.AUTHOR_PAUSE, b""), RoomStateChanged("paused")),
        (wire.socket_message(wire.AUTHOR_RESUME, b""), RoomStateChanged("resumed")),
        (wire.socket_message(wire.SHOP_OPENED, b"?"), UnknownEvent("kuaishou.shop_opened")),
        (wire.socket_message(wire.SHOP_CLOSED, b""), UnknownEvent("kuaishou.shop_closed")),
        (wire.socket_message(330, b""), UnknownEvent("kuaishou.red_pack_feed")),
        (wire.socket_message(355, b""), UnknownEvent("kuaishou.suspected_violation")),
        (wire.socket_message(4711, b""), UnknownEvent("kuaishou.4711")),
        (wire.error(601, "bad"), UnknownEvent("kuaishou.error", {"code": 601, "message": "bad"})),
        (wire.watching_list([], "1.2万"), AudienceSampled(ccu=ApproxCount(12_000, "1.2万"))),
        (
            wire.watching_list([ANN]),
            UnknownEvent("kuaishou.watching_list", {"users": [{"id": "3x8ann", "name": "阿珍"}]}),
        ),
        (
            pushed(field(7, fields((1, "x"), (2, "666"), (3, 40)))),
            UnknownEvent("kuaishou.combo_comment", {"content": "666", "count": 40}),
        ),
        (
            pushed(field(11, fields((1, "n"), (4, "欢迎")))),
            UnknownEvent("kuaishou.system_notice", {"content": "欢迎"}),
        ),
    ],
)
def test_what_else_is_told(frame: bytes, event: object) -> None:
    (item,) = decode_web_frame(frame, NOW)
    assert item.event == event
    assert item.raw is not None


def test_answers_to_ourselves_are_no_events() -> None:
    for frame in (wire.socket_message(wire.HEARTBEAT_ACK, b""), wire.welcome(1, 2, 3)):
        assert decode_web_frame(frame, NOW) == []


def test_damage_in_one_item_leaves_the_others() -> None:
    seen = decode_web_frame(pushed(comment("一"), field(5, b"\x1a\x09x"), comment("二", "c2")), NOW)
    assert [item.event for item in seen] == [
        CommentPosted("一"),
        UnknownEvent("kuaishou.damaged.item"),
        CommentPosted("二"),
    ]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "empty"),
        (b"\x1a\x00", "empty"),
        (b"\xff\xff\xff", "protobuf"),
        (FRAME[:-5], "protobuf"),
        (fields((1, 310), (2, 2), (3, b"no gzip")), "gzip"),
        (fields((1, 310), (2, 2), (3, gzip.compress(b"x" * 50)[:-9])), "truncated"),
        (fields((1, 310), (2, 3), (3, b"\x13\x37")), "encrypted"),
        (fields((1, 310), (2, 4), (3, b"?")), "compression"),
    ],
)
def test_damage_has_a_name_and_keeps_its_bytes(data: bytes, expected: str) -> None:
    assert code(data) == expected


def test_a_bomb_is_not_inflated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inflate, "MAX_INFLATED", 4096)
    assert code(pushed(b"\x00" * 1_000_000, zipped=True)) == "too_large"


def test_what_a_client_says() -> None:
    entry = read(codec.enter_room("t0ken", "live-1", "page", 2, 601))
    assert entry[1] == [200]
    assert read(_payload(entry)) == {1: [b"t0ken"], 2: [b"live-1"], 3: [2], 4: [601], 7: [b"page"]}
    beat = read(codec.heartbeat(SENT_MS))
    assert (beat[1], read(_payload(beat))) == ([1], {1: [SENT_MS]})


def _payload(frame: dict[int, list[int | bytes]]) -> bytes:
    (payload,) = frame[3]
    assert isinstance(payload, bytes)
    return payload


def test_the_welcome() -> None:
    assert welcome(unwrap(wire.welcome(3_000, 9_000, 20_000))) == Welcome(20_000, 3_000, 9_000)
    with pytest.raises(CodecError, match="protobuf"):
        welcome(unwrap(wire.socket_message(wire.ENTER_ROOM_ACK, b"\x0a\x7f")))


@given(st.binary(max_size=120))
def test_any_bytes_are_events_or_damage(data: bytes) -> None:
    for item in decode_web_frame(data, NOW):
        assert item.received_us == NOW


@given(st.integers(0, 400), st.binary(max_size=120))
def test_any_payload_of_any_type_is_survived(kind: int, payload: bytes) -> None:
    decode_web_frame(wire.socket_message(kind, payload), NOW)


@given(st.integers(0, len(FRAME) - 1), st.integers(0, 255), st.integers(0, len(FRAME)))
def test_flipped_and_missing_bytes_are_survived(at: int, value: int, length: int) -> None:
    damaged = bytearray(FRAME)
    damaged[at] = value
    decode_web_frame(bytes(damaged[:length]), NOW)


def test_the_token_stays_out_of_the_feeds_name() -> None:
    feed = KuaishouWebFeed("live-1", urls=["ws://127.0.0.1"], token="t0ken")
    assert "t0ken" not in feed.feed_id + repr(feed)
    assert (feed.feed_id, feed.capabilities.actions) == ("kuaishou:web:live-1", frozenset())
    with pytest.raises(ValueError, match="no address"):
        KuaishouWebFeed("live-1", urls=[], token="t0ken")
