"""Twitch lines to events. Pure; one line gives none, one or several.

The rule: a comment keeps Twitch's id, whatever else the same line says gets that id with a suffix
(``<id>#bits``), so that nothing is taken for a repeat of its own comment. Raw text stays raw: the "@name "
that opens a reply is part of it.
https://dev.twitch.tv/docs/chat/irc/#tags
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CommentPosted,
    CommentRemoved,
    Event,
    GiftSent,
    MembershipChanged,
    ModerationApplied,
    PaidMessagePosted,
    UnknownEvent,
    ViewersEntered,
)
from livestream_console.core.money import Money, exponent
from livestream_console.feeds.twitch.badges import MEMBER_BADGES, roles
from livestream_console.feeds.twitch.codec import Comment, Line
from livestream_console.feeds.twitch.segments import segments

PLATFORM = "twitch"
BITS = "TWITCH_BITS"

_MEMBERSHIPS = {
    "sub": "new",
    "resub": "renew",
    "subgift": "gift",
    "anonsubgift": "gift",
    "submysterygift": "gift",
    "anonsubmysterygift": "gift",
    "giftpaidupgrade": "upgrade",
    "anongiftpaidupgrade": "upgrade",
    "primepaidupgrade": "upgrade",
}
_ACTION = "\x01ACTION "


def observe(lines: Iterable[Line | Comment], received_us: int) -> list[Observed]:
    """Return the events of the lines, in order."""
    seen: list[Observed] = []
    for line in lines:
        if isinstance(line, Comment):
            _comment(line, received_us, seen)
        elif line.command == "USERNOTICE":
            _user_notice(line, received_us, seen)
        elif line.command == "CLEARCHAT":
            _clear_chat(line, received_us, seen)
        elif line.command == "CLEARMSG":
            _clear_message(line, received_us, seen)
    return seen


# --- the line as an envelope ----------------------------------------------------------------------


def _at_us(sent_ms: str) -> int | None:
    time_ms = _number(sent_ms)
    return None if time_ms is None else time_ms * 1000


def _number(text: str) -> int | None:
    """Return a count or a time in milliseconds; nothing that Twitch sends needs 15 digits."""
    return int(text) if text.isdecimal() and len(text) < 15 else None


@lru_cache(maxsize=64)
def _room(channel: str) -> str:
    """Return the room of ``#channel``; one string for all its events."""
    return channel.lstrip("#")


@lru_cache(maxsize=4096)
def _standing(badges: str, badge_info: str) -> tuple[tuple[str, ...], int | None]:
    """Return roles and months subscribed, which are in badge-info."""
    names = (badge.partition("/")[0] for badge in badges.split(","))
    held = roles(names)
    for badge in badge_info.split(","):
        name, _, months = badge.partition("/")
        if name in MEMBER_BADGES:
            return held, _number(months)
    return held, None


def _viewer(line: Line) -> Viewer:
    get = line.tags.get
    name = get("display-name") or get("login") or line.nick
    return Viewer(get("user-id") or None, name, *_standing(get("badges", ""), get("badge-info", "")))


def _seen(
    line: Line, event: Event, received_us: int, viewer: Viewer | None = None, suffix: str = ""
) -> Observed:
    tags = line.tags
    source_id = tags.get("id")
    return Observed(
        event,
        received_us,
        _at_us(tags.get("tmi-sent-ts", "")),
        PLATFORM,
        _room(line.params[0]) if line.params else None,
        id=source_id + suffix if source_id else None,
        viewer=viewer,
        raw=line.raw,
    )


# --- kinds of lines -------------------------------------------------------------------------------


def _comment(said: Comment, received_us: int, seen: list[Observed]) -> None:
    text = said.text
    labels: tuple[str, ...] = ()
    if text.startswith(_ACTION):
        text = text[len(_ACTION) :].removesuffix("\x01")
        labels = ("action",)
    viewer = Viewer(said.user or None, said.name, *_standing(said.badges, said.badge_info))
    posted = CommentPosted(text, segments(text, said.emotes), said.reply_to, labels)
    seen.append(_said(said, posted, received_us, viewer))
    if said.bits or said.paid_amount:
        _paid(said, text, received_us, viewer, seen)


