"""The alarms stand above the desk until somebody has seen them, and come back only when it got worse."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.commands import ArmOffer, EndOffer, FireOffer, SetClaimRules
from livestream_console.core.decide import tick
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    ClaimDecided,
    CommentPosted,
    OfferChanged,
    OrderChanged,
    StockReported,
)
from livestream_console.core.money import Money
from livestream_console.core.orders.alarms import Alarm
from livestream_console.core.show import new_state
from livestream_console.core.values import CouponTerms, Line
from livestream_console.ui.actions import Actions
from livestream_console.ui.alarms import words
from livestream_console.ui.alarms.strip import AlarmsStrip, SeenAlarms, SeenKept
from livestream_console.ui.orders.panel import OrdersPanel
from tests.gallery.desk import opened
from tests.gallery.show import YOUNG, show_at
from tests.ui.fakes import FakeSource
from tests.ui.selling_show import SECOND, SellingSource, command_id, fire_sale, open_shelf

SHOP = "shop:shopify"
_CAP = 80


def buy(source: SellingSource, order: str, qty: int = 1, product: str = "lipstick") -> None:
    source.now += SECOND
    amount = Money(5_900 * qty, "CNY")
    lines = (Line(product, qty=qty, amount=amount),)
    source.happen(OrderChanged(order, "paid", amount, lines), platform=SHOP, id=order)


def cancel(source: SellingSource, order: str) -> None:
    source.now += SECOND
    source.happen(OrderChanged(order, "cancelled"), platform=SHOP, id=f"{order}:off")


@pytest.fixture
def source() -> SellingSource:
    made = open_shelf()
    fire_sale(made)
    return made


@pytest.fixture
def strip(qtbot, window: QWidget, source: SellingSource) -> AlarmsStrip:
    return AlarmsStrip(source, Actions(window))


def said(strip: AlarmsStrip) -> list[str]:
    return [line.text.text() for line in strip.lines if not line.isHidden()]


def test_without_an_alarm_it_is_a_line_that_is_still_refreshed(strip) -> None:
    assert said(strip) == []
    assert strip.minimumHeight() == 1
    assert strip.sizeHint().height() <= 1


def test_a_sale_near_its_cap_says_that_it_stops_by_itself(strip, source) -> None:
    buy(source, "1", 72)
    strip.refresh()
    assert said(strip) == [
        "No. 2 丝绒哑光口红礼盒 · Flash sale: 72 of 80 are taken · it stops by itself at 80"
    ]


def test_a_sale_at_its_cap_was_stopped_and_that_is_said(strip, source) -> None:
    buy(source, "1", _CAP)
    strip.refresh()
    assert said(strip)[0].endswith("· it is being stopped")
    for fact in tick(source.state, source.now):
        source.record(fact)
    strip.refresh()
    assert said(strip) == ["No. 2 丝绒哑光口红礼盒 · Flash sale: all 80 are taken · stopped at its limit"]


def test_a_coupon_that_is_all_taken_goes_on_for_those_who_have_one(strip, source) -> None:
    terms = CouponTerms(off=Money(1_000, "CNY"), units=10, phrase="领券")
    source.do(ArmOffer(command_id="arm", offer="c1", product=None, terms=terms))
    source.do(FireOffer(command_id="fire", offer="c1"))
    for number in range(10):
        if number == 9:
            strip.refresh()
            assert said(strip) == ["Coupon: 9 of 10 are taken · nobody gets one beyond that"]
        viewer = Viewer(str(number), f"v{number}")
        claimed = Observed(OfferChanged("c1", "claimed"), platform="douyin", room="829", viewer=viewer)
        source.record(claimed)
    for fact in tick(source.state, source.now):
        source.record(fact)
    strip.refresh()
    assert said(strip) == ["Coupon: all 10 are taken · who has one can use it until it ends"]


def test_a_sale_beyond_its_cap_names_the_newest_orders(strip, source, qtbot) -> None:
    buy(source, "first", _CAP)
    buy(source, "beyond", 3)
    source.do(EndOffer(command_id=command_id(source), offer="sale1"))
    strip.refresh()
    [text] = said(strip)
    assert "83 taken, 3 beyond its cap of 80 · ended by hand" in text
    assert "every order is kept" in text
    assert strip.lines[0].orders.text() == "beyond"
    with qtbot.waitSignal(strip.orders_wanted) as wanted:
        strip.lines[0].orders.click()
    assert wanted.args == [(SHOP, "beyond")]


def test_the_red_ones_stand_first(strip, source) -> None:
    buy(source, "1", 75)
    buy(source, "2", 121, product="serum")
    strip.refresh()
    assert [line.sign.text() for line in strip.lines[:2]] == ["✕", "▲"]
    assert "1 sold that are not in stock" in said(strip)[0]


def test_what_was_seen_stays_away_until_it_gets_worse(strip, source) -> None:
    buy(source, "1", 121, product="serum")
    strip.refresh()
    strip.see()
    assert said(strip) == []
    buy(source, "other", 1, product="mask")
    strip.refresh()
    assert said(strip) == []
    buy(source, "2", 2, product="serum")
    strip.refresh()
    assert "3 sold that are not in stock" in said(strip)[0]
    strip.see()
    cancel(source, "2")
    strip.refresh()
    assert strip.standing()[0].params["units"] == 1
    assert said(strip) == [], "it got better"


def test_what_went_and_came_again_has_to_be_seen_again(strip, source) -> None:
    def report(available: int) -> None:
        source.now += SECOND
        source.happen(StockReported("serum", available=available), platform=SHOP)

    buy(source, "1", 121, product="serum")
    strip.refresh()
    strip.see()
    report(5)
    strip.refresh()
    report(-1)
    strip.refresh()
    assert len(said(strip)) == 1


def test_what_was_seen_is_known_after_a_restart_and_after_a_replay(window: QWidget, source) -> None:
    disk: list[SeenAlarms] = [SeenAlarms()]
    kept = SeenKept(lambda: disk[-1], disk.append)
    buy(source, "1", 121, product="serum")
    before = AlarmsStrip(source, Actions(window), kept)
    before.see()
    assert said(before) == []

    again = AlarmsStrip(FakeSource(new_state("")), Actions(window), kept)
    again.set_source(source)
    assert said(again) == []
    again.set_source(FakeSource(source.state, live=False))
    assert len(said(again)) == 1, "of a replay nothing was seen"
    again.see()
    again.set_source(source)
    assert said(again) == []

    buy(source, "2", 1, product="serum")
    again.refresh()
    assert len(said(again)) == 1, "it got worse"


def test_what_was_seen_of_one_show_says_nothing_about_another(window: QWidget, source) -> None:
    kept = SeenKept(lambda: SeenAlarms("other", ((("oversold", "serum", ""), 99),)))
    buy(source, "1", 121, product="serum")
    assert len(said(AlarmsStrip(source, Actions(window), kept))) == 1


def test_near_the_cap_is_told_once_however_many_more_are_sold(strip, source) -> None:
    buy(source, "1", 72)
    strip.refresh()
    strip.see()
    buy(source, "2", 1)
    strip.refresh()
    assert said(strip) == []


def test_whoever_cannot_see_it_is_told_once(strip, source, monkeypatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        "livestream_console.ui.alarms.strip.QAccessible.updateAccessibility",
        lambda event: told.append(event.message()),
    )
    buy(source, "1", 121, product="serum")
    strip.refresh()
    strip.refresh()
    assert len(told) == 1
    assert "not in stock" in told[0]


def test_reminders_that_are_due_are_one_alarm_that_is_told_once(strip, source, qtbot) -> None:
    def pass_time(seconds: int) -> None:
        source.now += seconds * SECOND
        source.happen(CommentPosted("hi"), platform="douyin")
        strip.refresh()

    rules = ClaimRules(hold_s=9 * 3_600, remind_s=60)
    source.do(SetClaimRules(command_id=command_id(source), rules=rules))
    for viewer in ("1", "2"):
        source.happen(
            ClaimDecided(f"c{viewer}", "held", "lipstick", None, 1),
            platform="douyin",
            viewer=Viewer(viewer, viewer),
        )
        pass_time(20)
    assert said(strip) == []
    pass_time(25)
    assert said(strip) == ["Reminders to pay that are due: 1 · the unpaid list says whom to remind"]
    with qtbot.waitSignal(strip.unpaid_wanted):
        strip.look()
    strip.see()
    pass_time(60)
    assert strip.standing()[0].params == {"buyers": 2}
    assert said(strip) == []


def test_one_key_looks_into_the_first(strip, source, qtbot) -> None:
    strip.look()
    buy(source, "1", 75)
    strip.refresh()
    with qtbot.waitSignal(strip.sale_wanted):
        strip.look()
    buy(source, "2", 121, product="serum")
    strip.refresh()
    with qtbot.waitSignal(strip.orders_wanted) as wanted:
        strip.look()
    assert wanted.args == [(SHOP, "2")]


def test_every_alarm_has_words() -> None:
    assert set(words.HAPPENED) == {"sold_near_cap", "cap_reached", "cap_exceeded", "oversold", "reminder_due"}


def test_the_desk_shows_the_orders_that_an_alarm_names(qapp) -> None:
    show = show_at(YOUNG)
    buy(show, "much", 1_000, product="A6")
    with opened(show) as one:
        strip, panel = one.part(AlarmsStrip), one.part(OrdersPanel)
        assert strip.height() > 1
        strip.look()
        assert not panel.visibleRegion().isEmpty()
        assert panel.tabs.current == "beyond"
        assert panel.chosen.key == (SHOP, "much")
        strip.see()
        one.refresh()
        assert strip.height() == 1
        buy(show, "more", 1, product="A6")
        show.hub.publish(show.history[-1:])
        one.refresh()
        assert strip.height() > 1, "refreshed although it was but a line"


def test_an_offer_of_all_the_shelf_is_called_by_its_kind(source) -> None:
    terms = CouponTerms(off=Money(1_000, "CNY"), units=10)
    arm = ArmOffer(command_id=command_id(source), offer="c1", product=None, terms=terms)
    assert source.do(arm).rejected is None
    alarm = Alarm("cap_reached", "c1", {"product": "", "cap": 10, "sold": 10})
    assert words.alarm(alarm, source.state).startswith("Coupon: all 10 are taken")
