"""From a show's journal to the rows that a fit is given: the metric fold, and what pushes need beside it.

Rule: one pass in journal order, by the same fold that the desk runs live; whatever the journal does not tell
is NaN, None or masked, and which events were counted is said by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
import numpy as np

from livestream_console.analysis.arrays import Bools, Floats
from livestream_console.analysis.model.exposure import Basket, PushAt, ShowRows, Talk
from livestream_console.core import metrics as fold
from livestream_console.core.audience import HELD_S, Ints
from livestream_console.core.comments.understand import understand
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    CartChanged,
    CommentPosted,
    OrderChanged,
    PriceChanged,
    ProductChanged,
    PushEnded,
    PushUndone,
    StockReported,
)
from livestream_console.core.tally import Metrics

_SECOND_US = 1_000_000
_OFFERS = frozenset({"flash_sale", "coupon"})
_OWN_CHANGE_US = 10_000_000
"""A flash sale changes the price as it begins; that is the push, not the end of it."""


class _Turn(msgspec.Struct, frozen=True):
    """Something after which a push's window no longer tells of the push alone."""

    at_us: int
    why: str
    product: str | None = None
    push: str | None = None


class ShowJournal(msgspec.Struct):
    """A journal as far as it was read. ``tellers`` are the platforms that told of carts or orders."""

    metrics: Metrics = msgspec.field(default_factory=Metrics)
    turns: list[_Turn] = []
    talks: list[tuple[str, int, int | None]] = []
    product_carts: dict[str, list[int]] = {}
    tellers: set[str | None] = set()


def read(journal: ShowJournal, recorded: Recorded) -> None:
    """Take in the next line."""
    carts = carts_of(journal, recorded)
    fold.evolve(journal.metrics, recorded)
    note(journal, recorded, carts)


def carts_of(journal: ShowJournal, recorded: Recorded) -> int:
    """Return how many carts of its product were counted before a line is folded."""
    event = recorded.event
    return journal.metrics.product(event.product).carts if type(event) is CartChanged else 0


def note(journal: ShowJournal, recorded: Recorded, carts: int) -> None:
    """Note what pushes need of a line that is folded already; ``carts`` is what ``carts_of`` said before."""
    event = recorded.event
    match event:
        case CartChanged():
            _note_cart(journal, recorded, event, carts)
        case OrderChanged():
            journal.tellers.add(recorded.platform)
        case ProductChanged(state=str() as state):
            _read_state(journal, recorded.time_us, event.product, state)
        case StockReported(available=0, variant=None):
            journal.turns.append(_Turn(recorded.time_us, "stock_out", event.product))
        case PriceChanged():
            journal.turns.append(_Turn(recorded.time_us, "price_change", event.product))
        case PushEnded() | PushUndone() if event.what in _OFFERS:
            journal.turns.append(_Turn(recorded.time_us, "offer_ended", push=event.push))


def buying_row(lines: Iterable[Recorded], start_us: int, seconds: int) -> Floats:
    """Count the comments a second that want to buy, for shows of which nobody tells carts or orders."""
    row = np.zeros(seconds)
    for recorded in lines:
        second = (recorded.time_us - start_us) // _SECOND_US
        if (
            isinstance(recorded.event, CommentPosted)
            and 0 <= second < seconds
            and understand(recorded.event.text).buying
        ):
            row[second] += 1
    return row


def rows_of(
    journal: ShowJournal,
    product: str | None = None,
    buying: Floats | None = None,
    paid: Sequence[int] | None = None,
) -> ShowRows:
    """Return the rows of the whole room, or of one product's carts.

    ``buying`` is what ``buying_row`` counted; it is used only where there are neither carts nor orders.
    ``paid`` is what each paid order came to; None: as the journal's order book has it.
    """
    metrics = journal.metrics
    outcome, counts = _outcome(metrics, buying)
    control, control_of = _row(metrics.series("likes")), "likes"
    if product is not None:
        outcome, whole = "carts", counts
        counts = _product_row(journal, product, len(whole))
        control, control_of = whole - counts, "other_products"
    return ShowRows(
        start_us=metrics.bin_start_us,
        outcome=outcome,
        counts=counts,
        viewers=_viewers(metrics),
        heard=_heard(journal, outcome),
        pushes=tuple(_pushes(journal)),
        talks=tuple(_talks(journal)),
        enters=_row_if_any(metrics.series("enters")),
        control=control if control.any() else None,
        control_of=control_of,
        comments=_row_if_any(metrics.series("comments")),
        basket=None if product else _basket(_paid(metrics) if paid is None else paid, int(counts.sum())),
        viewers_rounded=any(room.approx for room in metrics.rooms.values()),
    )


