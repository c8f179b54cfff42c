"""How a show decides claims, as its seller sets it; it may be changed at any moment of the show.

Its rule: what was decided stays decided, and only the next comment meets the new rules.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

import msgspec

from livestream_console.core.ids import ViewerKey

HOLD_S: Final = 15 * 60
BUYER_LIMIT: Final = 20
REMIND_S: Final = 30 * 60
_SHORTEST_S, _LONGEST_S = 10, 14 * 24 * 3_600

MODES: Final = ("first_comment", "first_paid", "hoarders_first_paid")
"""Who gets the units: whoever writes first, whoever pays first, or the latter for listed hoarders only."""

WHEN: Final = ("always", "explaining", "off")
"""When a product's keyword claims."""


class Hoarder(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A viewer for whom nothing is held until it is paid."""

    platform: str
    viewer: str
    name: str = ""


class ClaimRules(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """``mode`` is one of MODES, the values of ``keywords`` are of WHEN.

    ``hold_s`` is how long a claim is held, ``pass_on_s`` how long for whoever was next in line.
    ``bare_keyword``: a keyword without a quantity claims one. ``bare_plus``: a bare ``+1`` means the product
    being explained. ``per_buyer`` 0: no limit. ``keywords`` names the products whose keyword does not
    always claim. ``remind_s`` is how long a hold stays unpaid before its buyer is to be reminded, and between
    two reminders; ``reminder`` is the text of one, empty: the desk's own.
    """

    hold_s: int = HOLD_S
    pass_on_s: int = HOLD_S
    mode: str = "first_comment"
    hoarders: tuple[Hoarder, ...] = ()
    bare_keyword: bool = False
    bare_plus: bool = False
    per_buyer: int = BUYER_LIMIT
    keywords: dict[str, str] = {}
    remind_s: int = REMIND_S
    reminder: str = ""


def pays_first(rules: ClaimRules, who: ViewerKey) -> bool:
    """Say whether nothing is held for this viewer."""
    if rules.mode != "hoarders_first_paid":
        return rules.mode == "first_paid"
    return any((one.platform, one.viewer) == who for one in rules.hoarders)


def claims_now(rules: ClaimRules, product: str, explained: Collection[str]) -> bool:
    """Say whether a product's keyword claims at this moment."""
    when = rules.keywords.get(product, "always")
    return when == "always" or (when == "explaining" and product in explained)


def are_times_sound(rules: ClaimRules) -> bool:
    """Say whether a buyer could keep such times, and a deadline that is far off still be meant."""
    return all(_SHORTEST_S <= s <= _LONGEST_S for s in (rules.hold_s, rules.pass_on_s, rules.remind_s))
