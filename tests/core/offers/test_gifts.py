"""Gifts: a unit that is promised is reserved in the one ledger, comes back with the claim, and runs out."""

from __future__ import annotations

from livestream_console.core.commands import ArmOffer, MarkClaimPaid, PushCard, ReleaseClaim
from livestream_console.core.events import OrderChanged
from livestream_console.core.goods.stock import committed, free
from livestream_console.core.values import GiftTerms, Variant
from tests.core.desk import draft, on_air, yuan
from tests.core.offers.test_offering import arm, claim


def test_a_gift_comes_out_of_the_same_stock_and_runs_out() -> None:
    desk = on_air(draft("A1"), draft("B2", price=9, stock=3), explain="A1")
    arm(desk, GiftTerms("B2", 3), None)
    gift, ledger = desk.state.offers.offers["O"], desk.state.stock
    first = claim(desk, "A1+1", "1")
    assert desk.state.claims.claims[first.claim].gifts == ("B2",)
    assert (free(ledger, "B2"), gift.taken) == (2, 1)
    desk.do(PushCard, product="B2")
    assert [claim(desk, "B2+2", "2").result, free(ledger, "B2")] == ["held", 0]
    second = claim(desk, "A1+1", "3")
    assert (desk.state.claims.claims[second.claim].gifts, gift.taken) == ((), 1)
    order = next(e for e in desk.do(MarkClaimPaid, claim=first.claim) if isinstance(e, OrderChanged))
    assert [(line.product, line.amount) for line in order.lines] == [("A1", yuan(59)), ("B2", yuan(0))]
    assert (free(ledger, "B2"), committed(ledger, "B2")) == (0, 3)
    desk.do(ReleaseClaim, claim=second.claim)
    assert free(ledger, "B2") == 0


def test_a_gift_that_is_let_go_can_be_given_or_sold_again() -> None:
    desk = on_air(draft("A1"), draft("B2", price=9, stock=1), explain="A1")
    arm(desk, GiftTerms("B2", 1), None)
    held = claim(desk, "A1+1", "1")
    assert free(desk.state.stock, "B2") == 0
    desk.do(ReleaseClaim, claim=held.claim)
    assert free(desk.state.stock, "B2") == 1


def test_a_gift_must_be_one_thing() -> None:
    desk = on_air(draft("A1"), draft("B2", variants=(Variant("s", "s"), Variant("m", "m"))))
    assert desk.refused(ArmOffer, offer="V", terms=GiftTerms("B2", 1)) == "gift_has_variants"
