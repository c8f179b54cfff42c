"""Attribution: the surest sign decides, a guess is never added to what is known, and caps miss nothing."""

from __future__ import annotations

from typing import Any

import pytest

from livestream_console.core.commands import (
    ArmOffer,
    EndOffer,
    FireOffer,
    MarkClaimPaid,
    PushCard,
)
from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    CartChanged,
    CouponUsed,
    FeedStateChanged,
    OfferChanged,
    OrderChanged,
    PushRequested,
    RefundChanged,
)
from livestream_console.core.facts import desk_fact
from livestream_console.core.orders.alarms import Alarm, alarms
from livestream_console.core.orders.attributed import attributed
from livestream_console.core.orders.attribution import AFTER_US, BEFORE_US, Attribution, code_of
from livestream_console.core.values import FlashSaleTerms, Line
from tests.core.desk import SECOND, Desk, draft, on_air, yuan

SHOP = "shop:demo"


class Selling:
    """A desk and a shop whose customers buy."""

    def __init__(self, *drafts: Any) -> None:
        self.desk = on_air(*(drafts or (draft("A1", stock=None), draft("B2", stock=None))))
        feed = Observed(FeedStateChanged("f", "live"), platform="douyin", room="829")
        self.desk.record([feed])
        self.desk.wait(1_000)

    def push(self, push: str, product: str | None, what: str = "card", offer: str | None = None) -> int:
        """Put something before the audience now and return when that was."""
        request = PushRequested(push, what, product, offer, target="overlay")
        self.desk.record([desk_fact(request, self.desk.now_us)])
        return self.desk.now_us

    def sell(
        self,
        order: str = "o1",
        product: str = "A1",
        qty: int = 1,
        at_us: int | None = None,
        status: str = "paid",
        amount: int | None = 10,
        **hints: Any,
    ) -> Attribution:
        """Have somebody buy and return what the order is owed to."""
        us = self.desk.now_us if at_us is None else at_us
        price = None if amount is None else yuan(amount * qty)
        lines = (Line(product, None, qty, price),)
        event = OrderChanged(order, status, price, lines, hints=hints or None, placed_us=us)
        self.desk.record([Observed(event, platform=SHOP, at_us=us)])
        return self.why(order)

    def why(self, order: str, shop: str = SHOP) -> Attribution:
        return self.desk.state.attribution.orders[shop, order]

    def refund(self, order: str, amount: int, *lines: Line) -> None:
        event = RefundChanged("r" + order, order, yuan(amount), lines, "done")
        self.desk.record([Observed(event, platform=SHOP, at_us=self.desk.now_us)])

    def sale(self, units: int = 10, offer: str = "f1") -> None:
        self.desk.do(ArmOffer, offer=offer, product="A1", terms=FlashSaleTerms(yuan(39), units))
        self.desk.do(FireOffer, offer=offer)

    def figures(self, push: str | None = None) -> dict[str, float | None]:
        readings = attributed(self.desk.state.attribution, self.desk.now_us, push)
        return {key: reading.value for key, reading in readings.items()}

    def alarms(self) -> list[Alarm]:
        return alarms(self.desk.state)


@pytest.fixture
def selling() -> Selling:
    return Selling()


@pytest.mark.parametrize(
    ("hints", "confidence", "reason", "evidence"),
    [
        ({"code": code_of("p1"), "push": "p2"}, 1.0, "code", code_of("p1")),
        ({"code": f"spring, {code_of('p1').lower()}"}, 1.0, "code", code_of("p1")),
        ({"code": code_of("p1") + "-12"}, 1.0, "code", code_of("p1")),
        ({"code": code_of("p1") + "-SPRING"}, 0.4, "window", "A1"),
        ({"push": "p1", "room": "829"}, 1.0, "push", "p1"),
        ({"room": "829", "utm": "p2"}, 0.9, "room", "829"),
        ({"utm": "?utm_source=live&utm_content=p1"}, 0.8, "utm", "p1"),
        ({"utm": "p1"}, 0.8, "utm", "p1"),
        ({"room": "another"}, 0.4, "window", "A1"),
        ({"utm": "utm_source=mail&utm_content=p1"}, 0.4, "window", "A1"),
        ({"code": "LIVE-AAAAAA", "push": "another show's"}, 0.4, "window", "A1"),
    ],
)
def test_the_surest_sign_decides(
    selling: Selling, hints: dict[str, Any], confidence: float, reason: str, evidence: str
) -> None:
    selling.push("p1", "A1")
    selling.push("p2", "B2")
    found = selling.sell(**hints)
    assert (found.push, found.confidence, found.reason, found.evidence) == (
        "p1",
        confidence,
        reason,
        evidence,
    )


def test_a_code_is_the_pushs_own() -> None:
    codes = {code_of(f"p{n}") for n in range(500)}
    assert len(codes) == 500
    assert all(len(code) == 11 and code.startswith("LIVE-") for code in codes)


