"""What this desk did to sell: pushes, products, offers, claims, giveaways."""

from __future__ import annotations

from typing import Any

from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.events.event import Event
from livestream_console.core.money import Money
from livestream_console.core.values import Listing, ShelfRules, Terms, Variant


class _Push(Event, frozen=True, gc=False):
    """One push to one target; ``what`` is card, flash_sale, coupon, giveaway, gift or message."""

    push: str
    what: str
    product: str | None = None
    offer: str | None = None
    target: str | None = None
    by: str | None = None
    price: Money | None = None
    limit: int | None = None
    ends_us: int | None = None
    reason: str | None = None
    retryable: bool | None = None


class PushRequested(_Push, frozen=True, gc=False, tag="push.requested"):
    pass


class PushShown(_Push, frozen=True, gc=False, tag="push.shown"):
    pass


class PushFailed(_Push, frozen=True, gc=False, tag="push.failed"):
    pass


class PushUncertain(_Push, frozen=True, gc=False, tag="push.uncertain"):
    pass


class PushEnded(_Push, frozen=True, gc=False, tag="push.ended"):
    pass


class PushUndone(_Push, frozen=True, gc=False, tag="push.undone"):
    pass


class ProductChanged(Event, frozen=True, gc=False, tag="product"):
    """``action``: added, edited, moved, state, removed, queued (to be explained at ``until_us``) or unqueued.

    Fields that an edit leaves alone are None.
    """

    product: str
    action: str
    state: str | None = None
    index: int | None = None
    title: str | None = None
    keyword: str | None = None
    variants: tuple[Variant, ...] | None = None
    price: Money | None = None
    stock: int | None = None
    floor: Money | None = None
    cost: Money | None = None
    role: str | None = None
    points: tuple[str, ...] | None = None
    image: str | None = None
    link: str | None = None
    version: int | None = None
    by: str | None = None
    listings: tuple[Listing, ...] | None = None
    until_us: int | None = None
    least_margin: int | None = None


class ShelfRulesSet(Event, frozen=True, gc=False, tag="shelf_rules"):
    """How the shelf is kept from here on, all of it."""

    rules: ShelfRules
    by: str | None = None


class OfferChanged(Event, frozen=True, gc=False, tag="offer"):
    """``action``: defined, armed, live, claimed, ended or undone; ``what`` is the kind of its terms.

    ``ends_us`` is when the present step runs out. ``claimed``: the envelope's viewer took one of a coupon.
    """

    offer: str
    action: str
    what: str = "flash_sale"
    product: str | None = None
    terms: Terms | None = None
    ends_us: int | None = None
    reason: str | None = None
    by: str | None = None


class ClaimDecided(Event, frozen=True, gc=False, tag="claim"):
    """``claim`` stays the same through its life; ``result`` is the step it took (held, paid, …).

    ``text`` is the comment's, only where a person has to read it; ``by`` is who decided, None the rules.
    ``bought_before``: whether its viewer bought in an earlier show of this desk, None where that was not
    looked up or nobody can tell.
    """

    claim: str
    result: str
    comment: str | None = None
    product: str | None = None
    variant: str | None = None
    qty: int = 0
    reason: str | None = None
    until_us: int | None = None
    text: str | None = None
    by: str | None = None
    bought_before: bool | None = None


class ClaimRulesSet(Event, frozen=True, gc=False, tag="claim_rules"):
    """How claims are decided from here on, all of it."""

    rules: ClaimRules
    by: str | None = None


class UnpaidChased(Event, frozen=True, gc=False, tag="chase"):
    """How far a buyer was asked to pay: ``state`` is reminded, promised, given_up or open.

    The envelope's viewer is the buyer; ``how`` a reminder went out: posted or copied.
    """

    state: str
    text: str | None = None
    how: str | None = None
    by: str | None = None


class GiveawayChanged(Event, frozen=True, gc=False, tag="giveaway"):
    """``rules`` are frozen at opening; ``winners`` are (platform, viewer id, entry hash) triples in order.

    ``beacon`` is the outside randomness that a draw was made with (draw.md, 4).
    """

    giveaway: str
    action: str
    rules: dict[str, Any] | None = None
    salt: str | None = None
    commit: str | None = None
    root: str | None = None
    n: int | None = None
    winners: tuple[tuple[str, str, str], ...] = ()
    digest: str | None = None
    by: str | None = None
    reason: str | None = None
    beacon: str | None = None


class SwitchbackChanged(Event, frozen=True, gc=False, tag="switchback"):
    """``action``: sealed, started, stopped (for a ``reason``) or ended.

    What two cards, ``a`` and ``b``, are tried by stands in the first of them, before any card: ``pairs`` of
    blocks, the ``secret`` that says who comes first in each, and the ``seal`` over both.
    """

    switchback: str
    action: str
    a: str | None = None
    b: str | None = None
    pairs: int | None = None
    block_s: int | None = None
    washout_s: int | None = None
    seal: str | None = None
    secret: str | None = None
    by: str | None = None
    reason: str | None = None
