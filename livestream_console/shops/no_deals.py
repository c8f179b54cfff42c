"""For shops of which no way to a lower price is known that ends by itself or can be undone to the unit.

The rule: nothing is tried in them. Their ``capabilities`` offer no strategy, and a person changes the price.
"""

from __future__ import annotations

from typing import NoReturn

from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal, Standing


class NoDeals:
    """The part of a shop that puts up deals, where there is none."""

    async def prepare(self, deal: Deal) -> str:
        self._refuse()

    def price_before(self, before: str) -> Money | None:
        return None

    async def apply(self, deal: Deal, before: str) -> str:
        self._refuse()

    async def inspect(self, deal: Deal, before: str, reference: str | None) -> Standing:
        self._refuse()

    async def undo(self, deal: Deal, before: str, reference: str | None) -> None:
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise FeedFailure("refused", "strategy", retryable=False)