def test_a_guess_is_one_push_in_whose_time_the_buyer_came(selling: Selling) -> None:
    begun_us = selling.push("p1", "A1")
    selling.desk.wait(60)
    selling.desk.do(PushCard, product="B2")  # what stands besides is of another product
    push = selling.desk.state.pushes.pushes["p1"]
    push.ended_us = selling.desk.now_us
    edges = {
        begun_us - BEFORE_US - 1: (None, "nothing"),
        begun_us - BEFORE_US: ("p1", "window"),
        push.ended_us + AFTER_US: ("p1", "window"),
        push.ended_us + AFTER_US + 1: (None, "nothing"),
    }
    selling.desk.now_us = push.ended_us + 2 * AFTER_US
    for n, (at_us, (found, reason)) in enumerate(edges.items()):
        why = selling.sell(f"o{n}", at_us=at_us)
        assert (why.push, why.reason, why.confirmed) == (found, reason, False)


def test_of_two_pushes_none_is_guessed(selling: Selling) -> None:
    selling.push("p1", "A1")
    selling.push("p2", "A1")
    found = selling.sell()
    assert (found.push, found.confidence, found.reason) == (None, 0, "several_pushes")


def test_the_cart_says_when_the_buyer_came(selling: Selling) -> None:
    selling.push("p1", "A1")
    cart_us = selling.desk.now_us
    selling.desk.wait(10)
    selling.push("p2", "A1")
    assert selling.sell("o1", room="829").push == "p2"
    cart = CartChanged("A1", cart="o1")
    selling.desk.record([Observed(cart, platform=SHOP, at_us=cart_us, id="k")])
    assert selling.why("o1").push == "p1"
    assert selling.sell("o2", room="829", cart="o1").push == "p1"


def test_a_push_may_be_recorded_just_after_its_first_order(selling: Selling) -> None:
    assert selling.sell("o1", code=code_of("p1")).push is None
    assert selling.sell("o2").reason == "nothing"
    selling.desk.wait(3)
    selling.push("p1", "A1")
    assert (selling.why("o1").reason, selling.why("o2").reason) == ("code", "window")


def test_the_room_may_have_sold_what_no_push_showed(selling: Selling) -> None:
    found = selling.sell(room="829")
    assert (found.push, found.confidence, found.reason) == (None, 0.9, "room")
    assert selling.figures()["gmv_confirmed"] == 1_000


def test_confirmed_inferred_and_the_rest_are_never_added_up(selling: Selling) -> None:
    selling.push("p1", "A1")
    selling.sell("o1", push="p1")
    selling.sell("o2", amount=20)
    selling.sell("o3", product="B2", amount=40)
    selling.sell("o4", status="placed", push="p1")
    selling.refund("o1", 4)
    assert selling.figures() == {
        "gmv_confirmed": 1_000,
        "orders_confirmed": 1,
        "gmv_inferred": 2_000,
        "orders_inferred": 1,
        "gmv_unattributed": 4_000,
        "orders_unattributed": 1,
    }
    assert selling.figures("p1") == {
        "gmv_confirmed": 1_000,
        "orders_confirmed": 1,
        "gmv_inferred": 2_000,
        "orders_inferred": 1,
    }
    confirmed = attributed(selling.desk.state.attribution, 0, "p1")["gmv_confirmed"]
    assert (confirmed.denominator, confirmed.state) == (400, "ok")
    assert set(selling.figures("p9").values()) == {0}


def test_a_claim_is_the_shows_own() -> None:
    selling = Selling(draft("A1"))
    selling.desk.do(PushCard, product="A1")
    selling.desk.comment("A1+1")
    claim = next(iter(selling.desk.state.claims.claims))
    selling.desk.do(MarkClaimPaid, claim=claim)
    found = selling.why(claim, "shop:builtin")
    assert (found.confidence, found.reason, found.push is None) == (0.9, "claim", False)


# --- caps ---------------------------------------------------------------------------------------------------


def test_shops_sell_out_of_a_sale_and_the_cap_ends_it() -> None:
    selling = Selling(draft("A1", stock=None), draft("B2"))
    selling.sale(units=10)
    selling.sell("o1", qty=8)
    assert selling.alarms() == []
    selling.sell("o2", qty=1)
    (near,) = selling.alarms()
    assert (near.code, near.about, near.params["sold"], near.red) == ("sold_near_cap", "f1", 9, False)
    selling.sell("o3", product="B2", qty=5)
    assert selling.desk.wait(1) == []
    selling.sell("o4", qty=1)
    ended = [event for event in selling.desk.wait(1) if isinstance(event, OfferChanged)]
    assert [(event.action, event.reason) for event in ended] == [("ended", "cap")]
    assert [alarm.code for alarm in selling.alarms()] == ["cap_reached"]


