"""The form of costs: a list that grows while it is open, corrected and taken back by facts."""

from __future__ import annotations

import asyncio

import pytest

from livestream_console.core.events import CostEntered
from livestream_console.core.money import Money
from livestream_console.ui.actions import Actions
from livestream_console.ui.costs.deeds import CostDeeds
from livestream_console.ui.costs.form import CostsForm
from tests.ui.fakes import FakeNotifier
from tests.ui.selling_show import SellingSource, open_shelf


@pytest.fixture
def show() -> SellingSource:
    return open_shelf()


@pytest.fixture
def form(window, show) -> CostsForm:
    async def submit(command):
        return show.do(command).rejected

    return CostsForm(window, lambda: show.state.metrics.costs, "CNY", submit)


def rows(form: CostsForm) -> list[tuple[str, ...]]:
    return [row.cells for row in form.model.rows]


async def enter(form: CostsForm, kind: str, amount: str, count: int = 1) -> None:
    form.kind_field.setCurrentText(kind)
    form.amount_field.setText(amount)
    form.count_field.setValue(count)
    form.accept()
    await form.settled()


async def test_costs_are_entered_one_after_the_other(form, show) -> None:
    assert form.total.text() == "No cost is entered yet."
    await enter(form, "Advertising", "700")
    await enter(form, "Coupons", "5", 100)
    await enter(form, "Make-up artist", "300")
    assert show.state.metrics.costs == {"ads": 70_000, "coupon": 50_000, "Make-up artist": 30_000}
    assert rows(form) == [("Advertising", "¥700"), ("Coupons", "¥500"), ("Make-up artist", "¥300")]
    assert form.total.text() == "Together ¥1,500"
    assert (form.amount_field.text(), form.count_field.value()) == ("", 1)


async def test_a_second_entry_is_on_top_unless_it_corrects(form, show) -> None:
    await enter(form, "Advertising", "700")
    form.amount_field.setText("300")
    assert form.more_field.isVisibleTo(form)
    assert form.more_field.text() == "On top of the ¥700 that stands there"
    assert form.sum.text() == "Advertising then comes to ¥1,000"
    form.more_field.setChecked(False)
    assert form.sum.text() == "Advertising then comes to ¥300"
    await enter(form, "Advertising", "300")
    assert rows(form) == [("Advertising", "¥300")]


async def test_what_was_entered_is_taken_back_by_a_fact(form, show) -> None:
    await enter(form, "Advertising", "700")
    await enter(form, "Host", "200")
    assert not form.back_button.isEnabled()
    form.table.selectRow(0)
    assert form.kind_field.currentText() == "Advertising"
    form.back_button.click()
    await form.settled()
    assert rows(form) == [("Host", "¥200")]
    facts = [line.event for line in show.history if isinstance(line.event, CostEntered)]
    assert [(fact.what, fact.amount) for fact in facts] == [
        ("ads", Money(70_000, "CNY")),
        ("host", Money(20_000, "CNY")),
        ("ads", None),
    ]


async def test_what_makes_no_sense_is_refused_in_words(form, show) -> None:
    await enter(form, "Advertising", "a lot")
    assert form.complaint == "An amount is a plain number, such as 1200 or 1200.50."
    await enter(form, "Advertising", "0")
    assert form.complaint.startswith("A cost is an amount above 0")
    await enter(form, " ", "7")
    assert form.complaint.startswith("Say what the cost is for")
    await enter(form, "Advertising", "7")
    assert form.complaint == ""


async def test_the_palette_opens_it_on_the_live_show_only(window, show) -> None:
    notifier = FakeNotifier()
    actions = Actions(window)
    deeds = CostDeeds(window, lambda: show, actions, notifier)
    actions.get("costs.enter").trigger()
    await asyncio.sleep(0)
    form = window.findChild(CostsForm)
    await enter(form, "Advertising", "700")
    assert show.state.metrics.costs == {"ads": 70_000}
    form.reject()
    await deeds.settled()
    show.live = False
    actions.get("costs.enter").trigger()
    assert [notice.code for notice in notifier.notices] == ["costs_in_review"]
