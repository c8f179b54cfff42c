"""The show's state: the one value that everything else reads; only ``evolve`` (core/evolve.py) changes it."""

from __future__ import annotations

import msgspec

from livestream_console.core.acting import ActingState
from livestream_console.core.claims.claim import ClaimState
from livestream_console.core.comments.questions import QuestionState
from livestream_console.core.giveaways.book import GiveawayState
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.goods.stock import StockState
from livestream_console.core.moderation.moderation import ModerationState
from livestream_console.core.offers.offer import OfferState
from livestream_console.core.orders.attribution import AttributionState
from livestream_console.core.push import PushState
from livestream_console.core.rooms import RoomState
from livestream_console.core.rundown.book import RundownState
from livestream_console.core.shops.deals import SellingState
from livestream_console.core.switchback.book import SwitchbackState
from livestream_console.core.tally import Metrics

REDUCER_VERSION = 11
"""Raised with every change of a fold: a checkpoint of another version is of no use."""


class Mark(msgspec.Struct, frozen=True):
    at_us: int
    text: str


class Pin(msgspec.Struct, frozen=True):
    """The comment that stands on the overlay; ``target`` is its seq as text."""

    target: str
    text: str
    name: str


class Misfit(msgspec.Struct, frozen=True):
    """An event that a rule book could not take in."""

    seq: int
    kind: str
    error: str


class ShowState(msgspec.Struct):
    """``done`` names the last commands carried out; their facts carry ``<command id>/<n>`` as id.

    ``misfits`` has the first events that some rule book failed on.
    """

    show: str
    title: str = ""
    currency: str = "CNY"
    started_us: int | None = None
    ended_us: int | None = None
    seq: int = 0
    now_us: int = 0
    shelf: ShelfState = msgspec.field(default_factory=ShelfState)
    stock: StockState = msgspec.field(default_factory=StockState)
    offers: OfferState = msgspec.field(default_factory=OfferState)
    claims: ClaimState = msgspec.field(default_factory=ClaimState)
    giveaways: GiveawayState = msgspec.field(default_factory=GiveawayState)
    moderation: ModerationState = msgspec.field(default_factory=ModerationState)
    questions: QuestionState = msgspec.field(default_factory=QuestionState)
    rooms: RoomState = msgspec.field(default_factory=RoomState)
    pushes: PushState = msgspec.field(default_factory=PushState)
    acting: ActingState = msgspec.field(default_factory=ActingState)
    selling: SellingState = msgspec.field(default_factory=SellingState)
    attribution: AttributionState = msgspec.field(default_factory=AttributionState)
    switchbacks: SwitchbackState = msgspec.field(default_factory=SwitchbackState)
    rundown: RundownState = msgspec.field(default_factory=RundownState)
    metrics: Metrics = msgspec.field(default_factory=Metrics)
    pinned: Pin | None = None
    marks: list[Mark] = []
    misfits: list[Misfit] = []
    done: dict[str, None] = {}


def new_state(show: str) -> ShowState:
    return ShowState(show)
