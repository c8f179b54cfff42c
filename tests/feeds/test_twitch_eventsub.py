"""EventSub messages as events: real frames, golden files, agreement with IRC, what holds for any bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CommentPosted,
    GiftSent,
    MembershipChanged,
    ModerationApplied,
    RoomStateChanged,
    UnknownEvent,
)
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.values import Segment
from livestream_console.core.wire import encode_observed
from livestream_console.engine.dedupe import Dedupe
from livestream_console.feeds.twitch import decode_frame
from livestream_console.feeds.twitch.eventsub import EventSubError, close_failure, parse, time_us
from livestream_console.feeds.twitch.eventsub_feed import decode_eventsub_frame
from livestream_console.rehearsal.encoders.twitch import TwitchEncoder
from livestream_console.rehearsal.encoders.twitch_eventsub import EventSubEncoder

NOW = 1_795_348_999_000_000
GOLDEN = Path(__file__).parents[1] / "golden/twitch_eventsub"
MESSAGES = (GOLDEN / "messages.txt").read_bytes().splitlines()


def decoded(frames: Iterable[bytes]) -> list[Observed]:
    return [item for frame in frames for item in decode_eventsub_frame(frame, NOW)]


# --- real frames ---

UNKNOWN = UnknownEvent
EXPECTED: dict[str, tuple[type, str]] = {
    "automod.message.hold": (UNKNOWN, "4242"),
    "automod.message.update": (UNKNOWN, "4242"),
    "channel.chat.notification-community-sub-gift": (MembershipChanged, ""),
    "channel.chat.notification-pay-it-forward": (UNKNOWN, "425829220"),
    "channel.chat.notification-resub-2": (MembershipChanged, "49912639"),
    "channel.moderate": (ModerationApplied, ""),
    "channel.moderate-emoteonly": (ModerationApplied, ""),
    "channel.moderate-followers": (ModerationApplied, ""),
    "channel.moderate-mod": (ModerationApplied, "141981764"),
    "channel.moderate-timeout": (ModerationApplied, "141981764"),
    "channel.moderate-warn": (ModerationApplied, "141981764"),
    "channel.suspicious_user.message": (UNKNOWN, "1050263434"),
    "channel.suspicious_user.update": (UNKNOWN, "1050263437"),
    "channel.update": (RoomStateChanged, ""),
    "stream.online": (RoomStateChanged, ""),
}


def test_real_frames_lose_nothing(shared_data: Path) -> None:
    paths = sorted((shared_data / "twitch/eventsub").glob("*.json"))
    assert {path.stem for path in paths} == set(EXPECTED)
    for path in paths:
        frame = path.read_bytes()
        wire = json.loads(frame)
        event = wire["payload"]["event"]
        (item,) = decode_eventsub_frame(frame, NOW)
        kind, person = EXPECTED[path.stem]
        assert type(item.event) is kind, path.stem
        assert (item.viewer.id or "" if item.viewer else "") == person, path.stem
        assert (item.platform, item.room) == ("twitch", event["broadcaster_user_login"]), path.stem
        assert item.at_us == time_us(wire["metadata"]["message_timestamp"]) is not None, path.stem
        source = event["message_id"] if "notice_type" in event else wire["metadata"]["message_id"]
        assert item.id is not None
        assert item.id.partition("#")[0] == source, path.stem
        assert item.raw == frame
        if isinstance(item.event, UnknownEvent):
            assert item.event.fields == event, path.stem


def test_a_moderators_words_are_kept(shared_data: Path) -> None:
    frame = (shared_data / "twitch/eventsub/channel.moderate-timeout.json").read_bytes()
    (item,) = decode_eventsub_frame(frame, NOW)
    assert isinstance(item.event, ModerationApplied)
    assert (item.event.action, item.event.target) == ("timeout", "viewer:141981764")
    assert item.extra is not None
    assert (item.extra["moderator"], item.extra["details"]["reason"]) == ("nerixyz", "test Kappa")


@pytest.mark.parametrize("raw", sorted(GOLDEN.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(raw: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    check_golden(raw, decoded(raw.read_bytes().splitlines()))


# --- single facts ---


def chat(text: str, fragments: list[dict[str, Any]], **more: Any) -> list[Observed]:
    event = {
        "broadcaster_user_login": "shop",
        "chatter_user_id": "5",
        "chatter_user_name": "Rex",
        "message_id": "m1",
        "message": {"text": text, "fragments": fragments},
    }
    return decode_eventsub_frame(notification("channel.chat.message", event | more), NOW)


def notification(about: str, event: object) -> bytes:
    metadata = {"message_id": "n1", "message_type": "notification", "subscription_type": about}
    return json.dumps({"metadata": metadata, "payload": {"event": event}}).encode()


def test_a_cheer_is_a_comment_and_a_gift_with_own_ids() -> None:
    comment, gift = chat("Cheer100", [{"text": "Cheer100"}], cheer={"bits": 100})
    assert (comment.id, gift.id) == ("m1", "m1#bits")
    assert gift.event == GiftSent("bits", count=100, value=Money(100, "TWITCH_BITS"), paid=True)


def test_fragments_become_pieces_and_links_are_found() -> None:
    (item,) = chat(
        "@Ann Kappa https://a.example Cheer1",
        [
            {"text": "@Ann", "mention": {"user_id": "9"}},
            {"text": " "},
            {"text": "Kappa", "emote": {"id": "25"}},
            {"text": " https://a.example "},
            {"text": "Cheer1", "cheermote": {"prefix": "Cheer", "bits": 1, "tier": 1}},
        ],
    )
    assert isinstance(item.event, CommentPosted)
    assert item.event.segments == (
        Segment("mention", "@Ann", "9"),
        Segment("text", " "),
        Segment("emote", "Kappa", "25"),
        Segment("text", " "),
        Segment("link", "https://a.example", "https://a.example"),
        Segment("text", " "),
        Segment("emote", "Cheer1", "cheermote/Cheer/1"),
    )


@pytest.mark.parametrize(
    "fragments", [[], [{"text": "other", "emote": {"id": "1"}}], [{"text": "a "}, {"text": "b"}]]
)
def test_a_comment_that_is_only_text_has_no_pieces(fragments: list[dict[str, Any]]) -> None:
    (item,) = chat("a b", fragments)
    assert item.event == CommentPosted("a b")


def test_an_action_is_told_by_its_marks() -> None:
    (item,) = chat("\x01ACTION waves\x01", [{"text": "waves"}])
    assert item.event == CommentPosted("waves", labels=("action",))


@pytest.mark.parametrize(
    "broken",
    [{"message_id": ""}, {"message_id": 7}, {"message": None}, {"cheer": {"bits": 2**43}}, {"badges": 1}],
)
def test_a_comment_of_another_shape_is_kept_as_unknown(broken: dict[str, Any]) -> None:
    (item,) = chat("a", [], **broken)
    assert isinstance(item.event, UnknownEvent)
    assert (item.event.name, item.room, item.id) == ("twitch.channel.chat.message", "shop", "n1")
    assert item.raw


def test_a_community_gift_is_counted_once() -> None:
    changes = [item.event for item in decoded(MESSAGES) if isinstance(item.event, MembershipChanged)]
    gifts = [change for change in changes if change.action == "gift"]
    assert [(gift.tier, gift.count) for gift in gifts] == [("1000", 2), ("3000", 1)]
    assert sum(change.action == "received" for change in changes) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-22T12:00:00.123456789Z", 1_795_348_800_123_456),
        ("2026-11-22T12:00:00Z", 1_795_348_800_000_000),
        ("2026-11-22T13:00:00.5+01:00", 1_795_348_800_500_000),
        ("2026-11-22T12:00:00", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_times(text: str, expected: int | None) -> None:
    assert time_us(text) == expected


@pytest.mark.parametrize(
    ("close", "code"),
    [
        ("close 4000", "network"),
        ("close 4001", "protocol"),
        ("close 4003", "refused"),
        ("close 4004", "network"),
        ("close 4007", "protocol"),
        ("close 1006", "network"),
    ],
)
def test_close_codes(close: str, code: str) -> None:
    failure = close_failure(FeedFailure("network", close))
    assert (failure.code, failure.detail, failure.retryable) == (code, close, True)


# --- beside IRC ---

SAID = [
    Observed(CommentPosted("A1+2"), at_us=1_000, id="c1", viewer=Viewer("5", "Rex", ("moderator", "member"))),
    Observed(CommentPosted("me too", reply_to="c1"), at_us=2_000, id="c2", viewer=Viewer("6", "Ann")),
    Observed(
        CommentPosted("hi Kappa", (Segment("text", "hi "), Segment("emote", "Kappa", "25"))),
        at_us=3_000,
        id="c3",
        viewer=Viewer("6", "Ann", ("vip",)),
    ),
    Observed(MembershipChanged("renew", "1000", 6), at_us=4_000, id="n1", viewer=Viewer("7", "小鹿")),
    Observed(MembershipChanged("new", "Prime", 1), at_us=5_000, id="n2", viewer=Viewer("7", "小鹿")),
]


def test_what_comes_over_both_wires_is_recorded_once() -> None:
    irc, eventsub = TwitchEncoder("shop"), EventSubEncoder("shop")
    over_irc = [item for one in SAID for item in decode_frame(irc.encode(one) or b"", NOW)]
    over_eventsub = decoded(message for one in SAID for _, message in [eventsub.encode(one) or ("", b"")])
    for first, second in zip(over_irc, over_eventsub, strict=True):
        assert (first.platform, first.room, first.id) == (second.platform, second.room, second.id)
        assert first.event == second.event or isinstance(first.event, MembershipChanged)
        assert first.viewer is not None
        assert second.viewer is not None
        assert (first.viewer.id, first.viewer.name) == (second.viewer.id, second.viewer.name)
        assert (first.viewer.roles, first.at_us) == (second.viewer.roles, second.at_us)
    dedupe = Dedupe()
    connections = dedupe.connection(), dedupe.connection()
    assert all(connections[0].is_new(item, NOW) for item in over_irc)
    assert not any(connections[1].is_new(item, NOW) for item in over_eventsub)


# --- any bytes ---

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


def places(value: Any) -> list[list[Any]]:
    """Return the path of every value within."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [[], *([key, *rest] for key, inner in steps for rest in places(inner))]


