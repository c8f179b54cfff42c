"""What a past show cost: the desk's own sums, put right afterwards, by the one rule and the one form."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from livestream_console.app.reviews.costs import PastCosts, past_costs
from livestream_console.app.reviews.job import ReviewWish, make_review
from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.core.commands import EnterCost
from livestream_console.core.events import CostEntered, ShowEnded, ShowStarted
from livestream_console.core.facts import desk_fact
from livestream_console.core.money import Money
from livestream_console.store.archive import Archive
from livestream_console.ui.costs.form import CostsForm
from tests.app.recorded_shows import DAY_US, START_US, S, write

LATER_US = START_US + DAY_US


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Hold a show at whose desk advertising and coupons were entered, and a host who was taken back."""
    file = tmp_path / "console.sqlite"
    told = (
        ShowStarted("x", currency="CNY"),
        CostEntered("ads", Money(70_000, "CNY")),
        CostEntered("host", Money(20_000, "CNY")),
        CostEntered("coupon", Money(5_000, "CNY")),
        CostEntered("host"),
        ShowEnded("x"),
    )
    times = (START_US + n * S for n in range(len(told)))
    write(file, "s", [(at_us, desk_fact(one, at_us)) for at_us, one in zip(times, told, strict=True)])
    return file


async def opened(store: Path) -> PastCosts:
    archive = Archive(store)
    archive.open()
    try:
        (info,) = archive.shows()
        return await past_costs(archive, KeptNotes(store), info)
    finally:
        archive.close()


def reviewed(store: Path) -> dict[str, int]:
    wish = ReviewWish(LATER_US, costs=KeptNotes(store).of("s").costs)
    return {row.what: row.amount for row in make_review(str(store), "s", wish).money.costs}


def cost(what: str, minor: int | None, *, more: bool = False) -> EnterCost:
    amount = None if minor is None else Money(minor, "CNY")
    return EnterCost(command_id="c", what=what, amount=amount, more=more)


async def test_what_the_desk_had_is_put_right_and_taken_back(store: Path) -> None:
    past = await opened(store)
    assert past.entered() == {"ads": 70_000, "coupon": 5_000}
    assert not past.changed
    assert await past.enter(cost("ads", 30_000, more=True)) is None
    assert await past.enter(cost("coupon", None)) is None
    assert await past.enter(cost("studio", 80_000)) is None
    assert past.changed
    expected = {"ads": 100_000, "studio": 80_000}
    assert past.entered() == expected
    assert (await opened(store)).entered() == expected
    assert reviewed(store) == expected


async def test_the_rule_is_the_desk_s(store: Path) -> None:
    past = await opened(store)
    refused = [
        await past.enter(one)
        for one in (cost("ads", 0), cost(" ", 5), cost("host", None), cost("ads", 70_000))
    ]
    codes = [None if one is None else one.code for one in refused]
    assert codes == ["bad_cost", "bad_cost_kind", "already_done", "already_done"]
    assert not past.changed


async def test_the_desk_s_own_form_enters_them(qtbot: QtBot, store: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    past = await opened(store)
    form = CostsForm(parent, past.entered, "CNY", past.enter)
    form.table.selectRow(1)
    form.back_button.click()
    await form.settled()
    form.kind_field.setCurrentText("Host")
    form.amount_field.setText("300")
    form.accept()
    await form.settled()
    assert [row.cells for row in form.model.rows] == [("Advertising", "¥700"), ("Host", "¥300")]
    assert reviewed(store) == {"ads": 70_000, "host": 30_000}
