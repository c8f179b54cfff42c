"""When the host may turn to a product, and the stretches that make the chapters of the replay.

Its rule: a platform does not show the same product again so soon, so what was pressed too soon waits, where
everybody sees it, until its time has come or somebody takes it back. It is never dropped and never too early.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import Rejected, UnqueueCard
from livestream_console.core.envelope import Observed
from livestream_console.core.events import ProductChanged
from livestream_console.core.facts import desk_fact
from livestream_console.core.goods.shelf import EXPLAINABLE, Queued, ShelfState

REPEAT_GAP_US = 10_000_000
"""Douyin's viewer page does not show the same product explained again sooner (selling.md §2, point 1)."""


class Chapter(msgspec.Struct, frozen=True):
    """A stretch in which one product was explained; ``to_us`` None: it still is."""

    product: str
    place: int
    title: str
    from_us: int
    to_us: int | None


def refuse(shelf: ShelfState, product: str) -> Rejected | None:
    """Return why the product cannot be explained, or None."""
    found = shelf.products.get(product)
    if found is None:
        return Rejected("unknown_product", {"product": product})
    if found.state not in EXPLAINABLE:
        code = "sold_out" if found.state == "sold_out" else "not_on_shelf"
        return Rejected(code, {"product": product})
    return None


def due_us(shelf: ShelfState, product: str) -> int:
    """Return from when on the product may be explained again; 0 for one that never was."""
    explained = shelf.products[product].explained
    return explained[-1].from_us + REPEAT_GAP_US if explained else 0


def queue(shelf: ShelfState, product: str, by: str | None, now_us: int) -> list[Observed] | Rejected:
    """Have a product that was pressed too soon explained as soon as it may be."""
    until_us = due_us(shelf, product)
    if product in shelf.queued:
        wait_s = -(-(until_us - now_us) // 1_000_000)
        return Rejected("already_queued", {"product": product, "wait_s": wait_s})
    return [desk_fact(ProductChanged(product, "queued", until_us=until_us, by=by), now_us)]


def unqueue(shelf: ShelfState, command: UnqueueCard, now_us: int) -> list[Observed] | Rejected:
    if command.product not in shelf.queued:
        return Rejected("already_done", {"product": command.product})
    return [_unqueued(command.product, command.by, now_us)]


def unqueue_all(shelf: ShelfState, by: str | None, now_us: int) -> list[Observed]:
    return [_unqueued(product, by, now_us) for product in shelf.queued]


def due(shelf: ShelfState, now_us: int) -> list[tuple[str, Queued]]:
    """Return what was pressed too soon and may be explained now, in the order of pressing."""
    return [(product, queued) for product, queued in shelf.queued.items() if queued.due_us <= now_us]


def chapters(shelf: ShelfState) -> list[Chapter]:
    """Return every explanation of the show, the earliest first."""
    found = [
        Chapter(name, shelf.place(name), product.title, shown.from_us, shown.to_us)
        for name, product in shelf.products.items()
        for shown in product.explained
    ]
    return sorted(found, key=lambda chapter: chapter.from_us)


def _unqueued(product: str, by: str | None, now_us: int) -> Observed:
    return desk_fact(ProductChanged(product, "unqueued", by=by), now_us)
