"""What charts can draw: how each line is made of the show's rows, its unit, and the colour it keeps.

The rule: a line is a count, a sum over the last minute, or a sum over the viewer-minutes of the last minute;
nothing that would be a mean of ratios.
"""

from __future__ import annotations

import msgspec

VIEWERS = "viewers"
RATES = {
    "comments_per_min": "comments",
    "enters_per_min": "enters",
    "likes_per_min": "likes",
    "carts_per_min": "carts",
    "placed_per_min": "orders_placed",
    "orders_per_min": "orders_paid",
    "gmv_per_min": "gmv_paid",
}
"""Rates a minute, each with the per-second bins that it sums."""
CONVERSION = "conversion"
"""Paid orders per 1 000 viewer-minutes."""


class Ratio(msgspec.Struct, frozen=True):
    """A row over viewer-minutes, so many of them."""

    row: str
    viewer_minutes: int


RATIOS = {
    CONVERSION: Ratio("orders_paid", 1_000),
    "carts_per_1000": Ratio("carts", 1_000),
    "comments_per_1000": Ratio("comments", 1_000),
    "gmv_per_viewer_minute": Ratio("gmv_paid", 1),
}

SERIES = (VIEWERS, *RATES, *RATIOS)


def row_of(key: str) -> str:
    """Return which row of the metrics a series counts."""
    return key if key == VIEWERS else RATES[key] if key in RATES else RATIOS[key].row


ROLES = {
    VIEWERS: "action",
    "comments_per_min": "viewer",
    "enters_per_min": "muted",
    "likes_per_min": "live",
    "carts_per_min": "good",
    "placed_per_min": "faint",
    "orders_per_min": "warn",
    "gmv_per_min": "sale",
    CONVERSION: "text",
    "carts_per_1000": "good",
    "comments_per_1000": "viewer",
    "gmv_per_viewer_minute": "sale",
}
"""Roles of the theme."""

UNITS = {
    VIEWERS: "persons",
    **dict.fromkeys(RATES, "per_min"),
    **dict.fromkeys(RATIOS, "per_1000"),
    "gmv_per_min": "money_per_min",
    "gmv_per_viewer_minute": "money_per_viewer_min",
}
"""Lines of one unit share an axis."""

Pair = tuple[str, ...]
"""The one or two lines of a chart."""

USUAL: tuple[Pair, ...] = (
    (VIEWERS,),
    ("comments_per_min", "enters_per_min"),
    ("carts_per_min", "orders_per_min"),
    (CONVERSION,),
)


def written(pairs: tuple[Pair, ...]) -> str:
    """Return the choice of charts as one word, for settings to keep."""
    return " ".join("+".join(pair) for pair in pairs)


def read(text: str) -> tuple[Pair, ...]:
    """Return what ``written`` gave; the usual charts where it is not such a choice."""
    pairs = tuple(tuple(dict.fromkeys(word.split("+"))) for word in text.split())
    known = all(key in SERIES for pair in pairs for key in pair)
    sound = len(pairs) == len(USUAL) and all(len(pair) <= 2 for pair in pairs)
    return pairs if known and sound else USUAL
