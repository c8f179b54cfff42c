"""What the price engine is given and what it answers: items, offers as they stand, a price with steps.

Its rule: these are values; every amount is exact, and what the steps say adds up to what is to be paid.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.money import Money
from livestream_console.core.values import Terms

FLOOR = "floor"


class Item(msgspec.Struct, frozen=True):
    """Units of a product at its list price; ``least`` is what one may cost at least."""

    product: str
    qty: int
    price: Money
    least: Money | None = None
    variant: str | None = None


class Live(msgspec.Struct, frozen=True):
    """An offer as it stands for one buyer; ``left`` None: as often as they like."""

    offer: str
    terms: Terms
    product: str | None = None
    left: int | None = None


class Step(msgspec.Struct, frozen=True):
    """How much an offer (or the floor) changed; ``what`` is the offer's kind."""

    what: str
    amount: Money
    offer: str | None = None
    product: str | None = None


class Line(msgspec.Struct, frozen=True):
    product: str
    variant: str | None
    qty: int
    amount: Money


class Gift(msgspec.Struct, frozen=True):
    offer: str
    product: str
    qty: int = 1


class Priced(msgspec.Struct, frozen=True):
    """The list prices and the steps sum up to ``total``; ``now`` is what of it is paid at once.

    ``taken`` has the units that an offer gives for this: its sets, uses or units.
    """

    lines: tuple[Line, ...]
    total: Money
    now: Money
    steps: tuple[Step, ...] = ()
    gifts: tuple[Gift, ...] = ()
    taken: tuple[tuple[str, int], ...] = ()


def kind_of(terms: Terms) -> str:
    return str(terms.__struct_config__.tag)
