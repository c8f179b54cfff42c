"""The dashboard's figures to events. Pure.

The rule: totals are told as what was added since the last look, starting from the first; what no event has a
place for (turnover, conversion, refunds) is in the audience's ``extra`` as the dashboard says it. It lists no
orders, so none are made up from its sums.
"""

from __future__ import annotations

from typing import Any

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    AudienceSampled,
    Event,
    ProductStatsCounted,
    RoomStateChanged,
    StockReported,
    UnknownEvent,
)
from livestream_console.feeds.wechat.codec import (
    CodecError,
    Dashboard,
    Product,
    read_answer,
    read_dashboard,
)
from livestream_console.net.json_fields import whole

PLATFORM = "wechat"

_FIGURES = ("basics", "trade", "minutes", "conversion")


class Counted(msgspec.Struct):
    """The highest totals of one show told so far, by product, and its stocks."""

    exposures: dict[str, int] = {}
    clicks: dict[str, int] = {}
    stocks: dict[str, int] = {}
    has_begun: bool = False


def observe(
    dashboard: Dashboard, raw: bytes, received_us: int, counted: Counted, room: str | None = None
) -> list[Observed]:
    """Return what a look at the dashboard says."""
    seen: list[Observed] = []
    figures = {name: told for name in _FIGURES if (told := getattr(dashboard, name))}
    if figures:
        seen.append(_placed(_audience(dashboard), received_us, room, raw, {PLATFORM: figures}))
    for product in dashboard.products:
        for event in _product(product, counted):
            seen.append(_placed(event, received_us, room, product.raw))
    counted.has_begun = True
    if dashboard.is_living is False:
        seen.append(_placed(RoomStateChanged("ended"), received_us, room, raw))
    return seen


def damaged(error: CodecError, received_us: int, room: str | None = None) -> Observed:
    """Return the event that keeps bytes which are no answer."""
    return _placed(UnknownEvent(f"{PLATFORM}.damaged.{error.code}"), received_us, room, error.raw)


def _audience(dashboard: Dashboard) -> AudienceSampled:
    uv = whole(dashboard.trade, "cumulative_audience_count")
    return AudienceSampled(
        ccu=whole(dashboard.trade, "online_audience_count"),
        peak=whole(dashboard.basics, "max_online_watch_uv"),
        uv=whole(dashboard.basics, "new_watch_uv") if uv is None else uv,
    )


def _product(product: Product, counted: Counted) -> list[Event]:
    exposures = _added(product.id, product.exposures, counted.exposures, counted.has_begun)
    clicks = _added(product.id, product.clicks, counted.clicks, counted.has_begun)
    events: list[Event] = []
    if exposures or clicks:
        events.append(ProductStatsCounted(product.id, exposures, clicks))
    if product.stock is not None and counted.stocks.get(product.id) != product.stock:
        counted.stocks[product.id] = product.stock
        events.append(StockReported(product.id, available=product.stock))
    return events


def _added(product: str, total: int | None, totals: dict[str, int], has_begun: bool) -> int | None:
    """Return by how much a total grew; at the first look nothing is known of what came before."""
    if total is None:
        return None
    before = totals.get(product, 0 if has_begun else total)
    totals[product] = max(total, before)
    return max(total - before, 0)


def _placed(
    event: Event, received_us: int, room: str | None, raw: bytes, extra: dict[str, Any] | None = None
) -> Observed:
    return Observed(event, received_us, platform=PLATFORM, room=room, raw=raw, extra=extra)


def decode_frame(frame: bytes, received_us: int) -> list[Observed]:
    """Return the events of one answer of getlivedata, as at a first look."""
    try:
        answer = read_answer(frame)
    except CodecError as error:
        return [damaged(error, received_us)]
    told = observe(read_dashboard(answer), frame, received_us, Counted())
    return told or [_placed(UnknownEvent(f"{PLATFORM}.answer", answer), received_us, None, frame)]
