"""The least margin: asked before an offer is armed, before it is fired, and of every basket."""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import (
    AddProducts,
    ArmOffer,
    EndOffer,
    FireOffer,
    Rejected,
    SetShelfRules,
)
from livestream_console.core.offers.floors import least_price
from livestream_console.core.values import AS_SHELF, CouponTerms, FlashSaleTerms, ShelfRules
from tests.core.desk import draft, on_air, yuan
from tests.core.offers.test_offering import arm, claim, cost


def test_a_products_own_least_margin_goes_before_the_shelfs() -> None:
    dear, cheap = draft("A1", cost=yuan(30), least_margin=50), draft("A2", cost=yuan(30), least_margin=0)
    desk = on_air(dear, cheap, draft("A3", cost=yuan(30), least_margin=AS_SHELF), explain="A1")
    desk.do(SetShelfRules, rules=ShelfRules(least_margin=25))
    shelf = desk.state.shelf
    assert [least_price(shelf, shelf.products[name]) for name in ("A1", "A2", "A3")] == [
        yuan(60),
        yuan(30),
        yuan(40),
    ]
    outcome = desk.ask(ArmOffer(command_id="x", offer="S", product="A1", terms=FlashSaleTerms(yuan(50), 5)))
    assert isinstance(outcome, Rejected)
    assert (outcome.code, outcome.params["margin"]) == ("below_margin", 50)
    desk.do(AddProducts, products=(msgspec.structs.replace(dear, least_margin=None),))
    assert shelf.products["A1"].least_margin == 50
    desk.do(AddProducts, products=(msgspec.structs.replace(dear, least_margin=AS_SHELF),))
    assert least_price(shelf, shelf.products["A1"]) == yuan(40)
    too_much = msgspec.structs.replace(dear, least_margin=91)
    assert desk.refused(AddProducts, products=(too_much,)) == "bad_margin"


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
