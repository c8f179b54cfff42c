"""Open Live commands as events: golden files, money, and any JSON a server might send."""

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    GiftSent,
    MembershipChanged,
    UnknownEvent,
)
from livestream_console.core.money import Money
from livestream_console.core.wire import encode_observed
from livestream_console.feeds.bilibili import decode_frame
from livestream_console.feeds.bilibili.codec import Packet, PacketReader
from livestream_console.feeds.bilibili.normalize import MILLI, Context, ended_combos, observe
from tests.feeds.bilibili_server import comment, compressed, message, packet, popularity

NOW = 1_795_348_999_000_000
GOLDEN = Path(__file__).parents[1] / "golden/bilibili"


@pytest.mark.parametrize("raw", sorted(GOLDEN.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(raw: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    """The files hold one command a line; here each becomes a packet as the server would send it."""
    packets = b"".join(packet(5, line) for line in raw.read_bytes().splitlines())
    check_golden(raw, decode_frame(packets, NOW))


def test_compressed_and_plain_say_the_same() -> None:
    assert decode_frame(compressed(comment(1) + comment(2)), NOW) == decode_frame(
        comment(1) + comment(2), NOW
    )


@pytest.mark.parametrize(
    ("fields", "value"),
    [
        ({"price": 1000, "gift_num": 1, "paid": True}, Money(100, "CNY")),
        ({"price": 100, "gift_num": 3, "paid": True}, Money(30, "CNY")),
        ({"price": 5, "gift_num": 2, "paid": True}, Money(1, "CNY")),
        ({"price": 1005, "gift_num": 1, "paid": True}, Money(1005, MILLI)),
        ({"price": 2000, "r_price": 1500, "gift_num": 1, "paid": True}, Money(150, "CNY")),
        ({"price": 2000, "gift_num": 1, "paid": False}, None),
        ({"price": 2000, "gift_num": 1}, None),
        ({"gift_num": 1, "paid": True}, None),
    ],
)
def test_a_gifts_value_is_exact_or_not_told(fields: dict[str, Any], value: Money | None) -> None:
    (item,) = decode_frame(message("SEND_GIFT", gift_id=1, **fields), NOW)
    assert isinstance(item.event, GiftSent)
    assert item.event.value == value


def combo(steps: int, *, per_step: int = 1, price: int = 100, combo_id: str = "cb") -> bytes:
    info = {"combo_base_num": per_step, "combo_count": steps, "combo_id": combo_id, "combo_timeout": 5}
    told = {"gift_num": per_step, "price": price, "paid": True, "combo_gift": True, "combo_info": info}
    return message("SEND_GIFT", gift_id=1, open_id="o-1", msg_id=f"{combo_id}-{steps}", **told)


def test_a_combo_counts_by_how_much_its_highest_sum_grew() -> None:
    """Steps 3 and 4 were lost, 2 comes late, and another combo is not touched by it."""
    packets = combo(1) + combo(5) + combo(2) + combo(2, combo_id="other") + combo(6)
    gifts = [item.event for item in decode_frame(packets, NOW) if isinstance(item.event, GiftSent)]
    assert [(gift.streak, gift.count, gift.streak_total) for gift in gifts] == [
        ("cb", 1, 1),
        ("cb", 4, 5),
        ("other", 2, 2),
        ("cb", 1, 6),
    ]
    assert [gift.value for gift in gifts] == [Money(10 * gift.count, "CNY") for gift in gifts]


def test_a_combos_worth_is_exact_though_one_gift_is_no_whole_fen() -> None:
    packets = combo(1, per_step=2, price=5) + combo(2, per_step=2, price=5)
    values = [item.event.value for item in decode_frame(packets, NOW) if isinstance(item.event, GiftSent)]
    assert values == [Money(1, "CNY"), Money(1, "CNY")]


def test_a_combo_that_falls_silent_is_ended_once() -> None:
    context = Context()
    reader = PacketReader()
    observe(reader.receive_data(combo(3)), NOW, context)
    (end,) = ended_combos(context.streaks, NOW + 5_000_000)
    assert isinstance(end.event, GiftSent)
    assert (end.event.count, end.event.streak_total, end.event.streak_end) == (0, 3, True)
    assert end.event.value == Money(0, "CNY")
    assert ended_combos(context.streaks, NOW + 9_000_000) == []


def test_a_blind_box_is_told_beside_what_was_in_it() -> None:
    box = {"blind_gift_id": 32251, "status": True}
    (item,) = decode_frame(message("SEND_GIFT", gift_id=7, price=16000, paid=True, blind_gift=box), NOW)
    assert item.extra == {"bilibili": {"blind_gift_id": "32251"}}
    assert isinstance(item.event, GiftSent)
    assert item.event.value == Money(1600, "CNY")


def test_a_guards_odd_unit_voids_its_number() -> None:
    membership = decode_frame(message("GUARD", guard_level=3, guard_num=5, guard_unit="*3天"), NOW)[0].event
    assert membership == MembershipChanged("new", "舰长", None)


def test_popularity_is_no_number_of_viewers() -> None:
    (item,) = decode_frame(popularity(4321, b"{}"), NOW)
    assert item.event == AudienceSampled(popularity=4321)


def test_the_connection_knows_room_and_owner() -> None:
    body = b'{"cmd":"LIVE_OPEN_PLATFORM_DM","data":{"msg":"hi","open_id":"host","uname":"A"}}'
    (item,) = observe([Packet(5, body)], NOW, Context("829", "host"))
    assert item.room == "829"
    assert item.viewer is not None
    assert item.viewer.roles == ("owner",)
    assert item.raw == body


def test_missing_fields_stay_unknown() -> None:
    (item,) = decode_frame(message("DM"), NOW)
    assert item.event == CommentPosted("")
    assert (item.id, item.at_us, item.viewer, item.room) == (None, None, None, None)


def test_damage_and_new_commands_keep_their_bytes() -> None:
    seen = decode_frame(packet(5, b"{not json") + message("NEW", a=1) + packet(5, b"x", 3), NOW)
    assert [i.event for i in seen] == [
        UnknownEvent("bilibili.damaged.json"),
        UnknownEvent("bilibili.NEW"),
        UnknownEvent("bilibili.damaged.brotli"),
    ]
    assert [i.raw for i in seen][::2] == [b"{not json", b"x"]


COMMANDS = re.findall(
    r"\w+",
    """DM DM_MIRROR SEND_GIFT GUARD SUPER_CHAT SUPER_CHAT_DEL LIKE LIVE_ROOM_ENTER LIVE_START LIVE_END
    INTERACTION_END""",
)
FIELDS = re.findall(
    r"\w+",
    """msg msg_id open_id uid uname room_id timestamp dm_type price r_price gift_num paid combo_gift
    combo_info blind_gift user_info guard_level guard_num guard_unit rmb message_id message_ids start_time
    end_time like_count reply_uname fans_medal_level title""",
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(COMMANDS), st.dictionaries(st.sampled_from(FIELDS), VALUES))
def test_any_fields_give_events_that_can_be_written(command: str, fields: dict[str, Any]) -> None:
    body = json.dumps({"cmd": f"LIVE_OPEN_PLATFORM_{command}", "data": fields})
    for item in observe([Packet(5, body.encode("utf-8", "replace"))], NOW, Context()):
        encode_observed(item)


@given(st.binary(max_size=60))
def test_any_body_gives_events(body: bytes) -> None:
    assert observe([Packet(5, body)], NOW, Context())
