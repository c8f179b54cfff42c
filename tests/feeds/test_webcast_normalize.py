"""Messages of a room as events: golden files, people, figures, segments, and whatever a server might send."""

import base64
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    Event,
    GiftSent,
    LikesCounted,
    MembershipChanged,
    RoomShared,
    RoomStateChanged,
    UnknownEvent,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.money import Money
from livestream_console.core.values import ApproxCount, Segment
from livestream_console.core.wire import encode_observed
from livestream_console.feeds.webcast import decode_douyin_frame, decode_tiktok_frame
from livestream_console.feeds.webcast.codec import unwrap
from livestream_console.feeds.webcast.normalize import DOUYIN, Context, observe
from livestream_console.rehearsal.encoders.webcast import message
from livestream_console.rehearsal.encoders.webcast_wire import field, fields
from tests.feeds.webcast_messages import NOW, SENT_MS, chat, frame, gift, person, webcast

GOLDEN = Path(__file__).parents[1] / "golden/webcast"
DECODERS = {"douyin": decode_douyin_frame, "tiktok": decode_tiktok_frame}


def only(data: bytes, platform: str = "douyin") -> Observed:
    (item,) = DECODERS[platform](frame(data), NOW)
    return item


def event(data: bytes, platform: str = "douyin") -> Event:
    return only(data, platform).event


