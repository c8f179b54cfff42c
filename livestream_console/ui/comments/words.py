"""The words of the stream: chips, gap lines, and a row as one spoken line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.ui import formats, messages
from livestream_console.ui.comments import badges
from livestream_console.ui.comments.rows import Flag, Gap, Row, Tag
from livestream_console.ui.comments.shown import one_line
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_CHIPS = {
    "claim.held": QT_TRANSLATE_NOOP("Comments", "held {0}"),
    "claim.partial": QT_TRANSLATE_NOOP("Comments", "held {0}, part"),
    "claim.waitlisted": QT_TRANSLATE_NOOP("Comments", "waiting {0}"),
    "claim.passed": QT_TRANSLATE_NOOP("Comments", "passed on {0}"),
    "claim.released": QT_TRANSLATE_NOOP("Comments", "released {0}"),
    "claim.expired": QT_TRANSLATE_NOOP("Comments", "expired"),
    "claim.paid": QT_TRANSLATE_NOOP("Comments", "claim paid {0}"),
    "claim.manual": QT_TRANSLATE_NOOP("Comments", "by hand {0}"),
    "gift": QT_TRANSLATE_NOOP("Comments", "{0}"),
    "paid": QT_TRANSLATE_NOOP("Comments", "{0} message"),
    "member.new": QT_TRANSLATE_NOOP("Comments", "new member {0}"),
    "member.renew": QT_TRANSLATE_NOOP("Comments", "member again {0}"),
    "member.upgrade": QT_TRANSLATE_NOOP("Comments", "upgraded {0}"),
    "member.gift": QT_TRANSLATE_NOOP("Comments", "gave membership {0}"),
    "member.received": QT_TRANSLATE_NOOP("Comments", "was given membership {0}"),
    "order.placed": QT_TRANSLATE_NOOP("Comments", "ordered {0}"),
    "order.paid": QT_TRANSLATE_NOOP("Comments", "paid {0}"),
    "order.cancelled": QT_TRANSLATE_NOOP("Comments", "cancelled {0}"),
    "order.closed": QT_TRANSLATE_NOOP("Comments", "order closed {0}"),
    "refund": QT_TRANSLATE_NOOP("Comments", "asks for {0} back"),
    "refund.done": QT_TRANSLATE_NOOP("Comments", "refunded {0}"),
    "raid": QT_TRANSLATE_NOOP("Comments", "brings {0} viewers"),
}
_INTENTS = {
    "price": QT_TRANSLATE_NOOP("Comments", "price"),
    "size": QT_TRANSLATE_NOOP("Comments", "size"),
    "stock": QT_TRANSLATE_NOOP("Comments", "stock"),
    "ship": QT_TRANSLATE_NOOP("Comments", "shipping"),
    "link": QT_TRANSLATE_NOOP("Comments", "link"),
    "quality": QT_TRANSLATE_NOOP("Comments", "quality"),
    "coupon": QT_TRANSLATE_NOOP("Comments", "coupon"),
    "after": QT_TRANSLATE_NOOP("Comments", "after-sales"),
    "buy": QT_TRANSLATE_NOOP("Comments", "wants it"),
    "question": QT_TRANSLATE_NOOP("Comments", "question"),
}
_STANDINGS = {
    "hidden": QT_TRANSLATE_NOOP("Comments", "hidden"),
    "held": QT_TRANSLATE_NOOP("Comments", "held for review"),
    "flagged": QT_TRANSLATE_NOOP("Comments", "flagged"),
}
"""English source strings by tag code; the platform's and the shop's own names stand in {0}."""
_TIERS = {"1000": "Tier 1", "2000": "Tier 2", "3000": "Tier 3"}
"""What Twitch calls the memberships that it numbers: names, so in no language but its own."""


def tier(code: str) -> str:
    return _TIERS.get(code, code)


def chip(tag: Tag) -> str:
    """Return the words at the right of a row."""
    if not tag.code:
        return ""
    if tag.code in ("claim.refused", "claim.ambiguous"):
        return messages.claim_reason(tag.detail)
    family, _dot, code = tag.code.partition(".")
    if family == "intent":
        return understood(code, tag.detail)
    if family == "standing":
        return translate("Comments", _STANDINGS[code])
    source, detail = _CHIPS.get(tag.code), one_line(tag.detail)
    if source is None:
        return detail or tag.code
    said = translate("Comments", source).format(detail).strip()
    if not tag.left:
        return said
    left = translate("Comments", "{0} left").format(tag.left)
    return f"{said} · {left}"


def understood(intent: str, place: str = "") -> str:
    """Name what a comment is about, with the shelf number of the product: ``quality · no. 2``."""
    said = translate("Comments", _INTENTS[intent]) if intent in _INTENTS else intent
    if not place:
        return said
    number = translate("Comments", "no. {0}").format(place)
    return f"{said} · {number}"


def gap_line(gap: Gap) -> str:
    """Write what was not heard: ``YouTube gap 20:41:52 – 20:42:06 · 14s · 9 recovered``."""
    platform = messages.platform_name(gap.platform)
    begin = formats.clock(gap.from_us)
    if gap.to_us is None:
        return translate("Comments", "{0} not heard since {1}").format(platform, begin)
    parts = [translate("Comments", "{0} gap {1} – {2}").format(platform, begin, formats.clock(gap.to_us))]
    if gap.from_us is not None:
        parts.append(formats.age(gap.to_us - gap.from_us))
    if gap.backfilled:
        parts.append(translate("Comments", "{0} recovered").format(gap.backfilled))
    if gap.missing:
        parts.append(translate("Comments", "about {0} missing").format(gap.missing))
    elif gap.missing is None:
        parts.append(translate("Comments", "missing: cannot tell"))
    return " · ".join(parts)


def times(row: Row) -> str:
    """Write for how many comments a row stands: ``×6``; nothing where it stands for itself."""
    return f"×{row.times}" if row.times > 1 else ""


def nothing_yet() -> str:
    return translate("Comments", "Nothing here yet")


def copied(row: Row, tag: Tag, gap: Gap | None) -> str:
    """Return a row as the clipboard gets it."""
    body = gap_line(gap) if gap is not None else f"{one_line(row.name)}: {one_line(row.text) or chip(tag)}"
    return f"{formats.clock(row.time_s * 1_000_000)} {body}"


def spoken(row: Row, tag: Tag, gap: Gap | None) -> str:
    """Return a row as a screen reader says it: time, platform, name, roles, text, tag."""
    if gap is not None:
        return gap_line(gap)
    parts = [formats.clock(row.time_s * 1_000_000), messages.platform_name(row.platform), one_line(row.name)]
    parts += badges.words(row.origin.badges)
    parts += [one_line(row.text), chip(tag)]
    if row.times > 1:
        parts.append(translate("Comments", "said {0} times").format(row.times))
    if row.flags & Flag.REMOVED:
        parts.append(translate("Comments", "removed"))
    return ", ".join(part for part in parts if part)
