"""What a product was sold at before comes from the journal; one that cannot be read knows nothing."""

from __future__ import annotations

import time
from typing import Any

from livestream_console.app.selling.own_prices import OwnPrices
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ProductChanged
from livestream_console.core.money import Money
from livestream_console.core.ports import JournalFailed, ShowInfo

_DAY_US = 86_400 * 1_000_000


class FakeJournal:
    def __init__(self, failure: JournalFailed | None = None) -> None:
        self._failure = failure

    async def in_reader(self, fn: Any, *args: Any) -> Any:
        return fn(*args)

    def shows(self) -> list[ShowInfo]:
        if self._failure is not None:
            raise self._failure
        return [ShowInfo("s", "s", "CNY", 0, 0, 1)]

    def read(self, show: str, **_: Any) -> Any:
        at_us = time.time_ns() // 1_000 - 8 * _DAY_US
        yield Recorded(1, show, ProductChanged("A", "added", price=Money(990, "CNY")), at_us, platform="desk")


async def test_the_lows_of_a_product() -> None:
    prices = OwnPrices(FakeJournal(), lambda: "CNY")  # type: ignore[arg-type]
    found = await prices.lows_of("A")
    assert found is not None
    assert (found.days_7, found.days_14) == (Money(990, "CNY"), None)


async def test_a_store_that_cannot_be_read_knows_nothing() -> None:
    prices = OwnPrices(FakeJournal(JournalFailed("damaged")), lambda: "CNY")  # type: ignore[arg-type]
    assert await prices.lows_of("A") is None