@pytest.mark.parametrize("raw", sorted(GOLDEN.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(raw: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    """The files hold one frame a line in base64, whose first word is the platform."""
    seen: list[Observed] = []
    for line in raw.read_text(encoding="utf-8").splitlines():
        platform, data = line.split()
        seen += DECODERS[platform](base64.b64decode(data), NOW)
    check_golden(raw, seen)


def test_the_envelope_of_a_comment() -> None:
    said = chat("A1+2", 7_412_345_678_901_234_567)
    item = only(said)
    assert item.event == CommentPosted("A1+2")
    assert (item.id, item.at_us) == ("7412345678901234567", SENT_MS * 1000)
    assert (item.platform, item.room, item.origin) == ("douyin", "829", "unofficial")
    assert (item.viewer, item.raw, item.received_us) == (Viewer("88", "阿珍"), said, NOW)


def test_the_outer_id_goes_before_the_inner() -> None:
    assert only(message("WebcastChatMessage", field(1, field(2, 5)) + field(3, "x"), 6)).id == "6"
    assert only(message("WebcastChatMessage", field(1, field(2, 5)) + field(3, "x"), None)).id == "5"
    assert only(message("WebcastChatMessage", field(3, "x"), None)).id is None


def test_the_connection_knows_the_room_better() -> None:
    ((item,),) = observe(unwrap(frame(chat("x"))), NOW, Context(DOUYIN, "shop-1"), backfilled=True)
    assert (item.room, item.backfilled) == ("shop-1", True)


@pytest.mark.parametrize(
    ("told", "at_us"),
    [
        (1_795_348_927, 1_795_348_927_000_000),
        (1_795_348_927_123, 1_795_348_927_123_000),
        (1_795_348_927_123_456, 1_795_348_927_123_456),
        (0, None),
        (2**60, None),
    ],
)
def test_times_come_in_any_unit(told: int, at_us: int | None) -> None:
    said = message("WebcastChatMessage", field(1, field(4, told)) + field(3, "x"), 1)
    assert only(said).at_us == at_us
    elsewhere = message("WebcastChatMessage", fields((3, "x"), (15, told)), 1)
    assert only(elsewhere).at_us == at_us


@pytest.mark.parametrize(
    ("who", "viewer"),
    [
        (person(), Viewer("88", "阿珍")),
        (person(rest=field(1028, "S88")), Viewer("S88", "阿珍")),
        (person(0, rest=field(46, "MS4w")), Viewer("MS4w", "阿珍")),
        (person(rest=field(24, field(1, field(2, 7)))), Viewer("88", "阿珍", ("member",), 7)),
        (person(rest=field(32, field(2, 1))), Viewer("88", "阿珍", ("moderator",))),
        (person(rest=field(12, 1)), Viewer("88", "阿珍", ("verified",))),
        (fields((1, 88), (38, "azhen")), Viewer("88", "azhen")),
        (person(88, "阿***"), Viewer("88", "阿***", masked=True)),
        (person(111_111, "q***"), Viewer(None, "q***", masked=True)),
        (b"", None),
    ],
)
def test_people(who: bytes, viewer: Viewer | None) -> None:
    assert only(chat("x", who=who)).viewer == viewer


def test_a_mention_and_emotes_become_segments() -> None:
    at_user = field(12, person(7, "Bob"))
    emotes = b"".join(
        field(13, fields((1, place), (2, field(1, ref)))) for place, ref in ((9, "e2"), (4, "e1"))
    )
    said = event(chat("@Bob nice one", rest=at_user + emotes), "tiktok")
    assert said == CommentPosted(
        "@Bob nice one",
        (
            Segment("mention", "@Bob", "7"),
            Segment("emote", "", "e1"),
            Segment("text", " nice"),
            Segment("emote", "", "e2"),
            Segment("text", " one"),
        ),
    )


def test_douyins_display_hints_are_no_emotes() -> None:
    hints = field(13, fields((1, 1), (2, 1), (3, 1), (4, "#fff"))) + field(12, 3)
    assert event(chat("x", rest=hints)) == CommentPosted("x")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            webcast("EmojiChat", fields((2, person()), (3, 12), (5, "[赞]"))),
            CommentPosted("[赞]", (Segment("emote", "[赞]", "12"),)),
        ),
        (webcast("Like", fields((2, 3), (3, 100), (5, person()))), LikesCounted(3, 100)),
        (webcast("Like", fields((2, 3))), LikesCounted(3)),
        (webcast("Member", fields((2, person()), (3, 120), (10, 1))), ViewersEntered()),
        (webcast("Social", fields((2, person()), (4, 1), (6, 9))), ViewerFollowed()),
        (webcast("Social", fields((2, person()), (3, 2), (4, 3))), RoomShared()),
        (webcast("Fansclub", fields((2, 1), (4, person()))), MembershipChanged("upgrade")),
        (webcast("Fansclub", fields((2, 2), (4, person()))), MembershipChanged("new")),
        (webcast("Control", field(2, 1)), RoomStateChanged("paused")),
        (webcast("Control", field(2, 3)), RoomStateChanged("ended")),
        (
            webcast("RoomUserSeq", fields((3, 3482), (6, 99), (7, 120_034), (9, "3482"))),
            AudienceSampled(ccu=3482, uv=120_034, popularity=99),
        ),
        (
            webcast("RoomUserSeq", fields((4, "9999"), (8, "10w+"), (9, "1.2万"), (11, "35万"))),
            AudienceSampled(
                ccu=ApproxCount(12_000, "1.2万"),
                uv=ApproxCount(100_000, "10w+"),
                pv=ApproxCount(350_000, "35万"),
                popularity=9999,
            ),
        ),
        (
            webcast("RoomStats", fields((2, "1.2万"), (4, "1.2万在线观众"), (5, 12_345))),
            AudienceSampled(ccu=ApproxCount(12_000, "1.2万在线观众")),
        ),
    ],
)
@pytest.mark.parametrize("platform", DECODERS)
def test_events(data: bytes, expected: Event, platform: str) -> None:
    assert event(data, platform) == expected


def test_a_zero_is_a_number_and_silence_is_none() -> None:
    assert event(webcast("RoomUserSeq", fields((3, 0)))) == AudienceSampled(ccu=0)
    assert event(webcast("RoomUserSeq", b"")) == AudienceSampled()


def test_a_diamond_is_one_of_its_platform_and_an_unpriced_gift_has_no_value() -> None:
    douyin, tiktok = (event(gift(2, combo=False), platform) for platform in DECODERS)
    assert isinstance(douyin, GiftSent)
    assert isinstance(tiktok, GiftSent)
    assert (douyin.value, tiktok.value) == (Money(18, "DY_DIAMOND"), Money(18, "TT_DIAMOND"))
    unpriced = event(webcast("Gift", fields((2, 5), (5, 2), (7, person()))))
    assert unpriced == GiftSent("5", count=2)


