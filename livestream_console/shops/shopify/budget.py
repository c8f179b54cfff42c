"""How much may be asked of Shopify just now, in the points that its queries cost.

The rule: pure of any clock. Looking at orders leaves a part of the bucket for what a person asks for, and
waits before Shopify would have to refuse. https://shopify.dev/docs/api/usage/limits
"""

from __future__ import annotations

from decimal import Decimal

from livestream_console.net.json_fields import Fields, part

_KEPT = 0.25
"""The part of the bucket that looking leaves."""
_UNKNOWN_COST = 100.0


class Budget:
    """The bucket as the last answer told of it, and what each document cost at its last asking."""

    def __init__(self) -> None:
        self._left = 0.0
        self._most = 0.0
        self._per_s = 0.0
        self._at_s = 0.0
        self._costs: dict[str, float] = {}

    def note(self, document: str, cost: Fields, now_s: float) -> None:
        """Take in an answer's ``extensions.cost``."""
        status = part(cost, "throttleStatus")
        most, per_s = _number(status, "maximumAvailable"), _number(status, "restoreRate")
        if most and per_s:
            self._most, self._per_s, self._at_s = most, per_s, now_s
            self._left = _number(status, "currentlyAvailable")
        if asked := _number(cost, "requestedQueryCost"):
            self._costs[document] = asked

    def wait_s(self, document: str, now_s: float, *, hurried: bool) -> float:
        """Return in how many seconds the document may be asked; ``hurried``: with what looking leaves too."""
        if not self._per_s:
            return 0.0
        cost = min(self._costs.get(document, _UNKNOWN_COST), self._most)
        needed = cost if hurried else min(cost + self._most * _KEPT, self._most)
        left = min(self._most, self._left + (now_s - self._at_s) * self._per_s)
        return max(0.0, (needed - left) / self._per_s)


def _number(fields: Fields, name: str) -> float:
    value = fields.get(name)
    return float(value) if type(value) is int or isinstance(value, Decimal) else 0.0
