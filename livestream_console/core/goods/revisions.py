"""Who changed what of a product and when, read back from the journal.

Its rule: nothing is kept for it; the journal is the audit, and this only says each fact as what it was before
and what it became.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import PriceChanged, ProductChanged
from livestream_console.core.goods.shelf import EDITABLE
from livestream_console.core.ids import BUILTIN_SHOP

FIELDS = (*EDITABLE, "stock", "state")


class Change(msgspec.Struct, frozen=True):
    """``was`` is None where nothing was known before."""

    field: str
    was: Any
    now: Any


class Revision(msgspec.Struct, frozen=True):
    """``version`` is None where a change makes none; ``by`` is None for what a sale's clock did."""

    at_us: int
    by: str | None
    version: int | None
    changes: tuple[Change, ...]


def revisions(product: str, recorded: Iterable[Recorded]) -> list[Revision]:
    """Return what was changed of a product, the oldest first; ``recorded`` is all that there was of it."""
    known: dict[str, Any] = {}
    found = []
    for item in recorded:
        event = item.event
        if isinstance(event, ProductChanged) and event.product == product:
            said = {name: getattr(event, name) for name in FIELDS}
            by, version = event.by, event.version
        elif isinstance(event, PriceChanged) and event.product == product and item.platform == BUILTIN_SHOP:
            said = {"price": event.price} if event.variant is None else {}
            by, version = None, None
        else:
            continue
        changes = tuple(
            Change(name, known.get(name), value)
            for name, value in said.items()
            if value is not None and value != known.get(name) and (value or known.get(name))
        )
        known |= {change.field: change.now for change in changes}
        if changes:
            found.append(Revision(item.time_us, by, version, changes))
    return found
