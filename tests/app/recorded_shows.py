"""Rehearsal shows with known effects, written into a store as a desk writes them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import (
    Event,
    OfferChanged,
    ProductChanged,
    PushRequested,
    PushShown,
    ShowEnded,
    ShowStarted,
)
from livestream_console.core.money import Money
from livestream_console.core.ports import ShowInfo
from livestream_console.core.values import FlashSaleTerms
from livestream_console.rehearsal.crowd import Crowd
from livestream_console.rehearsal.effects import DECAY_S, KNOWN_EFFECTS
from livestream_console.rehearsal.rooms import ROOMS, USUAL_ROOMS
from livestream_console.rehearsal.theatre import demo_products
from livestream_console.store.archive import Archive
from livestream_console.store.journal import SqliteJournal
from tests.conftest import ROOT

START_US = 1_790_000_000_000_000
DAY_US = 86_400_000_000
S = 1_000_000


def write(store: Path, show: str, seen: Sequence[tuple[int, Observed]]) -> ShowInfo:
    """Write what was seen, each with its receive time, and return the show."""
    lines = [
        Recorded(
            seq,
            show,
            one.event,
            now_us,
            one.at_us,
            one.platform,
            one.room,
            one.origin,
            one.id,
            one.viewer,
            one.backfilled,
            one.raw,
        )
        for seq, (now_us, one) in enumerate(seen, start=1)
    ]
    journal = SqliteJournal(store)
    journal.open()
    for first in range(0, len(lines), 2_000):
        journal.append(lines[first : first + 2_000])
    journal.close()
    archive = Archive(store)
    archive.open()
    try:
        return next(info for info in archive.shows() if info.show == show)
    finally:
        archive.close()


def desk(event: Event, by: str | None = None) -> Observed:
    return Observed(event, platform="desk", origin="operator")


def rehearsed(
    seed: int,
    *,
    title: str = "x",
    start_us: int = START_US,
    minutes: int = 60,
    rate: float = 1.0,
    every_s: int = 200,
    kinds: Sequence[str] = ("card", "flash_sale"),
) -> list[tuple[int, Observed]]:
    """Return an hour of the crowd with a push of the first products every so often."""
    drafts = demo_products(ROOT / "resources")
    crowd = Crowd(seed, rate, start_us, ROOMS[:USUAL_ROOMS], drafts)
    seen = [(start_us, desk(ShowStarted(title)))]
    for place, draft in enumerate(drafts):
        added = ProductChanged(
            draft.product,
            "added",
            "open",
            place,
            draft.title,
            price=draft.price,
            stock=draft.stock,
            cost=Money(1_000, "CNY") if place else None,
            by="owner",
        )
        seen.append((start_us, desk(added)))
    for second in range(1, minutes * 60):
        now_us = start_us + second * S
        batch = crowd.step(now_us, 1.0)
        if second % every_s == every_s - 1:
            kind = kinds[second // every_s % len(kinds)]
            product = drafts[second // every_s % 3].product
            push, offer = f"{show_mark(start_us)}-p{second}", f"o{second}"
            if kind == "flash_sale":
                terms = FlashSaleTerms(price=Money(900, "CNY"), units=500, duration_s=150)
                batch.append(desk(OfferChanged(offer, "live", kind, product, terms, by="producer")))
            asked = PushRequested(push, kind, product, offer, "overlay", by="producer")
            batch += [desk(asked), desk(PushShown(push, kind, product, offer, "overlay"))]
        seen += [(now_us, one) for one in batch]
        crowd.on_recorded([Recorded(1, "s", one.event, now_us, one.at_us) for one in batch])
    seen.append((start_us + minutes * 60 * S, desk(ShowEnded(title))))
    return seen


def show_mark(start_us: int) -> str:
    return str(start_us // DAY_US)


def true_factor(kind: str) -> float:
    """Return the mean factor over two minutes, by what the rehearsal says of itself."""
    ages = np.arange(120) + 0.5
    return float(np.exp(math.log(KNOWN_EFFECTS[kind]) * np.exp(-ages / DECAY_S)).mean())
