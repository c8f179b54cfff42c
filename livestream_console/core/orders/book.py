"""The order book: all that shops said of each order, its refunds and its cart.

Its rule: what is known of an order only grows. Each field is the newest, the earliest or the union of what
was said, so the same facts in any order and however often make the same book; whoever counts takes the order
as it was out and puts it in as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CartChanged, OrderChanged, RefundChanged
from livestream_console.core.kept import Kept
from livestream_console.core.money import Money
from livestream_console.core.values import Line

OrderKey = tuple[str, str]
"""(platform, the shop's order id)."""

CLOCK_TRUST_US = 600_000_000
"""A shop's clock further ahead than this is not believed; behind, it only tells of something old."""
EARLY_US = 60_000_000
"""An order so shortly before the show may be one of it, by a shop's clock that is slow."""

_STATUSES = ("placed", "paid", "cancelled", "closed")
_RANKS = {status: rank for rank, status in enumerate(_STATUSES)}
_DONE = 2
_REFUND_RANKS = {"requested": 0, "pending": 0, "rejected": 1, "cancelled": 1, "closed": 1}
_NEVER = -1
_encode = msgspec.msgpack.Encoder(order="sorted").encode


class Refund(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """``stamp`` is when it came to stand as it does, times four, and how far that is."""

    refund: str
    stamp: int
    amount: Money | None = None
    amount_stamp: int = _NEVER
    lines: tuple[Line, ...] = ()
    lines_stamp: int = _NEVER

    @property
    def done(self) -> bool:
        return self.stamp % 4 == _DONE


class Order(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """Stamps are as a refund's; without one only a refund or nothing is known. Times are microseconds.

    ``placed_us`` and ``paid_us`` are what the shop states, ``first_us`` and ``paid_by_us`` when it was first
    said to stand, and to stand paid. ``buyer`` is the ordinal of the person in the metric fold;
    ``buyer_is_new`` is what the shop says, and once said to be new a buyer stays so. ``room`` is where it was
    sold, by platform and id; the platform is the shop's where nobody says which one the room is of.
    """

    stamp: int = _NEVER
    first_us: int = 0
    placed_us: int | None = None
    paid_us: int | None = None
    paid_by_us: int | None = None
    amount: Money | None = None
    amount_stamp: int = _NEVER
    lines: tuple[Line, ...] = ()
    lines_stamp: int = _NEVER
    hints: dict[str, str] | None = None
    hints_stamp: int = _NEVER
    buyer: int = -1
    refunds: tuple[Refund, ...] = ()
    buyer_is_new: bool | None = None
    room: tuple[str, str] | None = None
    room_stamp: int = _NEVER

    @property
    def status(self) -> str | None:
        return _STATUSES[self.stamp % 4] if self.stamp >= 0 else None

    @property
    def cancelled(self) -> bool:
        """Say whether it is off now; it may have been paid before."""
        return self.stamp >= 0 and self.stamp % 4 >= _DONE

    @property
    def changed_us(self) -> int:
        """When it came to stand as it does."""
        return self.stamp // 4

    @property
    def began_us(self) -> int | None:
        """When it was placed, at the latest when it was first heard of."""
        if self.stamp < 0:
            return None
        return self.first_us if self.placed_us is None else min(self.placed_us, self.first_us)

    @property
    def sold_us(self) -> int | None:
        """When it was paid, None if it never was."""
        return self.paid_by_us if self.paid_us is None else self.paid_us

    def amount_in(self, currency: str) -> int:
        """Return what it came to in this currency; 0 for what is unknown or of another."""
        return _minor(self.amount, currency)

    def refunded_in(self, currency: str) -> int:
        """Return what was given back in this currency."""
        return sum(_minor(refund.amount, currency) for refund in self.refunds if refund.done)

    @property
    def refunds_unpriced(self) -> int:
        """Return how many refunds were made of nobody knows how much."""
        return sum(refund.done and refund.amount is None for refund in self.refunds)

    def units(self, product: str | None = None, variant: str | None = None) -> int:
        """Return how many units of a product, one of its variants, or of all, it has."""
        return _units(self.lines, product, variant)

    def units_back(self, product: str | None = None, variant: str | None = None) -> int:
        """Return how many of them were refunded: as the refunds' lines say, or all with all the money."""
        done = [refund for refund in self.refunds if refund.done]
        units = self.units(product, variant)
        if self.amount is not None and done and self.refunded_in(self.amount.currency) >= self.amount.minor:
            return units
        return min(units, sum(_units(refund.lines, product, variant) for refund in done))


def _units(lines: Iterable[Line], product: str | None, variant: str | None) -> int:
    fits = (line.qty for line in lines if product in (None, line.product) and variant in (None, line.variant))
    return sum(fits)


Change = tuple[OrderKey, Order | None, Order]
"""Whose, what was known before, and what is now."""


class OrderBook(msgspec.Struct):
    """``since_us``: what shops sold earlier is not of this show.

    ``carts`` has when a product was first put into a cart, by (platform, cart, product), and ``told`` the ids
    of cart changes: those are differences, so each must count once.
    """

    since_us: int = 0
    orders: Kept[OrderKey, Order] = msgspec.field(default_factory=Kept)
    carts: Kept[tuple[str, str, str], int] = msgspec.field(default_factory=Kept)
    told: Kept[tuple[str, str], bool] = msgspec.field(default_factory=Kept)

    def sold(self, order: Order) -> bool:
        """Say whether it was paid in this show, whatever became of it."""
        sold_us = order.sold_us
        return sold_us is not None and sold_us >= self.since_us

    def touched_us(self, key: OrderKey, order: Order, product: str) -> int | None:
        """Return when a buyer first showed to want the product: by the cart, at the latest by the order."""
        cart = (order.hints or {}).get("cart", key[1])
        times = (self.carts.get((key[0], cart, product)), order.began_us)
        return min((us for us in times if us is not None), default=None)


# --- folds --------------------------------------------------------------------------------------------------


def tell_order(book: OrderBook, recorded: Recorded, event: OrderChanged, buyer: int) -> Change | None:
    """Take in an order as it stands; None where that is known already."""
    key = (recorded.platform or "", event.order)
    before = book.orders.get(key)
    now_us = when(recorded)
    stamp = now_us * 4 + _RANKS.get(event.status, 0)
    placed_us, paid_us = _believed(event.placed_us, recorded), _believed(event.paid_us, recorded)
    paid_by_us = now_us if event.status == "paid" else None
    amount, lines, hints = event.amount, event.lines, event.hints
    room = _room(recorded, hints)
    if before is None:
        after = Order(
            stamp,
            now_us,
            placed_us,
            paid_us,
            paid_by_us,
            amount,
            _NEVER if amount is None else stamp,
            lines,
            stamp if lines else _NEVER,
            hints,
            stamp if hints else _NEVER,
            buyer,
            (),
            event.buyer_is_new,
            room,
            _NEVER if room is None else stamp,
        )
    else:
        after = Order(
            max(before.stamp, stamp),
            now_us if before.stamp < 0 else min(before.first_us, now_us),
            _joined(before.placed_us, placed_us, min),
            _joined(before.paid_us, paid_us, min),
            _joined(before.paid_by_us, paid_by_us, min),
            *_newest(before.amount, before.amount_stamp, amount, stamp),
            *_newest(before.lines, before.lines_stamp, lines, stamp),
            *_newest(before.hints, before.hints_stamp, hints, stamp),
            buyer if before.buyer < 0 else before.buyer,
            before.refunds,
            _joined(before.buyer_is_new, event.buyer_is_new, max),
            *_newest(before.room, before.room_stamp, room, stamp),
        )
        if after == before:
            return None
    book.orders[key] = after
    return key, before, after


def tell_refund(book: OrderBook, recorded: Recorded, event: RefundChanged) -> Change | None:
    """Take in a refund as it stands, also before its order; one that names no order stands alone."""
    order = f"refund {event.refund}" if event.order is None else event.order
    key = (recorded.platform or "", order)
    before = book.orders.get(key)
    stamp = when(recorded) * 4 + _REFUND_RANKS.get(event.state or "", _DONE)
    refunds = {refund.refund: refund for refund in before.refunds} if before else {}
    known = refunds.get(event.refund) or Refund(event.refund, _NEVER)
    refunds[event.refund] = Refund(
        event.refund,
        max(known.stamp, stamp),
        *_newest(known.amount, known.amount_stamp, event.amount, stamp),
        *_newest(known.lines, known.lines_stamp, event.lines, stamp),
    )
    told = tuple(refunds[name] for name in sorted(refunds))
    after = msgspec.structs.replace(before or Order(), refunds=told)
    if after == before:
        return None
    book.orders[key] = after
    return key, before, after


def tell_cart(book: OrderBook, recorded: Recorded, event: CartChanged) -> bool:
    """Take in a change of a cart and say whether it is new; one without an id always is."""
    platform, fact = recorded.platform or "", recorded.id
    if fact is not None:
        told = (platform, fact)
        if book.told.get(told):
            return False
        book.told[told] = True
    if event.cart is not None and event.qty > 0:
        key, at_us = (platform, event.cart, event.product), when(recorded)
        known_us = book.carts.get(key)
        if known_us is None or at_us < known_us:
            book.carts[key] = at_us
    return True


def newest(taken: Iterable[tuple[int, OrderKey, int]], units: int) -> list[OrderKey]:
    """Return whose the last so many units are, the last one paid first; ``taken``: when, whose, how many."""
    keys: list[OrderKey] = []
    for _, key, n in sorted(taken, reverse=True):
        if units <= 0:
            break
        units -= n
        if key not in keys[-1:]:
            keys.append(key)
    return keys


def when(recorded: Recorded) -> int:
    """Return when a shop says that it was, unless its clock is far ahead."""
    at_us, received_us = recorded.at_us, recorded.received_us
    return received_us if at_us is None or at_us - received_us > CLOCK_TRUST_US else at_us


def _believed(us: int | None, recorded: Recorded) -> int | None:
    return None if us is None or us - recorded.received_us > CLOCK_TRUST_US else us


def _room(recorded: Recorded, hints: dict[str, str] | None) -> tuple[str, str] | None:
    platform, room = recorded.platform, recorded.room
    if hints is not None:
        platform, room = hints.get("platform", platform), hints.get("room", room)
    return (platform or "", room) if room else None


def _joined(known: Any, told: Any, join: Callable[..., Any]) -> Any:
    if known is None or told is None:
        return told if known is None else known
    return join(known, told)


def _newest(known: Any, known_stamp: int, told: Any, stamp: int) -> tuple[Any, int]:
    """Return the newest of what was said, and its stamp; what says nothing replaces nothing."""
    if not told:
        return known, known_stamp
    # Two different things said of the same moment: either will do, if only it is always the same one.
    if stamp > known_stamp or (stamp == known_stamp and _encode(told) > _encode(known)):
        return told, stamp
    return known, known_stamp


def _minor(amount: Money | None, currency: str) -> int:
    return amount.minor if amount is not None and amount.currency == currency else 0
