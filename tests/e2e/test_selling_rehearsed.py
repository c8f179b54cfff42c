"""A rehearsal's crowd buys in its shop: what it bought is what the desk knows, and why."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from livestream_console.app.autopilot import Autopilot
from livestream_console.app.seats import shop_of_seat
from livestream_console.core.commands import AddProducts, EndShow
from livestream_console.core.events import IntentMoved, OrderChanged, RefundChanged
from livestream_console.engine.console import Console
from livestream_console.engine.ids import fresh
from livestream_console.engine.scope import TaskScope
from livestream_console.rehearsal import shoppers
from livestream_console.rehearsal.rooms import ROOMS
from livestream_console.rehearsal.shoppers import SHOP
from livestream_console.rehearsal.theatre import Rehearsal
from livestream_console.shops.builtin.catalogue import read_catalogue
from livestream_console.store.journal import SqliteJournal
from tests.conftest import ROOT
from tests.e2e.desk import headless_desk, until
from tests.e2e.selling import hurry, only_by, send

CATALOGUE = ROOT / "resources" / "demo" / "catalogue.csv"


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the crowd buy at once what it otherwise buys in minutes."""
    hurry(monkeypatch)
    monkeypatch.setattr(shoppers, "BASE_CARTS", 20 * shoppers.BASE_CARTS)
    monkeypatch.setattr(shoppers, "_REFUNDED", 0.3)
    for name in ("_ORDER_AFTER_S", "_PAY_AFTER_S", "_REFUND_AFTER_S"):
        monkeypatch.setattr(shoppers, name, (0.1, 0.2))
    monkeypatch.setattr("livestream_console.app.autopilot._STEP_S", 0.7)


@pytest.mark.usefixtures("eager")
async def test_what_the_crowd_buys_is_known_and_owed_to_what_was_pushed(tmp_path: Path) -> None:
    rehearsal = Rehearsal(seed=5, products=read_catalogue(CATALOGUE, "CNY"), plans=ROOMS[:1])
    async with headless_desk(tmp_path / "show.sqlite") as console:
        show = await console.start_show("彩排")
        await send(console, AddProducts(command_id=fresh("command"), products=rehearsal.products))
        console.hub.subscribe(rehearsal.on_recorded)
        await rehearsal.start()
        await console.add_shop(only_by(shop_of_seat(rehearsal.shop), "discount"))
        producer = TaskScope()
        producer.start(Autopilot(console).run(), "autopilot")
        await until(lambda: reasons(console).keys() >= {"code", "window"}, "orders by code and by time")
        await until(lambda: len(rehearsal.paid) >= 30, "orders")
        await producer.close()
        await rehearsal.hush()
        await until(lambda: paid(console) == rehearsal.paid, "every order")
        await send(console, EndShow(command_id=fresh("command")))
        await console.stop()
        await rehearsal.stop()
    journal = SqliteJournal(tmp_path / "show.sqlite")
    journal.open()
    events = [line.event for line in journal.read(show, kinds=[OrderChanged, RefundChanged, IntentMoved])]
    journal.close()
    stored = {event.order for event in events if isinstance(event, OrderChanged) and event.status == "paid"}
    assert stored == rehearsal.paid
    assert any(isinstance(event, RefundChanged) for event in events)
    assert {deal.step for deal in console.state.selling.deals.values()} == {"done"}
    walked = [segment for segment in console.state.rundown.segments if segment.ran]
    assert [segment.plan.product for segment in walked[:3]] == ["A1", "A2", "A3"]
    assert not any(segment.is_on for segment in walked)


def paid(console: Console) -> set[str]:
    book = console.state.metrics.orders.orders
    return {name for (shop, name), order in book.items() if shop == SHOP and order.sold_us is not None}


def reasons(console: Console) -> Counter[str]:
    return Counter(found.reason for _, found in console.state.attribution.orders.items())
