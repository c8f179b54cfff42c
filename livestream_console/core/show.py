"""The show as a fold of its journal: ``evolve`` updates the one state that everything else reads.

Its rule: nothing but recorded events changes the state, so live, replay and rehearsal agree at the same
``seq``. This module only composes the rule books and routes events to them.
"""

from __future__ import annotations

import hashlib
import traceback
from array import array
from collections.abc import Callable
from typing import Any, get_origin

import msgspec

from livestream_console.core import (
    acting,
    claim,
    giveaway,
    metrics,
    moderation,
    offer,
    push,
    questions,
    rooms,
    shelf,
    stock,
)
from livestream_console.core.acting import ActingState
from livestream_console.core.claim import ClaimState
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    AudienceSampled,
    ClaimDecided,
    CommentPinned,
    CommentPosted,
    Event,
    FeedStateChanged,
    GapBackfilled,
    GapClosed,
    GapOpened,
    GiveawayChanged,
    IntentMoved,
    MarkPlaced,
    ModerationApplied,
    OfferChanged,
    OrderChanged,
    PriceChanged,
    ProductChanged,
    PushEnded,
    PushFailed,
    PushRequested,
    PushShown,
    PushUncertain,
    PushUndone,
    QuestionChanged,
    ShowEnded,
    ShowStarted,
    StockReported,
    ViewerNoted,
    tag_of,
)
from livestream_console.core.giveaway import GiveawayState
from livestream_console.core.kept import Kept
from livestream_console.core.moderation import ModerationState
from livestream_console.core.offer import OfferState
from livestream_console.core.people import People
from livestream_console.core.push import PushState
from livestream_console.core.questions import QuestionState
from livestream_console.core.rooms import RoomState
from livestream_console.core.shelf import ShelfState
from livestream_console.core.stock import StockState
from livestream_console.core.tally import Metrics

REDUCER_VERSION = 7
"""Raised with every change of a fold: a checkpoint of another version is of no use."""

COMMANDS_KEPT = 1_000
MISFITS_KEPT = 100


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
    metrics: Metrics = msgspec.field(default_factory=Metrics)
    pinned: Pin | None = None
    marks: list[Mark] = []
    misfits: list[Misfit] = []
    done: dict[str, None] = {}


def new_state(show: str) -> ShowState:
    return ShowState(show)


def evolve(state: ShowState, recorded: Recorded) -> None:
    """Fold one event in. Nine in ten are comments, so those take the short way.

    What is recorded comes again at every resume and replay, so no event may take a show down: where a rule
    book fails, the others still take the event in, and the state says so, the same at every folding.
    """
    state.seq = recorded.seq
    state.now_us = recorded.received_us
    try:
        metrics.evolve(state.metrics, recorded)
    except Exception as error:
        _keep_misfit(state, recorded, error)
    kind = type(recorded.event)
    if kind is CommentPosted and state.giveaways.current is None:
        return
    for fold in _FOLDS.get(kind, ()):
        try:
            fold(state, recorded)
        except Exception as error:
            _keep_misfit(state, recorded, error)
    if recorded.origin == "operator" and recorded.id is not None:
        _remember_command(state, recorded.id)


def _keep_misfit(state: ShowState, recorded: Recorded, error: Exception) -> None:
    if len(state.misfits) < MISFITS_KEPT:
        place = traceback.extract_tb(error.__traceback__)[-1]
        why = f"{type(error).__name__} in {place.name}: {error}"[:200]
        state.misfits.append(Misfit(recorded.seq, tag_of(recorded.event), why))


def _remember_command(state: ShowState, fact_id: str) -> None:
    command_id, slash, _ = fact_id.rpartition("/")
    if slash and command_id not in state.done:
        state.done[command_id] = None
        if len(state.done) > COMMANDS_KEPT:
            del state.done[next(iter(state.done))]


def _claim(state: ShowState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, ClaimDecided)
    price = None
    if event.product is not None:
        price = offer.price_now(state.offers, state.shelf, event.product, event.variant)
    claim.evolve(state.claims, recorded, price)
    stock.evolve_claim(state.stock, event)
    offer.evolve_claim(state.offers, recorded)