def test_more_than_the_event_says_is_kept_beside_it() -> None:
    assert only(webcast("Member", fields((3, 120), (10, 1)))).extra == {
        "douyin": {"member_count": 120, "action": 1}
    }


@pytest.mark.parametrize(
    ("name", "body", "fields_told"),
    [
        ("Member", fields((2, person()), (10, 12)), {"action": 12}),
        ("Social", fields((4, 9), (6, 2**60)), {"action": 9, "follow_count": str(2**60)}),
        ("Fansclub", fields((2, 5), (3, "升级")), {"type": 5, "content": "升级"}),
        ("Control", field(2, 9), {"action": 9}),
        (
            "RoomStats",
            fields((2, "12"), (4, "12人看过")),
            {"display_short": "12", "display_long": "12人看过"},
        ),
        ("RoomPin", fields((31, 5), (35, 7)), {"pin_time": 5, "pin_msg_id": "7"}),
        ("OfTomorrow", fields((2, 1)), None),
    ],
)
def test_what_fits_no_event_keeps_its_name_fields_and_bytes(
    name: str, body: bytes, fields_told: dict[str, object] | None
) -> None:
    data = webcast(name, body)
    item = only(data)
    assert item.event == UnknownEvent(f"douyin.Webcast{name}Message", fields_told)
    assert (item.raw, item.id, item.at_us) == (data, "1", SENT_MS * 1000)


def test_damage_in_one_message_leaves_the_others() -> None:
    broken = message("WebcastChatMessage", b"\x1a\x09x", 2)
    invalid = message("WebcastChatMessage", field(3, b"\xff\xfe"), 3)
    seen = decode_douyin_frame(frame(chat("一"), broken, invalid, b"\x0a\x09x", chat("二", 4)), NOW)
    assert [item.event for item in seen if item.event != UnknownEvent("douyin.damaged.message")] == [
        CommentPosted("一"),
        CommentPosted("二"),
    ]
    assert [item.raw for item in seen[1:4]] == [broken, invalid, b"\x0a\x09x"]


def test_damaged_and_strange_frames_are_told() -> None:
    (damaged,) = decode_tiktok_frame(b"\xff\xff", NOW)
    assert (damaged.event, damaged.raw) == (UnknownEvent("tiktok.damaged.protobuf"), b"\xff\xff")
    (strange,) = decode_tiktok_frame(fields((7, "close")), NOW)
    assert strange.event == UnknownEvent("tiktok.frame.close")
    assert decode_tiktok_frame(fields((7, "hb")), NOW) == []


NAMES = re.findall(
    r"\w+",
    """Chat EmojiChat Gift Like Member Social RoomUserSeq RoomStats Control Fansclub RoomPin LiveShopping
    ProductChange LiveEcom LiveEcomGeneral EcomBuyIntention VideoLiveGoodsOrder ShelfTradeData Commerce
    CommerceSale LotteryEvent LotteryEventNew LotteryDrawResultEvent OecLiveShopping Unheard""",
)
VALUES = st.recursive(
    st.integers(0, 2**64 - 1) | st.text(max_size=8) | st.binary(max_size=8),
    lambda inner: st.lists(st.tuples(st.integers(1, 46), inner), max_size=4).map(lambda p: fields(*p)),
    max_leaves=6,
)
BODIES = st.lists(st.tuples(st.integers(1, 40), VALUES), max_size=8).map(lambda pairs: fields(*pairs))


@given(st.sampled_from(NAMES), BODIES, st.sampled_from(sorted(DECODERS)))
def test_any_fields_give_events_that_can_be_written(name: str, body: bytes, platform: str) -> None:
    for item in DECODERS[platform](frame(webcast(name, body)), NOW):
        encode_observed(item)
