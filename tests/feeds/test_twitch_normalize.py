"""Twitch lines as events: published vectors, a real recording, golden files, and what holds for any line."""

import json
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    CommentPosted,
    CommentRemoved,
    GiftSent,
    MembershipChanged,
    ModerationApplied,
    PaidMessagePosted,
    ViewersEntered,
)
from livestream_console.core.money import Money
from livestream_console.feeds.twitch import decode_frame
from livestream_console.feeds.twitch.codec import parse
from livestream_console.feeds.twitch.segments import segments

NOW = 1_795_348_999_000_000
VECTORS = 70


def vectors(shared_data: Path) -> list[tuple[str, dict[str, Any]]]:
    return [
        (path.stem, json.loads(path.read_text(encoding="utf-8")))
        for path in sorted((shared_data / "twitch/irc").glob("*.json"))
    ]


def seconds(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp())


def test_chatterinos_vectors(shared_data: Path) -> None:
    """Every chat line and every moderation of the vectors, in their neutral fields."""
    cases = vectors(shared_data)
    assert len(cases) == VECTORS
    messages = moderations = 0
    for name, case in cases:
        raw = [*(case.get("params") or {}).get("prevMessages", []), case["input"]]
        lines = {line.tags.get("id"): line for line in (parse(text.encode()) for text in raw)}
        seen = decode_frame("\r\n".join(raw).encode(), NOW)
        for expected in case["output"]:
            if expected["timeoutUser"] or "ClearChat" in expected["flags"]:
                check_moderation(name, expected, seen)
                moderations += 1
            elif expected["userID"] or expected["loginName"]:
                check_message(name, case, expected, seen, lines)
                messages += 1
    assert (messages, moderations) == (50, 9)


def check_message(name: str, case: Any, expected: Any, seen: list[Observed], lines: Any) -> None:
    item = next(i for i in seen if isinstance(i.event, CommentPosted) and (i.id or "") == expected["id"])
    line = lines[item.id]
    assert isinstance(item.event, CommentPosted)
    assert item.viewer is not None, name
    assert (item.viewer.id or "") == expected["userID"], name
    if expected["displayName"] and item.viewer.name.isascii():  # it shows the login for a localized name
        assert item.viewer.name == expected["displayName"], name
    assert (line.nick if line.command == "PRIVMSG" else line.tags["login"]) == expected["loginName"], name
    assert item.at_us is not None
    if b"rm-received-ts" not in line.raw:  # that program prefers the recorder's clock to Twitch's
        assert item.at_us // 1_000_000 == seconds(expected["serverReceivedTime"]), name
    if "ignore" not in (case.get("settings") or {}):
        text = item.event.text
        if item.event.reply_to is not None and name != "reply-block":
            text = text.partition(" ")[2]
        assert text == expected["messageText"], name