def _show(state: ShowState, recorded: Recorded) -> None:
    event = recorded.event
    if isinstance(event, ShowStarted):
        state.title, state.currency = event.title, event.currency
        state.started_us, state.ended_us = recorded.time_us, None
    else:
        state.ended_us = recorded.time_us


def _pin(state: ShowState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, CommentPinned)
    state.pinned = None if event.target is None else Pin(event.target, event.text or "", event.name or "")


def _mark(state: ShowState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, MarkPlaced)
    state.marks.append(Mark(recorded.time_us, event.text))


def _gap(state: ShowState, recorded: Recorded) -> None:
    rooms.evolve_gap(state.rooms, recorded)


def _moderation(state: ShowState, recorded: Recorded) -> None:
    moderation.evolve(state.moderation, recorded)


def _push(state: ShowState, recorded: Recorded) -> None:
    push.evolve(state.pushes, recorded)


Fold = Callable[[ShowState, Recorded], None]


def _on_event(fold: Callable[[StockState, Any], None]) -> Fold:
    """Fit a fold of the ledger, which needs the event alone."""
    return lambda state, recorded: fold(state.stock, recorded.event)


_FOLDS: dict[type[Event], tuple[Fold, ...]] = {
    CommentPosted: (lambda state, recorded: giveaway.enter(state.giveaways, recorded, state.moderation),),
    ShowStarted: (_show,),
    ShowEnded: (_show,),
    ProductChanged: (
        lambda state, recorded: shelf.evolve(state.shelf, recorded),
        _on_event(stock.evolve_product),
    ),
    PriceChanged: (lambda state, recorded: shelf.evolve_price(state.shelf, recorded),),
    StockReported: (_on_event(stock.evolve_report),),
    OrderChanged: (lambda state, recorded: stock.evolve_order(state.stock, recorded),),
    OfferChanged: (lambda state, recorded: offer.evolve(state.offers, recorded, state.shelf),),
    ClaimDecided: (_claim,),
    GiveawayChanged: (lambda state, recorded: giveaway.evolve(state.giveaways, recorded),),
    QuestionChanged: (lambda state, recorded: questions.evolve(state.questions, recorded),),
    ViewerNoted: (_moderation,),
    ModerationApplied: (_moderation,),
    FeedStateChanged: (lambda state, recorded: rooms.evolve_feed(state.rooms, recorded),),
    AudienceSampled: (lambda state, recorded: rooms.evolve_audience(state.rooms, recorded),),
    GapOpened: (_gap,),
    GapClosed: (_gap,),
    GapBackfilled: (_gap,),
    PushRequested: (_push,),
    PushShown: (_push,),
    PushFailed: (_push,),
    PushUncertain: (_push,),
    PushEnded: (_push,),
    PushUndone: (_push,),
    CommentPinned: (_pin,),
    MarkPlaced: (_mark,),
    IntentMoved: (lambda state, recorded: acting.evolve(state.acting, recorded),),
}


# --- checkpoints --------------------------------------------------------------------------------------------


def encode_state(state: ShowState) -> bytes:
    """Return a checkpoint. Who is who stands once in the journal's index, not in every checkpoint."""
    return _ENCODER.encode(state)


def decode_state(blob: bytes, people: People) -> ShowState:
    """Read a checkpoint back; ``people`` is the show's index, which may already know later viewers."""
    state = _DECODER.decode(blob)
    state.metrics.people = people
    return state


def state_hash(state: ShowState) -> str:
    """Return what two states of the same journal agree in, whatever id the show was given on import."""
    return hashlib.sha256(encode_state(msgspec.structs.replace(state, show=""))).hexdigest()


def _to_plain(value: Any) -> bytes | list[bytes] | None:
    if isinstance(value, array):
        return value.tobytes()
    if isinstance(value, Kept):
        return value.log
    if isinstance(value, People):
        return None
    raise NotImplementedError(type(value))


def _from_plain(kind: Any, stored: Any) -> Any:
    if kind is array:
        row = array("q")
        row.frombytes(stored)
        return row
    if get_origin(kind) is Kept:
        return Kept.read(kind, stored)
    if kind is People:
        return People()
    raise NotImplementedError(kind)


_ENCODER = msgspec.msgpack.Encoder(enc_hook=_to_plain)
_DECODER = msgspec.msgpack.Decoder(ShowState, dec_hook=_from_plain)
