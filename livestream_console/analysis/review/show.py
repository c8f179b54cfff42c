"""What the review says of the show itself: its figures, minutes, products, pushes and team.

Rule: as of every table of the review (analysis/review/review.py).
"""

from __future__ import annotations

import msgspec

from livestream_console.analysis.intervals import Estimate
from livestream_console.analysis.pushes.values import Pooled, Uplift
from livestream_console.core.readings import Reading

VERSION = 1
"""Raised when what is kept of a review could no longer be read."""


class Gap(msgspec.Struct, frozen=True):
    """Time in which a room may have spoken unheard; ``to_us`` None: until the end."""

    platform: str | None
    room: str | None
    from_us: int
    to_us: int | None


class Head(msgspec.Struct, frozen=True):
    """What the review is of. ``rooms`` are (platform, room), ``until_us`` is the end or the last event.

    ``as_of_us`` is up to when orders and refunds are known here; ``state_hash`` names the state that every
    number is of, ``misfits`` counts events that no rule book could take in.
    """

    show: str
    title: str
    currency: str
    rooms: tuple[tuple[str, str], ...]
    started_us: int | None
    ended_us: int | None
    until_us: int
    as_of_us: int
    events: int
    gaps: tuple[Gap, ...]
    gap_s: float
    state_hash: str
    misfits: int = 0
    version: int = VERSION


class FigureTable(msgspec.Struct, frozen=True):
    """Every reading of the dictionary at the show's end; each explains itself."""

    rows: tuple[Reading, ...] = ()
    reason: str | None = None


class MinuteRow(msgspec.Struct, frozen=True):
    """One minute of the show, from 0. ``viewers`` is the mean where samples held; ``heard`` the share of the
    minute outside gaps, None where there was no room to hear. ``pushes`` are (kind, push) that began in it,
    ``product`` was explained last."""

    minute: int
    at_us: int
    viewers: float | None
    viewer_minutes: float | None
    enters: int | None
    comments: int | None
    likes: int | None
    carts: int | None
    orders_placed: int | None
    orders_paid: int | None
    gmv_paid: int | None
    heard: float | None
    pushes: tuple[tuple[str, str], ...] = ()
    product: str | None = None


class MinuteTable(msgspec.Struct, frozen=True):
    rows: tuple[MinuteRow, ...] = ()
    reason: str | None = None


class ProductRow(msgspec.Struct, frozen=True):
    """One product. ``explained_s`` in ``explains`` stretches; ``per_minute`` money per minute explained.

    ``exposures`` and ``clicks`` are what a platform counted, ``ctr`` is clicks per exposure. ``sell_through``
    is units sold and not refunded over ``stock``, above 1 where more was sold than there was.
    ``refund_share`` is of money. ``asked`` counts askers, ``asked_sold_out`` those since ``sold_out_us``.
    """

    product: str
    place: int | None
    title: str
    role: str
    explains: int
    explained_s: float
    pushes: int
    exposures: int | None
    clicks: int | None
    ctr: Estimate | None
    carts: int | None
    claims: int
    orders: int
    paid_units: int
    gmv_paid: int
    per_minute: float | None
    stock: int | None
    sell_through: float | None
    refunded: int
    refunded_units: int
    refund_share: float | None
    margin: int | None
    asked: int = 0
    asked_sold_out: int = 0
    sold_out_us: int | None = None


class ProductTable(msgspec.Struct, frozen=True):
    """``refunds_as_of_us`` with ``refunds_mature`` False: within the first days refunds still come in."""

    rows: tuple[ProductRow, ...] = ()
    refunds_as_of_us: int = 0
    refunds_mature: bool = False
    reason: str | None = None


class Owed(msgspec.Struct, frozen=True):
    """Orders that are owed to a push, and their money: confirmed by a sign, or inferred from the time.

    ``what``, ``product`` and ``at_us`` (when it was asked for) also name a push that nothing showed; reviews
    that were kept before have them not.
    """

    push: str
    confirmed_orders: int
    confirmed_gmv: int
    inferred_orders: int
    inferred_gmv: int
    what: str = ""
    product: str | None = None
    at_us: int | None = None


class PushTable(msgspec.Struct, frozen=True):
    """What each push did: the fit (its ``state`` says why there is none), pooled over ``shows`` shows that
    were judged by the same (``pooled_by``, as an outcome of Uplift)."""

    uplift: Uplift
    owed: tuple[Owed, ...] = ()
    pooled: tuple[Pooled, ...] = ()
    shows: int = 0
    reason: str | None = None
    pooled_by: str | None = None


class PersonRow(msgspec.Struct, frozen=True):
    """Who did what: ``by`` as it stands in the journal, ``deeds`` by code; own answers' delays in s."""

    by: str
    deeds: dict[str, int]
    first_us: int
    last_us: int
    answers: int
    delay_p50_s: float | None
    delay_p90_s: float | None


class TeamTable(msgspec.Struct, frozen=True):
    """``asked`` askers in all; of their groups ``answered``, ``dropped`` or still ``left_open``."""

    rows: tuple[PersonRow, ...] = ()
    asked: int = 0
    answered: int = 0
    dropped: int = 0
    left_open: int = 0
    delay_p50_s: float | None = None
    delay_p90_s: float | None = None
    reason: str | None = None
