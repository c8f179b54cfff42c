"""Values that events are made of: counts, pieces of text, lines of an order, variants, listings, terms, room actions.

Like events they are part of the wire: a field that is added gets a default.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.money import Money


class ApproxCount(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A count that arrived as display text (``1.2万``): ``value`` is its lower bound."""

    value: int
    text: str
    approx: bool = True


Count = int | ApproxCount


class Segment(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A piece of a comment: ``text``, ``emote``, ``mention`` or ``link``; ``ref`` is its id or address."""

    type: str
    text: str
    ref: str | None = None


class Line(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One line of an order or refund."""

    product: str
    variant: str | None = None
    qty: int = 1
    amount: Money | None = None


class Variant(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One sellable form of a product; the keyword is what a claim names it by."""

    variant: str
    title: str = ""
    keyword: str | None = None
    price: Money | None = None
    stock: int | None = None


class Listing(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A product's place in a shop: the shop's own ids of it, and the desk's variant that they stand for."""

    shop: str
    item: str
    sku: str | None = None
    variant: str | None = None


class PollOption(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    text: str
    votes: int | None = None


class FlashSaleTerms(
    msgspec.Struct, frozen=True, gc=False, omit_defaults=True, tag_field="type", tag="flash_sale"
):
    """What a flash sale promises; ``countdown_s`` is from firing to live, ``duration_s`` from live to end."""

    price: Money
    units: int
    per_buyer: int | None = None
    countdown_s: int = 0
    duration_s: int = 300


Terms = FlashSaleTerms


class RoomAction(msgspec.Struct, frozen=True, omit_defaults=True):
    """Something to be done in a room, in the platform's own account and name.

    ``what``: post, reply, announce (``text``; reply: ``target`` is the comment's id), pin, unpin, delete
    (``target``: the comment's id), timeout, ban, unban (``target``: the viewer's id), poll (``text`` asks,
    ``options``), poll_close (``target``: the poll's id). ``duration_s``: of a timeout, pin or poll.
    """

    what: str
    text: str = ""
    target: str | None = None
    duration_s: int | None = None
    options: tuple[str, ...] = ()
