"""The terms of a giveaway: everything the law wants published before it begins (analysis.md §7).

Rule: terms are one value, from the form to the rules; what cannot be published is refused with a code, and
the published rules are a function of the terms and the moment of opening. What platforms ask stands in
core/giveaways/rules.py.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from livestream_console.core.giveaways import beacon, draw
from livestream_console.core.giveaways.beacon import Round
from livestream_console.core.money import Money
from livestream_console.core.rooms import RoomKey
from livestream_console.core.text import strict

LARGEST_PRIZE_FEN = 50_000_00
"""What a prize decided by lot may be worth at most in China (analysis.md §7)."""
CLAIM_HOURS = 48

Condition = Literal["exact_phrase", "follow", "member", "claimed", "bought"]
"""What somebody does to enter, between opening and closing; ``member`` says the phrase as one of the club."""
PrizeKind = Literal["goods", "voucher", "gift_card", "cash"]

SAID = frozenset({"exact_phrase", "member", "bought"})
"""Conditions with a phrase: ``bought`` has it as the way in that costs nothing."""


class Burst(msgspec.Struct, frozen=True):
    """More than ``viewers`` who had never written before, all within ``seconds``, are taken for one crowd of
    bots."""

    viewers: int
    seconds: int


class GiveawayTerms(msgspec.Struct, frozen=True, kw_only=True):
    """``prize`` is its exact title, ``prize_terms`` what a voucher is subject to.

    ``product`` narrows ``claimed`` and ``bought`` to one, ``rooms`` the giveaway to some rooms (none: all).
    ``beacon`` is where the chance comes from; the engine looks a drand round up when it opens the giveaway.
    """

    prize: str
    organiser: str
    contact: str
    delivery: str
    prize_value: Money | None = None
    prize_kind: PrizeKind = "goods"
    prize_terms: str = ""
    winners: int = 1
    reserves: int = 0
    condition: Condition = "exact_phrase"
    phrase: str = ""
    product: str | None = None
    rooms: tuple[RoomKey, ...] = ()
    duration_s: int | None = None
    claim_hours: int = CLAIM_HOURS
    exclude_earlier_winners: bool = True
    least_account_days: int = 0
    burst: Burst | None = None
    wheel: bool = True
    beacon: Literal["organiser-trusted", "drand"] = "organiser-trusted"


def refusal(terms: GiveawayTerms, chance: Round | None, now_us: int) -> str | None:
    """Return the code of why these terms cannot be published, or None."""
    value, closes_us = terms.prize_value, closing_time(terms, now_us)
    drand = terms.beacon == beacon.DRAND
    checks = {
        "blank_prize": not terms.prize.strip(),
        "no_prize_value": value is None,
        "prize_too_high": value is not None and value.currency == "CNY" and value.minor > LARGEST_PRIZE_FEN,
        "no_voucher_terms": terms.prize_kind == "voucher" and not terms.prize_terms.strip(),
        "no_winners": terms.winners < 1,
        "bad_reserves": terms.reserves < 0,
        "no_free_route": terms.condition == "bought" and not strict(terms.phrase),
        "blank_phrase": terms.condition in SAID and not strict(terms.phrase),
        "bad_duration": terms.duration_s is not None and terms.duration_s < 1,
        "blank_organiser": not (terms.organiser.strip() and terms.contact.strip()),
        "blank_delivery": not terms.delivery.strip(),
        "bad_claim_period": terms.claim_hours < 1,
        "bad_burst": terms.burst is not None and (terms.burst.viewers < 1 or terms.burst.seconds < 1),
        "no_closing_time": drand and closes_us is None,
        "beacon_unknown": drand and chance is None,
        "beacon_too_early": chance is not None and closes_us is not None and chance.at_us <= closes_us,
    }
    return next((code for code, refused in checks.items() if refused), None)


def publish(terms: GiveawayTerms, chance: Round | None, now_us: int, *, wheel: bool) -> dict[str, Any]:
    """Return the rules as they are published and hashed; ``wheel`` says whether its platforms allow one."""
    burst = terms.burst
    return {
        "prize": terms.prize.strip(),
        "prize_kind": terms.prize_kind,
        "prize_value": msgspec.to_builtins(terms.prize_value),
        "prize_terms": terms.prize_terms.strip(),
        "winners": terms.winners,
        "reserves": terms.reserves,
        "condition": terms.condition,
        "phrase": terms.phrase.strip() if terms.condition in SAID else None,
        "free_route": "phrase" if terms.condition == "bought" else None,
        "product": terms.product if terms.condition in ("claimed", "bought") else None,
        "rooms": [list(room) for room in terms.rooms],
        "opens_us": now_us,
        "closes_us": closing_time(terms, now_us),
        "draws_us": None if chance is None else chance.at_us,
        "method": draw.PROTOCOL,
        "delivery": terms.delivery.strip(),
        "organiser": terms.organiser.strip(),
        "contact": terms.contact.strip(),
        "claim_hours": terms.claim_hours,
        "exclude_earlier_winners": terms.exclude_earlier_winners,
        "least_account_days": terms.least_account_days,
        "burst": None if burst is None else [burst.viewers, burst.seconds],
        "wheel": terms.wheel and wheel,
        "beacon": beacon.name(chance if terms.beacon == beacon.DRAND else None),
    }


def closing_time(terms: GiveawayTerms, now_us: int) -> int | None:
    return None if terms.duration_s is None else now_us + terms.duration_s * 1_000_000
