"""Which push an order is owed to, how surely, and why (shops.md §4.5).

Its rule: what an order counts for follows from the order, its cart and the pushes alone, never from when it
was told. The surest sign decides: a code or the push's own name, the live room, a link, and only at last the
time, which is a guess. Guesses and the rest are never added up.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from urllib.parse import parse_qsl

import msgspec

from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.kept import Kept
from livestream_console.core.offers.offer import OfferState
from livestream_console.core.orders.book import Order, OrderBook, OrderKey
from livestream_console.core.orders.in_sales import taken_from_sales
from livestream_console.core.push import Push, PushState
from livestream_console.core.rooms import RoomState

EXACT, NATIVE, LINK, GUESS = 1.0, 0.9, 0.8, 0.4
CONFIRMED = LINK
"""What is less sure is inferred."""
BEFORE_US, AFTER_US = 5_000_000, 15 * 60_000_000
"""A guess goes to the push of the product that stood when the buyer first wanted it, or shortly before."""

_FRESH_US = 60_000_000
_NOBODY = ""
_OF_A_VARIANT = re.compile(r"(LIVE-[A-Z2-7]{6})-\d+")


class Attribution(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """``push`` None with a confidence: the live room sold it, but no push of the product.

    ``reason``: code, push, claim, room, utm or window, ``evidence`` what said so; without confidence
    several_pushes or nothing. ``taken`` has the units that the order takes from flash sales. ``counted`` says
    whether it was paid in this show; ``gmv`` and ``back`` are what was paid and lost again.
    """

    push: str | None
    confidence: float
    reason: str
    evidence: str
    taken: tuple[tuple[str, int], ...] = ()
    counted: bool = False
    gmv: int = 0
    back: int = 0

    @property
    def confirmed(self) -> bool:
        return self.confidence >= CONFIRMED


class Sums(msgspec.Struct):
    """Paid orders, what they came to, and what of that was refunded or cancelled."""

    orders: int = 0
    gmv: int = 0
    back: int = 0

    @property
    def net(self) -> int:
        return self.gmv - self.back

    def add(self, found: Attribution, sign: int) -> None:
        self.orders += sign
        self.gmv += sign * found.gmv
        self.back += sign * found.back


class AttributionState(msgspec.Struct):
    """``confirmed`` and ``inferred`` are by push, under "" what only the room tells; ``neither`` is the rest.

    ``names`` leads from a code, push or offer to pushes, ``products`` from a product; ``carts`` from a cart
    to the order that it became. ``fresh`` are orders whose push may still have to be recorded.
    """

    orders: Kept[OrderKey, Attribution] = msgspec.field(default_factory=Kept)
    confirmed: dict[str, Sums] = {}
    inferred: dict[str, Sums] = {}
    neither: Sums = msgspec.field(default_factory=Sums)
    names: dict[str, list[str]] = {}
    products: dict[str, list[str]] = {}
    carts: Kept[tuple[str, str], str] = msgspec.field(default_factory=Kept)
    fresh: dict[OrderKey, int] = {}


class Evidence(msgspec.Struct):
    """The books that tell where an order came from."""

    orders: OrderBook
    currency: str
    pushes: PushState
    offers: OfferState
    rooms: RoomState


def code_of(push: str) -> str:
    """Return the discount code of a push: LIVE- and six letters or digits, of which there are 2**30.

    Names of offers are drawn by lot: of a hundred thousand pairs of shows with a hundred offers each, one
    shares a code. What a shop then has under it is not taken for ours.
    """
    return "LIVE-" + base64.b32encode(hashlib.sha256(push.encode()).digest()).decode()[:6]


def code_in(code: str) -> str:
    """Return the push's code in one of a shop: of several variants all but the first have a number more."""
    code = code.upper()
    numbered = _OF_A_VARIANT.fullmatch(code)
    return code if numbered is None else numbered[1]


# --- folds --------------------------------------------------------------------------------------------------


def evolve_push(state: AttributionState, evidence: Evidence, push: Push) -> None:
    """Get to know a push; an order may have been told a moment before it."""
    # No set: its order is another one in each process, and the state keeps it.
    for name in dict.fromkeys((push.push, push.offer or push.push)):
        for known_as in (name, code_of(name)):
            _remember(state.names, known_as, push.push)
    if push.product is not None:
        _remember(state.products, push.product, push.push)
    evolve_fresh(state, evidence)


def evolve_fresh(state: AttributionState, evidence: Evidence) -> None:
    """Look again at the orders that a push or sale which just changed may be the reason of."""
    for key in state.fresh:
        _attribute(state, evidence, key)


def evolve_order(state: AttributionState, evidence: Evidence, key: OrderKey, now_us: int) -> None:
    """Attribute an order, or attribute it anew: it, its refunds or its cart changed."""
    order = evidence.orders.orders[key]
    cart = (order.hints or {}).get("cart")
    if cart is not None:
        state.carts[key[0], cart] = key[1]
    _attribute(state, evidence, key)
    state.fresh.pop(key, None)
    if order.began_us is not None and order.began_us >= now_us - _FRESH_US:
        state.fresh[key] = order.began_us
    while state.fresh and state.fresh[oldest := next(iter(state.fresh))] < now_us - _FRESH_US:
        del state.fresh[oldest]


