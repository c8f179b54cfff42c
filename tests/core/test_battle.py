"""The battle report's figures: of one hour, and none where nobody told."""

from __future__ import annotations

from livestream_console.core.battle import HOUR_S, battle, battles
from livestream_console.core.commands import EndShow
from livestream_console.core.events import AudienceSampled, OrderChanged
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.money import Money
from livestream_console.core.show import new_state
from livestream_console.core.values import Line
from tests.ui.fakes import NOON_US
from tests.ui.selling_show import SECOND, SellingSource, open_shelf


def buy(show: SellingSource, order: str, product: str, price: int, viewer: str | None = None) -> None:
    line = Line(product, qty=2, amount=Money(price, "CNY"))
    show.happen(OrderChanged(order, "paid", line.amount, (line,)), viewer=viewer, platform=BUILTIN_SHOP)


def test_only_the_last_hour_counts() -> None:
    show = open_shelf()
    show.now += SECOND
    buy(show, "early", "toner", 90_000, "9")
    show.now += 4_000 * SECOND
    show.happen(AudienceSampled(ccu=600))
    buy(show, "o1", "mask", 2_000, "1")
    buy(show, "o2", "mask", 3_000, "1")
    buy(show, "o3", "toner", 9_000, "2")
    show.now += 30 * SECOND
    found = battle(show.state, show.now)
    assert (found.until_us - found.from_us) // SECOND == HOUR_S
    assert not found.whole_show
    assert (found.gmv, found.orders, found.buyers) == (14_000, 3, 2)
    assert (found.viewers, found.peak) == (600, 600)
    assert [(top.product, top.units, top.amount) for top in found.top] == [
        ("toner", 2, 9_000),
        ("mask", 4, 5_000),
    ]
    assert len(found.minutes) == 60
    assert sum(minute.gmv for minute in found.minutes) == 14_000
    assert found.minutes[0].viewers is None


def test_every_hour_of_a_past_show_has_its_report() -> None:
    show = open_shelf()
    for n in range(3):
        show.now += HOUR_S * SECOND if n else SECOND
        buy(show, f"o{n}", "mask", 2_000 + n, str(n))
    show.now += 60 * SECOND
    show.do(EndShow(command_id="end"))
    found = battles(show.state, show.now)
    begun_us = found[0].from_us
    assert [(one.from_us - begun_us) // SECOND for one in found] == [0, 3_600, 3_661]
    assert [one.gmv for one in found] == [2_000, 2_001, 2_002]
    assert [one.whole_show for one in found] == [True, False, False]
    assert battles(new_state("s"), NOON_US) == ()


def test_a_young_show_is_reported_whole_and_an_ended_one_up_to_its_end() -> None:
    show = open_shelf()
    show.now += 90 * SECOND
    buy(show, "o", "mask", 2_000, "1")
    show.now += 30 * SECOND
    show.do(EndShow(command_id="end"))
    found = battle(show.state, show.now + 9_000 * SECOND)
    assert (found.whole_show, found.gmv, len(found.minutes)) == (True, 2_000, 2)


def test_nobody_told_means_none_and_nameless_buyers_are_not_counted() -> None:
    found = battle(new_state("s"), NOON_US)
    assert (found.gmv, found.orders, found.buyers, found.viewers) == (None,) * 4
    assert (found.minutes, found.top) == ((), ())
    show = open_shelf()
    show.now += SECOND
    buy(show, "o", "mask", 2_000)
    show.now += SECOND
    nameless = battle(show.state, show.now)
    assert (nameless.orders, nameless.buyers) == (1, None)
