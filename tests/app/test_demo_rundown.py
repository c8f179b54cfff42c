"""The rundown that a rehearsal begins with is read as a seller's own is."""

from __future__ import annotations

from livestream_console.core.commands import AddProducts
from livestream_console.core.rundown.pasted import read
from livestream_console.shops.builtin.catalogue import read_catalogue
from tests.conftest import ROOT
from tests.core.desk import START_US, on_air

DEMO = ROOT / "resources" / "demo"


def test_every_line_of_the_demo_is_understood() -> None:
    desk = on_air()
    desk.do(AddProducts, products=read_catalogue(DEMO / "catalogue.csv", "CNY"))
    text = (DEMO / "rundown.txt").read_text(encoding="utf-8")
    pasted = read(text, desk.state.shelf, lambda _minutes: START_US, START_US)
    assert [line.problem for line in pasted.lines if line.problem] == []
    pushes = [(plan.product, plan.push) for plan in pasted.plans if plan.push]
    assert pushes == [
        ("A1", "card"),
        ("A2", "flash_sale"),
        ("A3", "card"),
        (None, "giveaway"),
        ("A4", "coupon"),
        ("A5", "card"),
    ]
    assert sum(plan.duration_s for plan in pasted.plans) == 3600
    assert all(plan.title and plan.owner for plan in pasted.plans)
