"""The least margin: asked before an offer is armed, before it is fired, and of every basket."""

from __future__ import annotations

from livestream_console.core.commands import ArmOffer, EndOffer, FireOffer, Rejected, SetShelfRules
from livestream_console.core.values import CouponTerms, FlashSaleTerms, ShelfRules
from tests.core.desk import draft, on_air, yuan
from tests.core.offers.test_offering import arm, claim, cost


def test_the_least_margin_is_asked_of_every_price_and_named() -> None:
    desk = on_air(draft("A0"), draft("A1", cost=yuan(30)), explain="A1")
    desk.do(SetShelfRules, rules=ShelfRules(least_margin=25))
    outcome = desk.ask(ArmOffer(command_id="x", offer="S", product="A1", terms=FlashSaleTerms(yuan(39), 5)))
    assert outcome == Rejected(
        "below_margin", {"product": "A1", "price": "¥39", "least": "¥40", "margin": 25, "number": 2}
    )
    arm(desk, FlashSaleTerms(yuan(40), 5))
    desk.do(EndOffer, offer="O")
    arm(desk, CouponTerms(off=yuan(50)), None, "C")
    assert cost(desk, claim(desk, "A1+1")) == yuan(40)
    desk.do(ArmOffer, offer="T", product="A1", terms=FlashSaleTerms(yuan(40), 5))
    desk.do(SetShelfRules, rules=ShelfRules(least_margin=40))
    assert desk.refused(FireOffer, offer="T") == "below_margin"
    assert desk.refused(SetShelfRules, rules=ShelfRules(least_margin=91)) == "bad_margin"
