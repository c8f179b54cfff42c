"""What platforms and countries ask of a giveaway, as a table (selling.md §5).

Rule: what the law forbids outright is refused with the terms (core/giveaways/terms.py); what stands here is
shown to the person who opens it, who decides. Not legal advice.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection

import msgspec

from livestream_console.core.giveaways.terms import CLAIM_HOURS, SAID, GiveawayTerms

_DOLLARS = 500_00
_VAGUE = re.compile(
    r"(?:\s*(?:giveaway|prize|gift|surprise|抽奖|抽獎|奖品|獎品|礼物|禮物|福利)\s*[#＃№]?\s*\d*\s*)+", re.I
)
_CHINA = (
    "bilibili", "douyin", "douyu", "jd", "kuaishou", "pinduoduo", "taobao", "wechat", "xiaohongshu"
)  # fmt: skip


class Warning(msgspec.Struct, frozen=True):
    """One platform's objection: a stable code that the UI translates."""

    platform: str
    code: str


def _always(_terms: GiveawayTerms) -> bool:
    return True


def _has_emoji(terms: GiveawayTerms) -> bool:
    return terms.condition in SAID and any(unicodedata.category(one) == "So" for one in terms.phrase)


def _not_below_500_dollars(terms: GiveawayTerms) -> bool:
    """Say so of an amount in another currency as well: what it comes to in dollars is not known here."""
    value = terms.prize_value
    return value is not None and (value.currency != "USD" or value.minor >= _DOLLARS)


def _has_no_time(terms: GiveawayTerms) -> bool:
    return terms.duration_s is None


_IN_CHINA: tuple[tuple[str, Callable[[GiveawayTerms], bool]], ...] = (("no_draw_time", _has_no_time),)
_ASKED: dict[str, tuple[tuple[str, Callable[[GiveawayTerms], bool]], ...]] = {
    **dict.fromkeys(_CHINA, _IN_CHINA),
    "tiktok": (
        ("official_tool_only", _always),
        ("under_500_dollars", _not_below_500_dollars),
        ("no_cash", lambda terms: terms.prize_kind in ("cash", "gift_card")),
        ("must_be_free", lambda terms: terms.condition in ("claimed", "bought")),
        ("no_emoji", _has_emoji),
        ("claim_48_hours", lambda terms: terms.claim_hours < CLAIM_HOURS),
        ("no_wheel", lambda terms: terms.wheel),
    ),
    "whatnot": (
        ("official_rules", _always),
        ("free_web_entry", _always),
        ("exact_title", lambda terms: _VAGUE.fullmatch(terms.prize) is not None),
        ("no_extras_with_purchase", lambda terms: terms.condition in ("claimed", "bought")),
    ),
}
_NO_WHEEL = frozenset({"tiktok"})


def warnings(terms: GiveawayTerms, platforms: Collection[str]) -> list[Warning]:
    """Return what the platforms of a giveaway's rooms would object to."""
    return [
        Warning(platform, code)
        for platform in sorted(platforms)
        for code, objects in _ASKED.get(platform, ())
        if objects(terms)
    ]


def allows_wheel(platforms: Collection[str]) -> bool:
    return _NO_WHEEL.isdisjoint(platforms)