def evolve_cart(
    state: AttributionState, evidence: Evidence, platform: str, cart: str | None, now_us: int
) -> None:
    """A cart that is told late may say that the buyer wanted it earlier."""
    if cart is None:
        return
    key = (platform, state.carts.get((platform, cart), cart))
    if key in state.orders:
        evolve_order(state, evidence, key, now_us)


def _attribute(state: AttributionState, evidence: Evidence, key: OrderKey) -> None:
    before, after = state.orders.get(key), attribute(state, evidence, key)
    if after == before:
        return
    state.orders[key] = after
    for found, sign in ((before, -1), (after, 1)):
        if found is None:
            continue
        for offer, units in found.taken:
            evidence.offers.offers[offer].in_shops += sign * units
        if found.counted:
            _sums(state, found).add(found, sign)


def _sums(state: AttributionState, found: Attribution) -> Sums:
    if not found.confidence:
        return state.neither
    by_push = state.confirmed if found.confirmed else state.inferred
    return by_push.setdefault(found.push or _NOBODY, Sums())


def _remember(index: dict[str, list[str]], name: str, push: str) -> None:
    known = index.setdefault(name, [])
    if push not in known:
        known.append(push)


# --- the rule -----------------------------------------------------------------------------------------------


def attribute(state: AttributionState, evidence: Evidence, key: OrderKey) -> Attribution:
    """Return what an order counts for, by everything that is known now."""
    book = evidence.orders
    order = book.orders[key]
    push, confidence, reason, why = _owed_to(state, evidence, key, order)
    counted = book.sold(order)
    gmv = order.amount_in(evidence.currency) if counted else 0
    back = gmv if order.cancelled else order.refunded_in(evidence.currency) if counted else 0
    taken: tuple[tuple[str, int], ...] = ()
    if counted and not order.cancelled:
        # A room or the time only makes a push likely.
        named = evidence.pushes.pushes[push].offer if push and confidence in (EXACT, LINK) else None
        taken = taken_from_sales(book, evidence.offers, key, named)
    return Attribution(push, confidence, reason, why, taken, counted, gmv, back)


def _owed_to(
    state: AttributionState, evidence: Evidence, key: OrderKey, order: Order
) -> tuple[str | None, float, str, str]:
    """Return push, confidence, reason and evidence, by the surest sign that there is."""
    wanted = _wanted(evidence.orders, key, order)
    if order.hints:
        first_us = min(wanted.values(), default=order.began_us or 0)
        for reason, name, confidence in _signs(key, order.hints, evidence.rooms):
            if confidence == NATIVE:
                return _pushed_before(state, evidence.pushes, wanted), NATIVE, reason, name
            if name in state.names:
                return _latest(evidence.pushes, state.names[name], first_us), confidence, reason, name
    stood = _standing_then(state, evidence.pushes, wanted)
    if len(stood) == 1:
        push, product = next(iter(stood.items()))
        return push, GUESS, "window", product
    return None, 0.0, "several_pushes" if stood else "nothing", ""


def _signs(key: OrderKey, hints: dict[str, str], rooms: RoomState) -> Iterator[tuple[str, str, float]]:
    """Yield what may name a push or our room, the surest first: reason, name, confidence."""
    for code in hints.get("code", "").replace(",", " ").split():
        yield "code", code_in(code), EXACT
    yield "push", hints.get("push", ""), EXACT
    room = hints.get("room", "")
    if key[0] == BUILTIN_SHOP:
        yield "claim", key[1], NATIVE
    elif any(room == ours for _, ours in rooms.rooms):
        yield "room", room, NATIVE
    for name in _link_names(hints.get("utm", "")):
        yield "utm", name, LINK


def _wanted(book: OrderBook, key: OrderKey, order: Order) -> dict[str, int]:
    """Return since when the buyer wanted each product."""
    if not order.lines:
        return {}
    times = {line.product: book.touched_us(key, order, line.product) for line in order.lines}
    return {product: us for product, us in times.items() if us is not None}


def _link_names(utm: str) -> Iterable[str]:
    """Return what may name the push: the content of a link that says to be from the live, or all of it."""
    if "=" not in utm:
        return (utm,)
    fields = dict(parse_qsl(utm.lstrip("?")))
    return (fields.get("utm_content", ""),) if fields.get("utm_source") == "live" else ()


def _latest(pushes: PushState, names: Iterable[str], us: int) -> str:
    """Return the last of several pushes that began before the buyer came, or else the first of all."""
    known = sorted((pushes.pushes[name].at_us, name) for name in names)
    begun = [name for at_us, name in known if at_us - BEFORE_US <= us]
    return begun[-1] if begun else known[0][1]


def _pushed_before(state: AttributionState, pushes: PushState, wanted: dict[str, int]) -> str | None:
    """Return the last push of one of the products before it was wanted."""
    begun = [
        (pushes.pushes[name].at_us, name)
        for product, us in wanted.items()
        for name in state.products.get(product, ())
        if pushes.pushes[name].at_us - BEFORE_US <= us
    ]
    return max(begun)[1] if begun else None


def _standing_then(state: AttributionState, pushes: PushState, wanted: dict[str, int]) -> dict[str, str]:
    """Return the pushes in whose time a product was first wanted, each with the product."""
    found = {}
    for product, us in wanted.items():
        for name in state.products.get(product, ()):
            push = pushes.pushes[name]
            over_us = us if push.ended_us is None else push.ended_us + AFTER_US
            if push.at_us - BEFORE_US <= us <= over_us:
                found[name] = product
    return found
