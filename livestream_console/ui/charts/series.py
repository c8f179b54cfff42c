"""The lines that charts draw, and the colour each keeps wherever it is drawn."""

from __future__ import annotations

VIEWERS = "viewers"
RATES = {
    "comments_per_min": "comments",
    "enters_per_min": "enters",
    "carts_per_min": "carts",
    "orders_per_min": "orders_paid",
}
"""Rates a minute, each with the per-second bins that it sums."""
CONVERSION = "conversion"
"""Paid orders per 1 000 viewer-minutes."""

SERIES = (VIEWERS, *RATES, CONVERSION)

ROLES = {
    VIEWERS: "action",
    "comments_per_min": "viewer",
    "enters_per_min": "muted",
    "carts_per_min": "good",
    "orders_per_min": "warn",
    CONVERSION: "text",
}
"""Roles of the theme."""
