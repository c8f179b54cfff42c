"""Every event that goes in comes out of an independent reader, whatever its text and names contain."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    CommentPosted,
    GiftSent,
    LikesCounted,
    MembershipChanged,
    OrderChanged,
    PaidMessagePosted,
    ViewersEntered,
)
from livestream_console.core.money import Money
from livestream_console.core.values import Line, Segment
from livestream_console.rehearsal.encoders import bridge, twitch
from livestream_console.rehearsal.encoders.bilibili import BilibiliEncoder, popularity_reply
from livestream_console.rehearsal.encoders.twitch import TwitchEncoder
from tests.rehearsal import decoders

# Lone surrogates have no UTF-8; a line end, NUL or carriage return cannot be said in an IRC line.
words = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\0"), min_size=1, max_size=80
)


def comment(text: str, name: str = "阿珍", roles: tuple[str, ...] = (), **more: object) -> Observed:
    return Observed(
        CommentPosted(text, **more),  # type: ignore[arg-type]
        at_us=1_790_000_001_000_000,
        platform="twitch",
        room="r",
        origin="simulated",
        id="id-1",
        viewer=Viewer("88", name, roles),
    )


@given(text=words, name=words)
def test_twitch_lines_carry_any_text_and_name(text: str, name: str) -> None:
    line = TwitchEncoder("shop").encode(comment(text, name))
    assert line is not None
    (frame,) = twitch.frames([line])
    assert isinstance(frame, str)
    ((tags, source, command, said),) = decoders.irc(frame)
    assert (command, said, tags["display-name"]) == ("PRIVMSG", text, name)
    assert (tags["id"], tags["user-id"], tags["tmi-sent-ts"]) == ("id-1", "88", "1790000001000")
    assert source.endswith(".tmi.twitch.tv")
    assert " " not in source


def test_twitch_lines_carry_roles_emotes_and_replies() -> None:
    kappa = (Segment("text", "好 👩‍👩‍👧‍👦 "), Segment("emote", "Kappa", "25"))
    text = "".join(part.text for part in kappa)
    seen = comment(text, roles=("moderator", "member"), segments=kappa, reply_to="id-0")
    line = TwitchEncoder("shop").encode(seen)
    assert line is not None
    ((tags, _, _, said),) = decoders.irc(line.decode())
    ref, _, span = tags["emotes"].partition(":")
    first, last = map(int, span.split("-"))
    assert (ref, said[first : last + 1]) == ("25", "Kappa")
    assert tags["reply-parent-msg-id"] == "id-0"
    assert (tags["mod"], tags["subscriber"], tags["badges"]) == ("1", "1", "moderator/1,subscriber/3")


@pytest.mark.parametrize(("action", "msg_id"), [("new", "sub"), ("renew", "resub")])
def test_twitch_subscriptions_are_usernotices(action: str, msg_id: str) -> None:
    seen = Observed(MembershipChanged(action, "2000", 7), id="n1", viewer=Viewer("5", "a b;c"))
    line = TwitchEncoder("shop").encode(seen)
    assert line is not None
    ((tags, _, command, _),) = decoders.irc(line.decode())
    assert (command, tags["msg-id"], tags["msg-param-sub-plan"]) == ("USERNOTICE", msg_id, "2000")
    assert (tags["msg-param-cumulative-months"], tags["display-name"]) == ("7", "a b;c")


def test_twitch_carries_no_likes() -> None:
    assert TwitchEncoder("shop").encode(Observed(LikesCounted(3), viewer=Viewer("1"))) is None


@given(texts=st.lists(words, min_size=1, max_size=5))
def test_bilibili_frames_carry_any_text_plain_and_zipped(texts: list[str]) -> None:
    encoder = BilibiliEncoder(1001)
    for _ in ("plain", "zlib"):
        encoded = [encoder.encode(comment(text, text)) for text in texts]
        (frame,) = encoder.frames([one for one in encoded if one is not None])
        assert isinstance(frame, bytes)
        found = decoders.packets(frame)
        assert [operation for operation, _ in found] == [5] * len(texts)
        assert [body["data"]["msg"] for _, body in found] == texts
        assert [body["data"]["uname"] for _, body in found] == texts
        assert {body["data"]["timestamp"] for _, body in found} == {1_790_000_001}


def test_bilibili_splits_and_alternates_frames() -> None:
    encoder = BilibiliEncoder(1001)
    packet = encoder.encode(comment("666"))
    assert packet is not None
    frames = [frame for frame in encoder.frames([packet] * 250) if isinstance(frame, bytes)]
    assert [len(decoders.packets(frame)) for frame in frames] == [100, 100, 50]
    assert [frame[7] for frame in frames] == [0, 2, 0]


@pytest.mark.parametrize(
    ("event", "cmd", "fields"),
    [
        (
            GiftSent("31036", "小花花", 5, Money(50, "CNY"), paid=True),
            "SEND_GIFT",
            {"gift_id": 31036, "gift_num": 5, "r_price": 100, "paid": True},
        ),
        (PaidMessagePosted(Money(3000, "CNY"), "hi", 60), "SUPER_CHAT", {"rmb": 30, "message_id": 17}),
        (MembershipChanged("new", "3", 1), "GUARD", {"guard_level": 3, "guard_num": 1, "price": 138_000}),
        (LikesCounted(7), "LIKE", {"like_count": 7}),
        (ViewersEntered(), "LIVE_ROOM_ENTER", {"open_id": "5"}),
    ],
)
def test_bilibili_tells_each_kind_by_its_command(event: object, cmd: str, fields: dict[str, object]) -> None:
    packet = BilibiliEncoder(1001).encode(Observed(event, id="17", viewer=Viewer("5", "b")))  # type: ignore[arg-type]
    assert packet is not None
    ((operation, body),) = decoders.packets(packet)
    assert (operation, body["cmd"]) == (5, f"LIVE_OPEN_PLATFORM_{cmd}")
    assert body["data"] | fields == body["data"]


def test_bilibili_popularity_is_a_heartbeat_reply() -> None:
    assert decoders.packets(popularity_reply(70_000)) == [(3, (70_000).to_bytes(4, "big"))]


@given(text=st.text(st.characters(exclude_categories=["Cs"])), name=words)
def test_bridge_lines_carry_any_text(text: str, name: str) -> None:
    told = json.loads(bridge.encode(comment(text, name)))
    assert (told["v"], told["kind"], told["text"], told["viewer"]["name"]) == (1, "comment", text, name)


def test_bridge_lines_write_every_known_field_out() -> None:
    yuan = Money(1990, "CNY")
    order = OrderChanged("o1", "paid", yuan, (Line("A1", None, 1, yuan),), False)
    told = json.loads(bridge.encode(Observed(order, at_us=5, platform="shop:demo", room="x", id="o1#paid")))
    assert told["lines"] == [{"product": "A1", "qty": 1, "amount": {"minor": 1990, "currency": "CNY"}}]
    assert (told["status"], told["buyer_is_new"], told["platform"]) == ("paid", False, "shop:demo")
    cart = json.loads(bridge.encode(Observed(CartChanged("A1", qty=1), id="c1")))
    assert cart["qty"] == 1
    sample = json.loads(bridge.encode(Observed(AudienceSampled(ccu=0))))
    assert sample["ccu"] == 0
    assert "peak" not in sample


def test_bridge_messages_hold_one_event_or_an_array() -> None:
    lines = [bridge.encode(comment(str(n))) for n in range(201)]
    messages = [message for message in bridge.frames(lines) if isinstance(message, str)]
    assert [message[0] for message in messages] == ["[", "[", "{"]
    texts = Counter(event["text"] for message in messages for event in decoders.bridge(message))
    assert texts == Counter(str(n) for n in range(201))