@given(st.binary(max_size=200))
def test_any_bytes_are_a_message_or_an_error_of_the_codec(frame: bytes) -> None:
    with suppress(EventSubError):
        parse(frame)


@pytest.mark.parametrize("frame", MESSAGES[1:4])
def test_a_cut_message_is_an_error_of_the_codec(frame: bytes) -> None:
    for end in range(len(frame)):
        with pytest.raises(EventSubError):
            parse(frame[:end])


@given(st.data())
def test_any_value_in_any_place_becomes_events_that_can_be_written(data: st.DataObject) -> None:
    wire = json.loads(data.draw(st.sampled_from(MESSAGES)))
    path = data.draw(st.sampled_from(places(wire)[1:]))
    inner = wire
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = data.draw(JSON)
    try:
        seen = decode_eventsub_frame(json.dumps(wire).encode(), NOW)
    except EventSubError:
        return
    for item in seen:
        assert item.platform == "twitch"
        assert item.id
        assert item.raw
        assert encode_observed(item)


@pytest.mark.parametrize("depth", [100, 100_000])
def test_a_deep_event_does_not_break_the_room(depth: int) -> None:
    metadata = {
        "message_id": "n1",
        "message_type": "notification",
        "subscription_type": "channel.of.tomorrow",
    }
    head = b'{"metadata":' + msgspec.json.encode(metadata) + b',"payload":{"event":'
    try:
        (item,) = decode_eventsub_frame(head + b"[" * depth + b"]" * depth + b"}}", NOW)
    except EventSubError:
        return
    assert item.event == UnknownEvent("twitch.channel.of.tomorrow", {})
