"""What was told of in a show at all.

Rule: of what nobody told the sum is not 0 but unknown, in every table and in every figure that is made of it.
"""

from __future__ import annotations

import msgspec

from livestream_console.analysis.reviewing.fold import ShowFold
from livestream_console.core.ids import is_shop
from livestream_console.core.readings import Reading

_OF_SOURCE = {
    "comment": "comments",
    "order": "orders",
    "refund": "orders",
    "cart": "carts",
    "audience": "viewers",
    "views": "viewers",
}
"""What has to be told for a figure of a source to be one."""


def untold(fold: ShowFold) -> tuple[str, ...]:
    """Return what nobody told of: comments, viewers, carts, orders."""
    metrics = fold.state.metrics
    told = {
        "comments": rooms_of(fold),
        "viewers": any(metrics.sampled),
        "carts": any(metrics.series("carts")),
        "orders": any(metrics.series("orders_placed")) or metrics.total("orders_paid"),
    }
    return tuple(what for what, heard in told.items() if not heard)


def rooms_of(fold: ShowFold) -> set[tuple[str, str]]:
    """Return the rooms that were heard, or that were connected to be; shops are none.

    One without an id is a room only if its platform has no other: its feed did not know the id yet.
    """
    known = {*fold.state.metrics.rooms, *fold.state.rooms.rooms} - {("", "")}
    named = {platform for platform, room in known if room}
    return {
        (platform, room)
        for platform, room in known
        if (room or platform not in named) and not is_shop(platform)
    }


def as_told(reading: Reading, missing: tuple[str, ...]) -> Reading:
    """Return a figure without the parts that nobody told of; one that came all the same stays."""
    top = not reading.numerator and _OF_SOURCE.get(reading.source) in missing
    bottom = not reading.denominator and _OF_SOURCE.get(reading.under or "") in missing
    if not (top or bottom):
        return reading
    return msgspec.structs.replace(
        reading,
        value=None,
        numerator=None if top else reading.numerator,
        denominator=None if bottom else reading.denominator,
        state="no_data",
        reason="never_told",
    )