def check_moderation(name: str, expected: Any, seen: list[Observed]) -> None:
    who = expected["timeoutUser"]
    if who.startswith("msg:"):
        assert [i.event for i in seen if isinstance(i.event, CommentRemoved)] == [
            CommentRemoved(who.removeprefix("msg:"))
        ], name
        return
    applied = [i for i in seen if isinstance(i.event, ModerationApplied)]
    times = [i.at_us // 1_000_000 for i in applied if i.at_us and (i.viewer.name if i.viewer else "") == who]
    # It shows the recorder's clock, a moment after Twitch's.
    assert any(0 <= seconds(expected["serverReceivedTime"]) - time <= 1 for time in times), name


def test_a_real_channel(shared_data: Path) -> None:
    lines = json.loads((shared_data / "twitch/recent-messages.json").read_bytes())["messages"]
    seen = decode_frame("\r\n".join(lines).encode(), NOW)
    comments = [item for item in seen if isinstance(item.event, CommentPosted)]
    assert len(comments) == len({item.id for item in comments}) == 798
    assert all(item.viewer and item.viewer.id and item.viewer.name and item.at_us for item in comments)
    assert all(item.room == "nymn" and item.received_us == NOW for item in comments)
    assert [item.raw for item in comments] == [t.encode() for t in lines if " PRIVMSG " in t]
    for item in comments:
        event = item.event
        assert isinstance(event, CommentPosted)
        assert "".join(s.text for s in event.segments) in ("", event.text)
    assert [type(item.event) for item in seen if item not in comments] == [
        CommentRemoved,
        ModerationApplied,
    ] * 2


GOLDEN = Path(__file__).parents[1] / "golden/twitch"


@pytest.mark.parametrize("raw", sorted(GOLDEN.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(raw: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    check_golden(raw, decode_frame(raw.read_bytes(), NOW))


def one(line: str) -> list[Observed]:
    return decode_frame(line.encode(), NOW)


def test_emotes_are_counted_in_code_points() -> None:
    line = "@emotes=25:1-5,9-13;id=1 :a!a@a PRIVMSG #shop :😂Kappa😂 &Kappa"
    event = one(line)[0].event
    assert isinstance(event, CommentPosted)
    assert [s.text for s in event.segments if s.type == "emote"] == ["Kappa", "Kappa"]
    assert "".join(s.text for s in event.segments) == "😂Kappa😂 &Kappa"


@pytest.mark.parametrize("emotes", ["25:4-0", "25:0-99", "25:9-10", "25", "25:a-b", "25:0-" + "9" * 5000])
def test_wrong_emote_spans_are_dropped(emotes: str) -> None:
    assert segments("Kappa", emotes) == ()


@given(
    st.text(st.sampled_from("ab @:/.x😂中h"), max_size=40),
    st.lists(st.tuples(st.integers(0, 45), st.integers(0, 45)), max_size=6),
)
def test_the_pieces_are_the_text(text: str, spans: list[tuple[int, int]]) -> None:
    emotes = "/".join(f"e{n}:{first}-{last}" for n, (first, last) in enumerate(spans))
    pieces = segments(text, emotes)
    assert not pieces or "".join(piece.text for piece in pieces) == text
    assert all(piece.text for piece in pieces)


def test_mentions_and_links() -> None:
    pieces = segments("hi @Rex, see https://example.org/a?b=1. mail a@b.c", "")
    assert [(p.type, p.text) for p in pieces if p.type != "text"] == [
        ("mention", "@Rex"),
        ("link", "https://example.org/a?b=1"),
    ]


def test_badges_become_roles_and_months() -> None:
    viewer = one(
        "@badge-info=subscriber/80;badges=broadcaster/1,subscriber/3072,partner/1,vip/1 :a!a@a PRIVMSG #s :x"
    )[0].viewer
    assert viewer is not None
    assert viewer.roles == ("owner", "member", "verified", "vip")
    assert viewer.member_level == 80


def test_a_cheer_is_a_comment_and_a_gift_with_own_ids() -> None:
    comment, gift = one("@bits=100;id=m1;user-id=5 :a!a@a PRIVMSG #shop :Cheer100")
    assert (comment.id, gift.id) == ("m1", "m1#bits")
    assert gift.event == GiftSent("bits", count=100, value=Money(100, "TWITCH_BITS"), paid=True)


@pytest.mark.parametrize(
    ("amount", "currency", "exponent", "expected"),
    [("500", "USD", "2", Money(500, "USD")), ("500", "JPY", "2", None), ("5-00", "USD", "2", None)],
)
def test_a_hype_chat_counts_only_when_exact(
    amount: str, currency: str, exponent: str, expected: Money | None
) -> None:
    paid_tags = {"amount": amount, "currency": currency, "exponent": exponent}
    tags = ";".join(f"pinned-chat-paid-{name}={value}" for name, value in paid_tags.items())
    paid = [
        i.event.amount for i in one(f"@{tags} :a!a@a PRIVMSG #s :x") if isinstance(i.event, PaidMessagePosted)
    ]
    assert paid == ([] if expected is None else [expected])


def test_a_mystery_gift_is_counted_once() -> None:
    given = "msg-id=subgift;msg-param-community-gift-id=7;user-id=9;msg-param-recipient-id"
    frame = (
        "@id=1;msg-id=submysterygift;msg-param-mass-gift-count=2;user-id=9 :t USERNOTICE #s\r\n"
        f"@id=2;{given}=21 :t USERNOTICE #s\r\n@id=3;{given}=22 :t USERNOTICE #s"
    )
    changes = [i.event for i in one(frame) if isinstance(i.event, MembershipChanged)]
    assert sum(c.count for c in changes if c.action == "gift") == 2
    assert [c.action for c in changes] == ["gift", "received", "received"]


def test_a_raid_brings_viewers() -> None:
    assert one("@id=1;msg-id=raid;msg-param-viewerCount=42 :t USERNOTICE #s")[0].event == ViewersEntered(42)


def test_a_timeout_without_a_known_person_does_not_clear_the_room() -> None:
    assert [i.event for i in one("@ban-duration=5 :t CLEARCHAT #s :rex")] == [
        ModerationApplied("timeout", duration_s=5)
    ]


TAGS = ["id", "bits", "tmi-sent-ts", "emotes", "badges", "badge-info", "msg-id", "msg-param-viewerCount"]


@given(
    st.dictionaries(
        st.sampled_from(TAGS), st.text(st.sampled_from("0123456789-:,/raidsubgift²\\"), max_size=12)
    ),
    st.sampled_from(["PRIVMSG", "USERNOTICE", "CLEARCHAT", "CLEARMSG", "NOTICE"]),
    st.lists(st.text(max_size=8), max_size=3),
)
def test_no_line_breaks_the_room(tags: dict[str, str], command: str, params: list[str]) -> None:
    text = ";".join(f"{name}={value}" for name, value in tags.items())
    for item in one(f"@{text} :a!a@a {command} {' '.join(params)}"):
        assert item.platform == "twitch"
        assert item.raw


@pytest.mark.parametrize("tag", ["bits", "tmi-sent-ts"])
def test_absurd_numbers_are_not_known(tag: str) -> None:
    (comment,) = one(f"@{tag}={'9' * 5000} :a!a@a PRIVMSG #s :x")
    assert comment.at_us is None
