"""Chat messages as events: golden files, money, combos, and any JSON a server might send."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CommentPosted,
    GiftSent,
    PaidMessagePosted,
    PollChanged,
    UnknownEvent,
)
from livestream_console.core.money import Money
from livestream_console.core.values import PollOption
from livestream_console.core.wire import encode_observed
from livestream_console.feeds.youtube import decode_frame
from livestream_console.feeds.youtube.codec import Page, Video
from livestream_console.feeds.youtube.kinds import JEWELS, KINDS, Context
from livestream_console.feeds.youtube.normalize import observe, observe_video

NOW = 1_795_348_999_000_000
GOLDEN = Path(__file__).parents[1] / "golden/youtube"


@pytest.mark.parametrize("raw", sorted(GOLDEN.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(raw: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    """The files hold one message a line; together they are a page."""
    page = b'{"items":[' + b",".join(raw.read_bytes().splitlines()) + b"]}"
    check_golden(raw, decode_frame(page, NOW))


def message(kind: str, **snippet: Any) -> bytes:
    return json.dumps({"id": "m1", "snippet": {"type": kind} | snippet}).encode()


def events(*items: bytes, context: Context | None = None) -> list[Observed]:
    return list(chain.from_iterable(observe([Page(items)], NOW, context or Context("room"))))


def paid(kind: str, micros: object, currency: object) -> Observed:
    (item,) = events(message(kind, **{f"{kind[:-5]}Details": {"amountMicros": micros, "currency": currency}}))
    return item


@pytest.mark.parametrize(
    ("micros", "currency", "amount"),
    [
        ("50000000", "CNY", Money(5000, "CNY")),
        (4_990_000, "USD", Money(499, "USD")),
        ("500000000", "JPY", Money(500, "JPY")),
        ("10000000000", "KRW", Money(10_000, "KRW")),
        ("75000000", "TWD", Money(7500, "TWD")),
        ("1500000", "KWD", Money(1500, "KWD")),
        ("0", "EUR", Money(0, "EUR")),
    ],
)
def test_money_is_exact_in_its_own_minor_unit(micros: object, currency: str, amount: Money) -> None:
    assert paid("superChatEvent", micros, currency).event == PaidMessagePosted(amount)
    assert paid("superStickerEvent", micros, currency).event == GiftSent("", value=amount, paid=True)


@pytest.mark.parametrize(
    ("micros", "currency"),
    [
        ("1500000", "JPY"),
        ("1", "USD"),
        ("-5", "USD"),
        ("9" * 30, "USD"),
        (1.5, "USD"),
        (None, "USD"),
        ("１", "USD"),
        ("1000000", ""),
        ("1000000", "usd"),
        ("1000000", "US"),
        ("1000000", None),
    ],
)
@pytest.mark.parametrize("kind", ["superChatEvent", "superStickerEvent"])
def test_money_that_is_not_exact_is_never_guessed(kind: str, micros: object, currency: object) -> None:
    item = paid(kind, micros, currency)
    assert item.event == UnknownEvent(f"youtube.{kind}")
    assert item.raw is not None


def gift(combo: int, place: str = "giftEventDetails") -> bytes:
    fields = {"giftName": "玫瑰", "jewelsAmount": 10, "comboCount": combo}
    return message(
        "giftEvent", **{place: {"giftMetadata": fields} if place == "giftEventDetails" else fields}
    )


@pytest.mark.parametrize("place", ["giftEventDetails", "giftDetails"])
def test_a_combo_counts_its_growth(place: str) -> None:
    context = Context("room")
    seen = [item for n in (1, 3, 2, 3, 4) for item in events(gift(n, place), context=context)]
    assert [(item.id, item.event) for item in seen] == [
        (f"m1#{total}", GiftSent("玫瑰", "玫瑰", count, Money(10 * count, JEWELS), "m1", total, paid=True))
        for total, count in [(1, 1), (3, 2), (4, 1)]
    ]


def poll(status: str, *votes: object) -> bytes:
    options = [{"optionText": str(n), "tally": tally} for n, tally in enumerate(votes)]
    details = {"metadata": {"questionText": "?", "options": options}, "status": status}
    return message("pollEvent", pollDetails=details)


def test_a_poll_is_told_when_it_changes() -> None:
    context = Context("room")
    seen = events(
        poll("active", "0", "0"), poll("active", "0", "0"), poll("active", "1", "0"), context=context
    )
    later = [Page(poll=poll("active", "1", "0")), Page(poll=poll("active", "1", 2))]
    seen += chain.from_iterable(observe(later, NOW, context))
    seen += events(poll("closed", "1", "2"), context=context)
    assert [(item.id, item.event) for item in seen] == [
        (f"m1#{action}:{a}-{b}", PollChanged("?", (PollOption("0", a), PollOption("1", b)), action))
        for action, a, b in [("opened", 0, 0), ("updated", 1, 0), ("updated", 1, 2), ("closed", 1, 2)]
    ]


def test_what_is_remembered_is_bounded() -> None:
    context = Context("room")
    for n in range(3000):
        context.before("combo", str(n), 1)
    assert len(context._states) == 1000
    assert context.before("combo", "2999", 2) == 1


@pytest.mark.parametrize(
    ("published", "at_us"),
    [
        ("2026-11-22T15:00:00.123456+00:00", 1_795_359_600_123_456),
        ("2026-11-22T15:00:00Z", 1_795_359_600_000_000),
        ("2026-11-22T23:00:00.5+08:00", 1_795_359_600_500_000),
        ("2026-11-22T15:00:00", 1_795_359_600_000_000),
        ("yesterday", None),
        ("", None),
    ],
)
def test_times_are_microseconds(published: str, at_us: int | None) -> None:
    (item,) = events(message("textMessageEvent", publishedAt=published))
    assert item.at_us == at_us


def test_roles_are_what_youtube_says() -> None:
    author = {"channelId": "UC1", "displayName": "甲", "isChatOwner": True, "isChatModerator": True}
    author |= {"isChatSponsor": True, "isVerified": True}
    (item,) = events(json.dumps({"snippet": {"type": "textMessageEvent"}, "authorDetails": author}).encode())
    assert item.viewer == Viewer("UC1", "甲", ("owner", "moderator", "member", "verified"))
    author |= {"isChatOwner": False, "isChatModerator": None, "isChatSponsor": "yes", "isVerified": 1}
    (item,) = events(json.dumps({"snippet": {"type": "textMessageEvent"}, "authorDetails": author}).encode())
    assert item.viewer == Viewer("UC1", "甲")


def test_missing_fields_stay_unknown() -> None:
    (item,) = events(b'{"snippet":{"type":"textMessageEvent"}}', context=Context())
    assert item.event == CommentPosted("")
    assert (item.id, item.at_us, item.viewer, item.room) == (None, None, None, None)


def test_damage_and_new_kinds_keep_their_bytes() -> None:
    new = message("eventOfTomorrow")
    seen = events(b"17", new, message("messageDeletedEvent"), message("userBannedEvent"))
    assert [item.event for item in seen] == [
        UnknownEvent("youtube.damaged.json"),
        UnknownEvent("youtube.eventOfTomorrow"),
        UnknownEvent("youtube.messageDeletedEvent"),
        UnknownEvent("youtube.userBannedEvent"),
    ]
    assert [item.raw for item in seen][:2] == [b"17", new]


def test_hidden_figures_say_nothing() -> None:
    assert observe_video(Video("live", "c", False, None, None), b"", NOW, "room") == []


FIELDS = re.findall(
    r"\w+",
    """publishedAt displayMessage authorChannelId textMessageDetails superChatDetails superStickerDetails
    newSponsorDetails memberMilestoneChatDetails membershipGiftingDetails giftMembershipReceivedDetails
    messageDeletedDetails messageRetractedDetails userBannedDetails pollDetails giftDetails
    giftEventDetails""",
)
DETAILS = re.findall(
    r"\w+",
    """messageText amountMicros currency userComment superStickerMetadata stickerId memberLevelName isUpgrade
    memberMonth giftMembershipsCount giftMembershipsLevelName deletedMessageId retractedMessageId
    bannedUserDetails channelId displayName banType banDurationSeconds metadata options optionText tally
    status questionText giftMetadata giftName jewelsAmount comboCount""",
)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.from_regex(r"\A[0-9]{1,20}\Z")
    | st.sampled_from(["CNY", "JPY", "temporary", "closed"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(DETAILS), inner, max_size=4),
    max_leaves=8,
)


@given(st.sampled_from([*KINDS]), st.dictionaries(st.sampled_from(FIELDS), VALUES), VALUES, VALUES)
def test_any_fields_give_events_that_can_be_written(
    kind: str, snippet: dict[str, Any], item_id: object, author: object
) -> None:
    item = {"id": item_id, "snippet": {"type": kind} | snippet, "authorDetails": author}
    for seen in events(json.dumps(item).encode("utf-8", "replace")):
        encode_observed(seen)


@given(st.binary(max_size=60))
def test_any_item_gives_events(item: bytes) -> None:
    assert events(item)