def _note_cart(journal: ShowJournal, recorded: Recorded, event: CartChanged, carts: int) -> None:
    metrics = journal.metrics
    journal.tellers.add(recorded.platform)
    if metrics.product(event.product).carts > carts:
        second = (recorded.time_us - metrics.bin_start_us) // _SECOND_US
        journal.product_carts.setdefault(event.product, []).append(second)


def _read_state(journal: ShowJournal, at_us: int, product: str, state: str) -> None:
    talks = journal.talks
    if talks and talks[-1][2] is None and (state == "explaining" or talks[-1][0] == product):
        talks[-1] = (*talks[-1][:2], at_us)
    if state == "explaining":
        talks.append((product, at_us, None))
    elif state == "sold_out":
        journal.turns.append(_Turn(at_us, "stock_out", product))


def _outcome(metrics: Metrics, buying: Floats | None) -> tuple[str, Floats]:
    """Return what there is to count, the nearest to a push first."""
    for outcome, name in (("carts", "carts"), ("orders", "orders_placed"), ("orders", "orders_paid")):
        row = _row(metrics.series(name))
        if row.any():
            return outcome, row
    if buying is None:
        return "carts", _row(metrics.series("carts"))
    return "buying_comments", buying


def _product_row(journal: ShowJournal, product: str, seconds: int) -> Floats:
    told = [second for second in journal.product_carts.get(product, ()) if 0 <= second < seconds]
    return np.bincount(told, minlength=seconds).astype(np.float64)


def _viewers(metrics: Metrics) -> Floats:
    """Return who watched; NaN while a room that was reporting before and after does not."""
    seconds = metrics.last + 1
    reporting = np.zeros(seconds)
    for room in metrics.rooms.values():
        if room.seconds:
            reporting[room.seconds[0] : room.seconds[-1] + HELD_S] += 1
    sampled = _row(metrics.series("sampled"))
    known = (sampled > 0) & (sampled >= reporting)
    return np.where(known, _row(metrics.series("viewers")), np.nan)


def _heard(journal: ShowJournal, outcome: str) -> Bools:
    """Return in which seconds somebody listened to those who tell the outcome."""
    metrics = journal.metrics
    heard = np.ones(metrics.last + 1, dtype=np.bool_)
    for gap in metrics.gaps:
        if gap.platform is None or outcome == "buying_comments" or gap.platform in journal.tellers:
            first = max(0, _second(metrics, gap.from_us))
            until = len(heard) if gap.to_us is None else _second(metrics, gap.to_us) + 1
            heard[first : max(first, until)] = False
    return heard


def _pushes(journal: ShowJournal) -> Iterable[PushAt]:
    metrics = journal.metrics
    for marker in metrics.push_markers:
        later = [
            turn
            for turn in journal.turns
            if turn.at_us > marker.at_us + _OWN_CHANGE_US
            and (turn.push == marker.push or (turn.product is not None and turn.product == marker.product))
        ]
        turn = min(later, key=lambda turn: turn.at_us, default=None)
        at_s = (marker.at_us - metrics.bin_start_us) / _SECOND_US
        if turn is None:
            yield PushAt(marker.push, marker.what, marker.product, at_s)
        else:
            until_s = (turn.at_us - metrics.bin_start_us) / _SECOND_US
            yield PushAt(marker.push, marker.what, marker.product, at_s, until_s, turn.why)


def _talks(journal: ShowJournal) -> Iterable[Talk]:
    metrics = journal.metrics
    for product, from_us, to_us in journal.talks:
        until_s = metrics.last + 1.0 if to_us is None else (to_us - metrics.bin_start_us) / _SECOND_US
        yield Talk(product, (from_us - metrics.bin_start_us) / _SECOND_US, until_s)


def _paid(metrics: Metrics) -> list[int]:
    book = metrics.orders
    return [order.amount_in(metrics.currency) for order in book.orders.values() if book.sold(order)]


def _basket(paid: Iterable[int], events: int) -> Basket | None:
    amounts = np.array([amount for amount in paid if amount], dtype=np.float64)
    if len(amounts) < 2 or not events:
        return None
    error = float(amounts.std(ddof=1) / np.sqrt(len(amounts)))
    return Basket(len(amounts), float(amounts.mean()), error, events)


def _second(metrics: Metrics, us: int) -> int:
    return (us - metrics.bin_start_us) // _SECOND_US


def _row(ints: Ints) -> Floats:
    return np.array(ints, dtype=np.float64)


def _row_if_any(ints: Ints) -> Floats | None:
    row = _row(ints)
    return row if row.any() else None