def _paid(said: Comment, text: str, received_us: int, viewer: Viewer, seen: list[Observed]) -> None:
    if bits := _number(said.bits):
        cheer = GiftSent("bits", count=bits, value=Money(bits, BITS), paid=True)
        seen.append(_said(said, cheer, received_us, viewer, "#bits"))
    price = _hype_chat(said)
    if price is not None:
        seen.append(_said(said, PaidMessagePosted(price, text), received_us, viewer, "#paid"))


def _said(said: Comment, event: Event, received_us: int, viewer: Viewer, suffix: str = "") -> Observed:
    return Observed(
        event,
        received_us,
        _at_us(said.sent_ms),
        PLATFORM,
        _room(said.channel),
        id=said.id + suffix if said.id else None,
        viewer=viewer,
        raw=said.raw,
    )


def _hype_chat(said: Comment) -> Money | None:
    """Return what a Hype Chat cost; None unless the amount fits the currency's own minor unit exactly."""
    amount = _number(said.paid_amount)
    if not amount or said.paid_exponent != str(exponent(said.paid_currency)):
        return None
    return Money(amount, said.paid_currency)


def _user_notice(line: Line, received_us: int, seen: list[Observed]) -> None:
    tags = line.tags
    what = tags.get("msg-id", "")
    if what == "sharedchatnotice":
        what = tags.get("source-msg-id", "")
    viewer = _viewer(line)
    if len(line.params) > 1:
        text = line.params[1]
        labels = ("announcement",) if what == "announcement" else ()
        posted = CommentPosted(text, segments(text, tags.get("emotes", "")), labels=labels)
        seen.append(_seen(line, posted, received_us, viewer))
    if what in _MEMBERSHIPS:
        _membership(line, _MEMBERSHIPS[what], viewer, received_us, seen)
    elif what == "raid":
        entered = ViewersEntered(_count(tags, "msg-param-viewerCount") or 1)
        seen.append(_seen(line, entered, received_us, viewer, "#raid"))
    elif what != "announcement":
        seen.append(_seen(line, UnknownEvent(f"{PLATFORM}.{what}"), received_us, viewer, "#notice"))


def _membership(line: Line, action: str, viewer: Viewer, received_us: int, seen: list[Observed]) -> None:
    """Tell a membership. A mystery gift comes as a number, then line by line; only the number is "gift"."""
    tags = line.tags
    tier = tags.get("msg-param-sub-plan")
    if action != "gift":
        months = _count(tags, "msg-param-cumulative-months") or _count(tags, "msg-param-months")
        changed = MembershipChanged(action, tier, months)
        seen.append(_seen(line, changed, received_us, viewer, "#membership"))
        return
    months = _count(tags, "msg-param-gift-months")
    if "msg-param-community-gift-id" not in tags or "msg-param-recipient-id" not in tags:
        given = MembershipChanged("gift", tier, months, _count(tags, "msg-param-mass-gift-count") or 1)
        seen.append(_seen(line, given, received_us, viewer, "#membership"))
    if tags.get("msg-param-recipient-id"):
        lucky = Viewer(tags["msg-param-recipient-id"], tags.get("msg-param-recipient-display-name", ""))
        received = MembershipChanged("received", tier, months)
        seen.append(_seen(line, received, received_us, lucky, "#received"))


def _count(tags: dict[str, str], name: str) -> int | None:
    """Return a positive number; Twitch writes 0 for months it does not know."""
    return _number(tags.get(name, "")) or None


def _clear_chat(line: Line, received_us: int, seen: list[Observed]) -> None:
    tags = line.tags
    if len(line.params) < 2:
        seen.append(_seen(line, CommentRemoved(), received_us))
        seen.append(_seen(line, ModerationApplied("clear"), received_us))
        return
    viewer = Viewer(tags.get("target-user-id") or None, line.params[1])
    target = f"viewer:{viewer.id}" if viewer.id else None
    duration_s = _count(tags, "ban-duration")
    action = "ban" if duration_s is None else "timeout"
    if target is not None:  # without a target it would clear the whole room
        seen.append(_seen(line, CommentRemoved(target), received_us, viewer))
    seen.append(_seen(line, ModerationApplied(action, target, duration_s=duration_s), received_us, viewer))


def _clear_message(line: Line, received_us: int, seen: list[Observed]) -> None:
    target = line.tags.get("target-msg-id")
    if target:
        seen.append(_seen(line, CommentRemoved(target), received_us))
        seen.append(_seen(line, ModerationApplied("delete", target), received_us))
