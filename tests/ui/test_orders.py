"""The orders panel: every order that the totals count, in words, and why it is owed to a push."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtWidgets import QWidget

from livestream_console.core.commands import PushCard
from livestream_console.core.events import AudienceSampled, OrderChanged, RefundChanged
from livestream_console.core.money import Money
from livestream_console.core.orders.alarms import alarms
from livestream_console.core.orders.attribution import code_of
from livestream_console.core.show import new_state
from livestream_console.core.values import Line
from livestream_console.ui.actions import Actions
from livestream_console.ui.orders import words
from livestream_console.ui.orders.book import ALL, BEYOND, FILTERS, OrdersRead
from livestream_console.ui.orders.panel import OrdersPanel
from livestream_console.ui.orders.totals import ROWS
from tests.ui.fakes import FakeSource
from tests.ui.selling_show import SECOND, SellingSource, command_id, open_shelf

SHOP, OTHER = "shop:shopify", "shop:doudian"


def sell(
    source: SellingSource,
    order: str,
    minor: int | None = 1_990,
    *,
    status: str = "paid",
    product: str = "mask",
    qty: int = 1,
    shop: str = SHOP,
    hints: dict[str, str] | None = None,
) -> None:
    source.now += SECOND
    amount = None if minor is None else Money(minor, "CNY")
    event = OrderChanged(order, status, amount, (Line(product, qty=qty, amount=amount),), hints=hints)
    source.happen(event, platform=shop, viewer="6788213344", id=f"order:{order}:{status}")


def push_card(source: SellingSource, product: str) -> str:
    source.do(PushCard(command_id=command_id(source), product=product))
    return list(source.state.pushes.pushes)[-1]


class Saved:
    def __init__(self) -> None:
        self.files: list[tuple[str, str, bytes]] = []

    async def save(self, name: str, patterns: str, content: bytes) -> None:
        self.files.append((name, patterns, content))


@pytest.fixture
def source() -> SellingSource:
    return open_shelf()


@pytest.fixture
def saved() -> Saved:
    return Saved()


@pytest.fixture
def panel(window: QWidget, source: SellingSource, saved: Saved) -> OrdersPanel:
    return OrdersPanel(source, Actions(window), saved.save, lambda: alarms(source.state), window)


def orders(panel: OrdersPanel) -> list[str]:
    return [row.key[1] for row in panel.model.rows]


def said(panel: OrdersPanel, order: str) -> str:
    row = next(row for row in panel.model.rows if row.key[1] == order)
    return str(panel.model.data(panel.model.index(panel.model.place_of(row.key))))


# --- which orders ---


def test_orders_of_all_shops_stand_newest_first(panel, source) -> None:
    sell(source, "1")
    sell(source, "2", shop=OTHER)
    sell(source, "3")
    panel.refresh()
    assert orders(panel) == ["3", "2", "1"]


def test_each_filter_has_its_orders_and_counts_them(panel, source) -> None:
    push = push_card(source, "toner")
    sell(source, "coded", product="toner", hints={"code": code_of(push)})
    sell(source, "timed", product="toner")
    sell(source, "plain")
    sell(source, "open", status="placed")
    source.happen(RefundChanged("r", "plain", amount=Money(990, "CNY")), platform=SHOP)
    sell(source, "much", product="serum", qty=121)
    panel.refresh()
    found = {}
    for which in FILTERS:
        panel.tabs.choose(which)
        found[which] = orders(panel)
    assert found == {
        "all": ["much", "open", "plain", "timed", "coded"],
        "paid": ["much", "plain", "timed", "coded"],
        "unpaid": ["open"],
        "refunded": ["plain"],
        "confirmed": ["coded"],
        "inferred": ["timed"],
        "without": ["much", "plain"],
        "beyond": ["much"],
    }


def test_what_was_sold_before_the_show_has_no_row(panel, source) -> None:
    early_us = source.now - 3_600 * SECOND
    early = OrderChanged("old", "paid", Money(1, "CNY"), placed_us=early_us, paid_us=early_us)
    source.happen(early, platform=SHOP)
    panel.refresh()
    assert orders(panel) == []


def test_a_refund_of_an_unknown_order_has_a_row(panel, source) -> None:
    source.happen(RefundChanged("r", "lost", amount=Money(500, "CNY")), platform=SHOP)
    panel.refresh()
    assert "refund" in said(panel, "lost")


def test_only_what_changed_is_made_anew(source) -> None:
    sell(source, "1")
    sell(source, "2")
    read = OrdersRead()
    read.read(source.state, set())
    before = {row.key: row for row in read.rows(ALL)}
    source.happen(RefundChanged("r", "1", amount=Money(1_990, "CNY")), platform=SHOP)
    read.read(source.state, set())
    after = {row.key: row for row in read.rows(ALL)}
    assert after[SHOP, "2"] is before[SHOP, "2"]
    assert after[SHOP, "1"] is not before[SHOP, "1"]
    version = read.version
    read.read(source.state, set())
    assert read.version == version


def test_a_replay_that_goes_back_takes_rows_away(panel, source) -> None:
    sell(source, "1")
    panel.refresh()
    source.state = new_state("show")
    panel.refresh()
    assert orders(panel) == []


# --- in words ---


def test_every_order_says_why_it_is_owed_to_its_push(panel, source) -> None:
    push = push_card(source, "toner")
    source.happen(AudienceSampled(ccu=5))
    sell(source, "code", hints={"code": code_of(push)})
    sell(source, "cart", hints={"push": push})
    sell(source, "room", hints={"room": "829"}, product="toner")
    sell(source, "link", hints={"utm": f"utm_source=live&utm_content={push}"})
    sell(source, "time", product="toner")
    sell(source, "none", product="serum")
    panel.refresh()
    assert f"code {code_of(push)} of the card of No. 3 · certain" in said(panel, "code")
    assert "its cart names the card of No. 3 · certain" in said(panel, "cart")
    assert "bought in our live room 829 after the card of No. 3 · confirmed" in said(panel, "room")
    assert "came by the link of the card of No. 3 · confirmed" in said(panel, "link")
    assert "bought within 15 min of the card of No. 3 · inferred" in said(panel, "time")
    assert "nothing names a push: owed to none" in said(panel, "none")


def test_a_row_says_lines_as_the_shelf_does_and_masks_the_buyer(panel, source) -> None:
    sell(source, "1", product="lipstick", qty=2, minor=19_800)
    panel.on_batch(source.history)
    panel.refresh()
    heard = said(panel, "1")
    assert "No. 2 丝绒哑光口红礼盒 ×2" in heard
    assert "¥198" in heard
    assert "6***4" in heard
    assert "6788213344" not in heard


def test_an_unknown_amount_is_left_out_and_never_zero(panel, source) -> None:
    sell(source, "1", minor=None)
    panel.refresh()
    assert "¥0" not in said(panel, "1")
    assert "≈" in panel.totals.tile("gmv_net").accessibleName()
    assert "did not say what an order" in panel.totals.tile("gmv_net").toolTip()


def test_refunds_and_ends_are_told_apart(panel, source) -> None:
    for order in ("part", "whole", "asked"):
        sell(source, order)
    sell(source, "off", status="cancelled")
    source.happen(RefundChanged("r1", "part", amount=Money(990, "CNY")), platform=SHOP)
    source.happen(RefundChanged("r2", "whole", amount=Money(1_990, "CNY")), platform=SHOP)
    source.happen(RefundChanged("r3", "asked", state="requested"), platform=SHOP)
    panel.refresh()
    status = {row.key[1]: words.status(row)[0] for row in panel.model.rows}
    assert status == {
        "part": "paid · ¥9.90 back",
        "whole": "refunded",
        "asked": "paid · refund asked for",
        "off": "cancelled",
    }


@pytest.mark.parametrize(("ident", "shown"), [("71", "***"), ("li@x.org", "l***g"), ("", "***")])
def test_an_id_is_recognised_but_cannot_be_looked_up(ident: str, shown: str) -> None:
    assert words.masked(ident) == shown


# --- the panel ---


def test_the_totals_keep_what_is_sure_and_what_is_guessed_apart(panel, source) -> None:
    push = push_card(source, "toner")
    sell(source, "coded", 12_800, product="toner", hints={"code": code_of(push)})
    sell(source, "timed", 12_800, product="toner")
    sell(source, "open", 5_000, status="placed")
    source.happen(RefundChanged("r", "coded", amount=Money(2_800, "CNY")), platform=SHOP)
    panel.refresh()
    shown = {key: panel.totals.tile(key).accessibleName() for row in ROWS for key in row}
    assert shown == {
        "gmv_created": "Created: ¥306",
        "gmv_paid": "GMV (paid): ¥256",
        "gmv_cancelled": "Cancelled: ¥0",
        "gmv_refunded": "Refunded: ¥28",
        "gmv_after_refunds": "Paid less refunds: ¥228",
        "gmv_net": "GMV (net): ¥228",
        "gmv_confirmed": "Confirmed: ¥128 ×1",
        "gmv_inferred": "Inferred ≈: ¥128 ×1",
        "gmv_unattributed": "Without a push: ¥0 ×0",
    }
    assert "Refunded or cancelled of it" in panel.totals.tile("gmv_confirmed").toolTip()
    assert "¥28" in panel.totals.tile("gmv_confirmed").toolTip()


def test_the_chosen_order_stays_chosen_and_is_told_in_full(panel, source) -> None:
    sell(source, "1")
    panel.refresh()
    panel.choose((SHOP, "1"))
    sell(source, "2")
    panel.refresh()
    assert panel.chosen.key == (SHOP, "1")
    source.happen(RefundChanged("r", "1", amount=Money(990, "CNY")), platform=SHOP)
    panel.refresh()
    assert panel.detail.text().startswith("Order 1 of shopify\n")
    assert "¥9.90 back" in panel.detail.text()


def test_the_orders_beyond_are_one_press_away(panel, source) -> None:
    sell(source, "fine")
    sell(source, "much", product="serum", qty=121)
    panel.show_beyond((SHOP, "much"))
    assert panel.tabs.current == BEYOND
    assert panel.chosen.key == (SHOP, "much")
    assert words.status(panel.chosen) == ("▲ beyond · paid", "live")


def test_an_empty_panel_says_what_will_come(window, saved) -> None:
    panel = OrdersPanel(FakeSource(new_state("show")), Actions(window), saved.save, list, window)
    assert "as soon as a shop tells" in panel.list.empty_words


async def test_who_bought_is_read_from_the_journal(panel, source) -> None:
    sell(source, "1")
    source.earlier = source.history
    panel.set_source(source)
    await panel.settled()
    assert "6***4" in said(panel, "1")


async def test_the_export_has_the_chosen_filter_and_no_formula(panel, source, saved) -> None:
    sell(source, "=1+1", product="-mask")
    sell(source, "open", status="placed")
    panel.refresh()
    panel.tabs.choose("paid")
    panel._on_export_triggered()
    await panel.settled()
    [(name, _, content)] = saved.files
    [row] = csv.DictReader(io.StringIO(content.decode("utf-8-sig")))
    assert name == "orders.csv"
    assert row["order"] == "'=1+1"
    assert row["products"].startswith("'-mask")
    assert (row["amount"], row["currency"], row["status"], row["push"]) == ("19.90", "CNY", "paid", "")


def test_ten_thousand_orders_cost_what_is_in_sight(panel, source, monkeypatch, qtbot) -> None:
    for number in range(10_000):
        sell(source, str(number))
    panel.refresh()
    made: list[object] = []
    monkeypatch.setattr(panel._says, "lines", lambda order: made.append(order) or "")
    panel.resize(428, 700)
    panel.parentWidget().resize(428, 700)
    panel.parentWidget().show()
    qtbot.waitUntil(lambda: bool(made))
    panel.list.scrollToBottom()
    qtbot.wait(1)
    assert len(made) < 200