def test_what_is_sold_beyond_the_cap_names_the_newest_orders() -> None:
    selling = Selling(draft("A1", stock=None))
    selling.sale(units=3)
    for n in range(5):
        selling.desk.now_us += SECOND
        selling.sell(f"o{n}")
    (alarm,) = selling.alarms()
    assert (alarm.code, alarm.params["units"], alarm.red) == ("cap_exceeded", 2, True)
    assert alarm.orders == ((SHOP, "o4"), (SHOP, "o3"))


def test_what_was_refunded_or_cancelled_is_not_sold() -> None:
    selling = Selling(draft("A1", stock=None))
    selling.sale(units=10)
    sale = selling.desk.state.offers.offers["f1"]
    selling.sell("o1", qty=4)
    selling.refund("o1", 10, Line("A1"))
    assert (sale.in_shops, sale.left) == (3, 7)
    selling.sell("o2", qty=2)
    selling.sell("o2", qty=2, status="cancelled")
    assert sale.in_shops == 3


def test_what_a_sale_cost_is_counted_once_however_shops_tell_of_it() -> None:
    """By its code, when the order is placed, and by its units, once they are paid."""
    selling = Selling(draft("A1", stock=None))
    selling.sale(units=10)
    sale = selling.desk.state.offers.offers["f1"]
    used = Observed(CouponUsed(code_of("f1"), "o1", yuan(20)), platform=SHOP, origin="official")
    selling.desk.record([used])
    assert (sale.taken, sale.cost) == (0, 0)
    selling.sell("o1", qty=2)
    assert (sale.taken, sale.cost) == (2, 2 * 2_000)


def test_claims_do_not_get_what_shops_sold() -> None:
    selling = Selling(draft("A1", stock=None))
    selling.sale(units=3)
    selling.desk.comment("A1+1", "1")
    selling.sell("o1", qty=1)
    held = [event.result for event in selling.desk.comment("A1+5", "2") if hasattr(event, "result")]
    assert held == ["partial"]
    sale = selling.desk.state.offers.offers["f1"]
    assert (sale.sold, sale.in_shops, sale.left) == (2, 1, 0)


def test_a_cap_counts_what_was_bought_at_its_price_whatever_led_there() -> None:
    selling = Selling(draft("A1", stock=None, price=59))
    selling.push("card", "A1")
    selling.sale(units=10)
    sale = selling.desk.state.offers.offers["f1"]
    assert selling.sell("o1", push="card", amount=39).push == "card"
    assert sale.in_shops == 1
    assert selling.sell("o2", amount=39).reason == "several_pushes"
    assert sale.in_shops == 2
    selling.sell("o3", amount=59)  # without the code that the sale takes
    assert sale.in_shops == 2
    selling.sell("o4", amount=None)
    assert sale.in_shops == 3
    over_us = selling.desk.now_us + SECOND
    selling.desk.wait(1)
    selling.desk.do(EndOffer, offer="f1")
    selling.sell("o5", at_us=over_us + 1, amount=39)
    assert sale.in_shops == 3
    selling.sell("o6", at_us=over_us + 1, amount=39, code=code_of("f1"))
    assert sale.in_shops == 4


def test_a_cap_does_not_count_who_paid_in_full_or_came_later_and_is_only_guessed_to_be_owed_to_it() -> None:
    selling = Selling(draft("A1", stock=None, price=59))
    selling.sale(units=1)
    sale = selling.desk.state.offers.offers["f1"]
    assert selling.sell("o1", amount=59).push == "f1"
    assert sale.in_shops == 0
    selling.desk.do(EndOffer, offer="f1")
    selling.desk.wait(1)
    assert selling.sell("o2", amount=59).reason == "window"
    assert selling.sell("o3", amount=59, room="829").push == "f1"
    assert (sale.in_shops, selling.alarms()) == (0, [])


def test_oversold_stock_is_a_red_alarm_by_variant() -> None:
    selling = Selling(draft("A1", stock=2))
    for n in range(4):
        selling.desk.now_us += SECOND
        selling.sell(f"o{n}")
    (alarm,) = selling.alarms()
    assert (alarm.code, alarm.about, alarm.red) == ("oversold", "A1", True)
    assert alarm.params == {"product": "A1", "variant": "", "units": 2}
    assert alarm.orders == ((SHOP, "o3"), (SHOP, "o2"))
    selling.sell("o3", status="cancelled")
    assert selling.alarms()[0].params["units"] == 1


def test_red_alarms_come_first() -> None:
    selling = Selling(draft("A1", stock=10))
    selling.sale(units=1)
    selling.sell("o1", qty=1)
    selling.sell("o2", product="A1", qty=12, at_us=selling.desk.now_us - 60 * SECOND)
    assert [(alarm.code, alarm.red) for alarm in selling.alarms()] == [
        ("oversold", True),
        ("cap_reached", False),
    ]


def test_a_desk_without_sales_has_no_alarms() -> None:
    assert alarms(Desk().state) == []
