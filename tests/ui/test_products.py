"""The products panel: figures, order, the key figure of a role, what is hot, and the target."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from livestream_console.analysis.momentum import Growth
from livestream_console.core.commands import AddProducts, ProductDraft, SetTarget
from livestream_console.core.events import CartChanged
from livestream_console.core.money import Money
from livestream_console.ui import theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.products import lines
from livestream_console.ui.products.columns import COLUMNS
from livestream_console.ui.products.panel import AT_ONCE, ProductsPanel
from livestream_console.ui.products.recent import Hot, Momentum, RecentCarts, momentum
from livestream_console.ui.products.target_form import TargetForm
from tests.ui.fakes import FakeSource, recorded
from tests.ui.sell_outs import FORECASTS
from tests.ui.selling_show import SECOND, SellingSource, busy_show, open_shelf


@pytest.fixture(scope="module")
def source() -> SellingSource:
    return busy_show(2_450)


@pytest.fixture
def panel(qtbot, source) -> ProductsPanel:
    window = QWidget()
    qtbot.addWidget(window)
    panel = ProductsPanel(source, Actions(window), forecasts=lambda: FORECASTS, parent=window)
    panel.on_batch(source.history)
    panel.refresh()
    return panel


def texts(panel: ProductsPanel, key: str) -> dict[str, str]:
    place = next(n for n, column in enumerate(COLUMNS) if column.key == key)
    model = panel.model
    return {row.performance.product: model.data(model.index(n, place)) for n, row in enumerate(model.rows)}


def test_a_row_says_what_the_product_did(panel, source) -> None:
    totals = source.state.metrics.products["mask"]
    assert texts(panel, "paid")["mask"] == f"{totals.paid_units:,}"
    assert texts(panel, "carts")["mask"] == f"{totals.carts:,}"
    assert texts(panel, "cover_min")["cream"] == "0.0 min"
    assert texts(panel, "cover_min")["travel"] == "no sale in 10 min"
    assert texts(panel, "margin")["toner"] == "–"


def test_a_forecast_is_shown_with_its_interval_or_its_reason(panel) -> None:
    shown = texts(panel, "sell_out")
    assert shown["mask"] == "14 min (9.1–22)"
    assert shown["toner"] == "too few sales"
    assert shown["lipstick"] == "not within hours"
    assert shown["serum"] == "–"


def test_the_key_figure_of_a_role_stands_out(panel) -> None:
    bold = {
        row.performance.role: COLUMNS[place].key
        for n, row in enumerate(panel.model.rows)
        for place in range(len(COLUMNS))
        if panel.model.data(panel.model.index(n, place), Qt.ItemDataRole.FontRole).bold()
    }
    assert bold == {
        "traffic": "viewers",
        "hero": "gmv_per_min",
        "profit": "margin",
        "trial": "orders",
        "clearance": "sell_through",
        "gift": "paid",
        "": "gmv",
    }


def test_a_header_sorts_and_once_more_turns_round_with_the_unknown_last(panel, qtbot) -> None:
    panel.choose("toner")
    place = next(n for n, column in enumerate(COLUMNS) if column.key == "gmv_per_min")
    panel.table.sort_wanted.emit(place)
    known = [row.performance.gmv_per_min for row in panel.model.rows]
    told = [value for value in known if value is not None]
    assert told == sorted(told, reverse=True)
    assert known[len(told) :] == [None] * (len(known) - len(told))
    assert None in known
    assert panel.chosen == "toner"
    panel.table.sort_wanted.emit(place)
    assert [row.performance.gmv_per_min for row in panel.model.rows][: len(told)] == told[::-1]
    panel.table.sort_wanted.emit(place)
    assert [row.performance.place for row in panel.model.rows] == list(range(1, 8))
    assert panel.model.headerData(0, Qt.Orientation.Vertical) == "1 · 补水面膜 10 片"
    qtbot.keyClick(panel.table, Qt.Key.Key_S)
    assert panel.model.sorted_by == COLUMNS[panel.table.currentIndex().column()].key


def test_hot_and_growing_products_are_named(panel, source) -> None:
    assert panel.hot.text().startswith("Hot in 10 min: ")
    assert "carts" in panel.hot.text()
    assert panel.horse.text().startswith("Dark horse: ")
    found = Momentum((Hot("mask", 3, 1),), Growth("mask", "ok", 60, 60, 3.0, 2.2, 4.1), 30)
    assert (
        lines.horse_line(source.state, found)
        == "Dark horse: 1 补水面膜 10 片 ×3.0 (2.2–4.1) against the 30 min before"
    )
    unsure = Momentum((), Growth("mask", "cannot_tell", 9, 2, 13.5, 3.0, 60.0), 30)
    assert "cannot tell yet; perhaps" in lines.horse_line(source.state, unsure)
    assert "too young" in lines.horse_line(source.state, Momentum())


def test_carts_read_from_before_count_once() -> None:
    show = open_shelf()
    carts = RecentCarts()
    happened = [recorded(CartChanged("mask"), seq, at_us=show.now + seq * SECOND) for seq in range(1, 9)]
    carts.take(happened[5:])
    carts.take_earlier(happened[:7])
    show.now += 20 * SECOND
    found = momentum(show.state, carts, show.now)
    assert found.hot == (Hot("mask", 8, 0),)


def test_the_target_says_what_the_rest_needs(panel, source) -> None:
    assert panel.target.text() == "No target is set for this show"
    state = source.state
    source.do(SetTarget(command_id="target", sales=None, minutes=None))
    paid = state.metrics.total("gmv_paid")
    source.do(SetTarget(command_id="goal", sales=_money(paid * 2), minutes=90))
    panel.refresh()
    assert panel.target.text().startswith("50% of ")
    assert "planned by now 45%" in panel.target.text()
    assert "needs ¥" in panel.target.text()
    assert "viewers at" in panel.traffic.text()
    source.do(SetTarget(command_id="no goal"))


def _money(minor: int) -> Money:
    return Money(minor, "CNY")


async def test_the_form_asks_for_an_amount_and_a_length(qtbot) -> None:
    sent: list[SetTarget] = []

    async def submit(command):
        sent.append(command)

    window = QWidget()
    qtbot.addWidget(window)
    form = TargetForm(window, "CNY", 10_000, None, submit)
    assert form.sales_field.text() == "100.00"
    form.sales_field.setText("no amount")
    form.accept()
    assert form.complaint == "The target is not an amount."
    form.sales_field.setText("120000")
    form.minutes_field.setValue(180)
    form.accept()
    await asyncio.sleep(0)
    assert (sent[0].sales, sent[0].minutes) == (_money(12_000_000), 180)
    form.sales_field.clear()
    form.minutes_field.setValue(0)
    assert (form.terms().sales, form.terms().minutes) == (None, None)


async def test_a_show_without_products_or_anything_gives_words(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    panel = ProductsPanel(FakeSource(), Actions(window), parent=window)
    assert panel.empty.isVisibleTo(panel)
    assert not panel.table.isVisibleTo(panel)
    assert panel.empty.text() == "No product is on the shelf yet."
    panel.set_source(open_shelf())
    await panel.settled()
    assert panel.table.isVisibleTo(panel)
    assert texts(panel, "paid")["mask"] == "–"
    assert panel.hot.text() == "Hot: nothing was carted or paid in the last 10 min"
    panel.grab()


@pytest.fixture
def light(qapp) -> Iterator[None]:
    dressed = qapp.styleSheet(), qapp.font()
    theme.apply(qapp, theme.LIGHT)
    yield
    qapp.setStyleSheet(dressed[0])
    qapp.setFont(dressed[1])


@pytest.mark.usefixtures("light")
def test_the_chosen_row_is_tinted_from_its_title_on(panel) -> None:
    panel.resize(900, 400)
    panel.show()
    table = panel.table
    titles, place = table.verticalHeader(), 1

    def ground(widget: QWidget, x: int, row: int) -> str:
        top = table.rowViewportPosition(row)
        return widget.grab().toImage().pixelColor(x, top + 3).name()

    plain = ground(titles, 2, place)
    table.selectRow(place)
    tint = ground(titles, 2, place)
    assert tint != plain
    assert tint == ground(table.viewport(), 2, place)
    assert ground(titles, 2, place + 1) == plain


async def test_thousands_are_read_over_several_turns(qtbot) -> None:
    source, window = open_shelf(), QWidget()
    qtbot.addWidget(window)
    panel = ProductsPanel(source, Actions(window), parent=window)
    drafts = tuple(ProductDraft(f"x{n}", f"商品 {n}", Money(100, "CNY")) for n in range(3 * AT_ONCE))
    source.do(AddProducts(command_id="many", products=drafts))
    panel.refresh()
    turns = 0
    while len(panel.model.rows) == 7:
        await asyncio.sleep(0)
        turns += 1
    assert turns > 3
    assert [row.performance.place for row in panel.model.rows] == list(range(1, 8 + 3 * AT_ONCE))
