"""Social Stream Ninja: its message objects, bare or under ``overlayNinja``, whatever platform they come from.

Verified in its documentation (nothing of its GPL code is here): ``type`` (the platform), ``chatname``,
``username``, ``userid``, ``chatmessage`` (HTML unless ``textonly``), ``id``, ``timestamp``, ``mod``,
``host``, ``vip``, ``membership``, ``hasDonation`` ("$5.00", "500 bits", "300 coins"), ``contentimg``,
``event`` (empty for talk), ``meta``; of events viewer_update and likes_update (a number), viewer_updates
(numbers by platform), new_follower, and deletions ``{delete: {type, id}}``. Not verified: the other events'
exact names; they are kept as unknown.

The rule: an amount counts only where text and platform tell one currency (a bare "$" is the US one, as it is
to the tool itself); else it stays text.
"""

from __future__ import annotations

import re

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    CommentRemoved,
    Event,
    LikesCounted,
    PaidMessagePosted,
    ViewerFollowed,
)
from livestream_console.core.money import Money, parse_money
from livestream_console.core.values import Segment
from livestream_console.feeds.bridge.dialects.dialect import Dialect, Setting, Teller, person, time_us
from livestream_console.feeds.bridge.dialects.markup import plain
from livestream_console.net.json_fields import Fields, own_id, part, text, whole

_VARIANTS = {"youtubeshorts": "youtube", "instagramlive": "instagram"}
_PLATFORM = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}")
_OURS = frozenset({"desk", "bridge"})
_NAMELESS = "social_stream"

_SIGNS = {
    "US$": "USD",
    "CA$": "CAD",
    "A$": "AUD",
    "NT$": "TWD",
    "HK$": "HKD",
    "R$": "BRL",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "₩": "KRW",
    "₹": "INR",
}
_COINS = {("bits", "twitch"): "TWITCH_BITS", ("coins", "tiktok"): "TIKTOK_COIN"}
_UNITS = re.compile(r"(\d{1,12})\s*([a-z]+)", re.IGNORECASE)


def _recognises(message: Fields) -> bool:
    told = _told(message)
    is_row = isinstance(told.get("chatname"), str) and "chatmessage" in told
    is_event = isinstance(told.get("event"), str) and "meta" in told
    return is_row or is_event or "type" in part(told, "delete")


def normalize(message: Fields, setting: Setting) -> list[Observed]:
    told = _told(message)
    if removed := part(told, "delete"):
        teller = Teller(setting, _platform(removed, setting))
        target = own_id(removed, "id") or own_id(part(removed, "meta"), "messageId")
        return [teller.tell(CommentRemoved(target))] if target else [teller.unknown("delete", removed)]
    teller = Teller(setting, _platform(told, setting))
    source_id, at_us = own_id(told, "id"), time_us(told, "timestamp")
    if name := text(told, "event"):
        if events := _figures(name, told, setting):
            return events
        if name != "new_follower":
            return [teller.unknown(name, told, source_id, at_us)]
        return [teller.tell(ViewerFollowed(), source_id, at_us, _viewer(told))]
    if told.get("event") is True:
        return [teller.unknown("notice", told, source_id, at_us)]
    donation = text(told, "hasDonation")
    # What the amount looked like is kept even where it could be read: it may be rounded or converted.
    extra = {"hasDonation": donation} if donation else None
    return [teller.tell(_said(told, donation, teller.platform), source_id, at_us, _viewer(told), extra)]


def _told(message: Fields) -> Fields:
    return part(message, "overlayNinja") or message


def _platform(fields: Fields, setting: Setting) -> str:
    """Return whose message it is; never this desk's own name, whatever a tool calls its sources."""
    name = text(fields, "type").lower()
    name = _VARIANTS.get(name, name)
    is_name = _PLATFORM.fullmatch(name) is not None and name not in _OURS
    return name if is_name else setting.platform or _NAMELESS


def _viewer(told: Fields) -> Viewer | None:
    marks = (("host", "owner"), ("mod", "moderator"), ("membership", "member"), ("vip", "vip"))
    roles = tuple(role for name, role in marks if told.get(name))
    return person(own_id(told, "userid"), text(told, "chatname") or text(told, "username"), roles)


def _figures(name: str, told: Fields, setting: Setting) -> list[Observed]:
    teller = Teller(setting, _platform(told, setting))
    number = whole(told, "meta")
    if name == "viewer_update" and number is not None:
        return [teller.tell(AudienceSampled(ccu=number))]
    if name == "likes_update" and number is not None:
        return [teller.tell(LikesCounted(total=number))]
    if name != "viewer_updates":
        return []
    by_platform = part(told, "meta")
    return [
        Teller(setting, _platform({"type": platform}, setting)).tell(AudienceSampled(ccu=count))
        for platform in by_platform
        if (count := whole(by_platform, platform)) is not None
    ]


def _said(told: Fields, donation: str, platform: str) -> Event:
    words = text(told, "chatmessage")
    said, segments = (words, ()) if told.get("textonly") is True else plain(words)
    if image := text(told, "contentimg"):
        segments = (*(segments or ((Segment("text", said),) if said else ())), Segment("link", "", image))
    amount = _amount(donation, platform) if donation else None
    return CommentPosted(said, segments) if amount is None else PaidMessagePosted(amount, said)


def _amount(donation: str, platform: str) -> Money | None:
    if units := _UNITS.fullmatch(donation.strip()):
        code = _COINS.get((units[2].lower(), platform))
        return Money(int(units[1]), code) if code else None
    currency = next((code for sign, code in _SIGNS.items() if donation.strip().startswith(sign)), None)
    try:
        return parse_money(_digits(donation), currency) if currency else None
    except ValueError:
        return None


def _digits(donation: str) -> str:
    return donation.strip().lstrip("USCANTHKR$€£₩₹").strip()


DIALECT = Dialect("social-stream", _recognises, normalize)
