"""Every other kind of offer: who gets it, how much of it is booked, and what speaks against it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_console.core.commands import (
    AddClaim,
    ArmOffer,
    EndOffer,
    EndShow,
    FireOffer,
    MarkClaimPaid,
    ReleaseClaim,
)
from livestream_console.core.deciding import known_of
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import ClaimDecided, CommentPosted, CouponUsed, OfferChanged, OrderChanged
from livestream_console.core.money import Money
from livestream_console.core.offers.checks import findings
from livestream_console.core.offers.offer import Offer
from livestream_console.core.offers.price_history import Lows
from livestream_console.core.orders.attribution import code_of
from livestream_console.core.people import People
from livestream_console.core.state_bytes import decode_state, encode_state, state_hash
from livestream_console.core.values import (
    BundleItem,
    BundleTerms,
    BuyAndGetTerms,
    CouponTerms,
    DepositTerms,
    FlashSaleTerms,
    GiftTerms,
    Listing,
    MemberPriceTerms,
    NewcomerPriceTerms,
    SaveStep,
    SpendAndSaveTerms,
    Terms,
)
from tests.core.desk import SECOND, Desk, draft, on_air, yuan


def live(terms: Terms, product: str | None = "A1", **fields: Any) -> Desk:
    desk = on_air(draft("A1", **fields), draft("B2", price=99), explain="A1")
    arm(desk, terms, product)
    return desk


def arm(desk: Desk, terms: Terms, product: str | None = "A1", offer: str = "O") -> Offer:
    desk.do(ArmOffer, offer=offer, product=product, terms=terms)
    desk.do(FireOffer, offer=offer)
    return desk.state.offers.offers[offer]


def claim(desk: Desk, text: str, viewer: str = "1", **who: Any) -> ClaimDecided:
    """Comment as a viewer and return the first thing that follows."""
    said = Observed(CommentPosted(text), platform="douyin", room="829", viewer=Viewer(viewer, "阿珍", **who))
    followed = desk.record([said])[1].event
    assert isinstance(followed, ClaimDecided)
    return followed


def cost(desk: Desk, claimed: ClaimDecided) -> Money | None:
    return desk.state.claims.claims[claimed.claim].amount


def test_a_coupon_is_taken_by_a_comment_used_by_a_claim_and_comes_back_with_it() -> None:
    desk = live(CouponTerms(off=yuan(10), least=yuan(50), phrase="领券", units=2, duration_s=60), None)
    offer = desk.state.offers.offers["O"]
    (taken,) = desk.comment("领券", "1")
    assert isinstance(taken, OfferChanged)
    assert taken.action == "claimed"
    assert desk.comment("领券", "1") == []
    assert cost(desk, claim(desk, "A1+1", "2")) == yuan(59)
    used = claim(desk, "A1+1", "1")
    assert (cost(desk, used), offer.claimed, offer.taken, offer.saved) == (yuan(49), 1, 1, 1000)
    assert cost(desk, claim(desk, "A1+1", "1")) == yuan(59)
    desk.do(ReleaseClaim, claim=used.claim)
    assert (offer.taken, offer.saved) == (0, 0)
    again = claim(desk, "A1+1", "1")
    order = next(
        event for event in desk.do(MarkClaimPaid, claim=again.claim) if isinstance(event, OrderChanged)
    )
    assert order.amount == yuan(49)
    desk.comment("领券", "3")
    assert desk.comment("领券", "4") == []
    assert offer.left == 0
    assert offer.phase == "live"


def test_a_coupon_may_be_used_a_while_after_the_last_was_taken() -> None:
    terms = CouponTerms(percent=50, phrase="领券", duration_s=60, valid_s=60)
    desk = live(terms, None)
    desk.comment("领券", "1")
    assert desk.wait(61) == []
    assert desk.comment("领券", "2") == []
    assert cost(desk, claim(desk, "A1+1", "1")) == Money(2950, "CNY")
    (ended, _) = desk.wait(60)
    assert isinstance(ended, OfferChanged)
    assert (ended.action, ended.reason) == ("ended", "time")


def test_a_coupon_for_everybody_ends_with_its_uses() -> None:
    desk = live(CouponTerms(off=yuan(5), units=2), None)
    claims = [claim(desk, "A1+1", who) for who in ("1", "1", "2")]
    assert [cost(desk, one) for one in claims] == [yuan(54), yuan(59), yuan(54)]
    ended = desk.wait(0)[0]
    assert isinstance(ended, OfferChanged)
    assert ended.reason == "sold_out"


def test_a_shop_tells_of_a_coupon_once_for_an_order() -> None:
    desk = live(CouponTerms(off=yuan(5), units=2), None)
    used = Observed(CouponUsed("o", "n1", yuan(5)), platform="shop:x", origin="official")
    for _ in range(2):
        desk.record([used])
    offer = desk.state.offers.offers["O"]
    assert (offer.in_shops, offer.saved) == (1, 500)
    desk.record([Observed(CouponUsed(f"{code_of('O')}-2", "n2", yuan(5)), platform="shop:x")])
    ended = desk.wait(0)[0]
    assert isinstance(ended, OfferChanged)
    assert ended.reason == "cap"


@pytest.mark.parametrize(
    ("terms", "text", "amount"),
    [
        (SpendAndSaveTerms((SaveStep(yuan(100), yuan(18)),)), "A1+2", 100),
        (BuyAndGetTerms(2), "A1+3", 118),
        (DepositTerms(yuan(10), yuan(20)), "A1+2", 98),
    ],
)
def test_a_claim_is_a_basket_of_its_own(terms: Terms, text: str, amount: int) -> None:
    desk = live(terms)
    assert cost(desk, claim(desk, text)) == yuan(amount)


def test_members_and_newcomers_have_prices_of_their_own() -> None:
    desk = live(MemberPriceTerms(yuan(50), level=3))
    claims = [claim(desk, "A1+1", "1", member_level=level) for level in (2, 3)]
    assert [cost(desk, one) for one in claims] == [yuan(59), yuan(50)]
    desk.do(EndOffer, offer="O")
    arm(desk, NewcomerPriceTerms(yuan(9)), offer="N")
    claims = [claim(desk, "A1+2", "9"), claim(desk, "A1+1", "9"), claim(desk, "A1+1", "1")]
    assert [cost(desk, one) for one in claims] == [yuan(68), yuan(59), yuan(59)]


def test_one_who_let_a_claim_go_is_a_newcomer_still() -> None:
    desk = live(NewcomerPriceTerms(yuan(9)))
    first = claim(desk, "A1+1")
    desk.do(ReleaseClaim, claim=first.claim)
    assert cost(desk, claim(desk, "A1+1")) == yuan(9)


def test_a_gift_goes_out_while_there_are_any() -> None:
    desk = live(GiftTerms("B2", units=1, least=yuan(100)))
    offer = desk.state.offers.offers["O"]
    claim(desk, "A1+1")
    assert offer.taken == 0
    claim(desk, "A1+2", "2")
    assert offer.taken == 1
    assert desk.wait(0)
    assert offer.phase == "ended"


def test_a_price_under_several_offers_stops_at_the_floor() -> None:
    desk = live(FlashSaleTerms(yuan(45), 5), floor=yuan(40))
    arm(desk, CouponTerms(off=yuan(10)), None, "C")
    assert cost(desk, claim(desk, "A1+1")) == yuan(40)
    assert desk.state.offers.offers["C"].saved == 1000


def test_ending_the_show_ends_them_all_and_a_restart_changes_nothing() -> None:
    desk = live(CouponTerms(off=yuan(5), phrase="领券"), None)
    arm(desk, BuyAndGetTerms(2), offer="G")
    desk.comment("领券")
    claim(desk, "A1+3")
    again = decode_state(encode_state(desk.state), People())
    assert state_hash(again) == state_hash(desk.state)
    desk.do(EndShow)
    assert desk.state.offers.running == []
    assert desk.state.pushes.standing == []


def test_a_person_may_give_what_a_comment_may_not() -> None:
    desk = live(MemberPriceTerms(yuan(50)))
    desk.do(AddClaim, claim="m", product="A1", qty=1, platform="douyin", viewer="5")
    assert desk.state.claims.claims["m"].amount == yuan(59)


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["take", "buy", "let go"]), st.integers(1, 4)), max_size=20),
    st.integers(1, 4),
    st.integers(1, 2),
)
def test_no_coupon_is_used_that_nobody_took(acts: list[tuple[str, int]], units: int, per_buyer: int) -> None:
    desk = live(CouponTerms(off=yuan(10), phrase="领券", units=units, per_buyer=per_buyer), None, stock=None)
    offer = desk.state.offers.offers["O"]
    for act, viewer in acts:
        held = [one for one in desk.state.claims.claims.values() if one.result == "held"]
        if act == "take":
            desk.comment("领券", str(viewer))
        elif act == "buy":
            claim(desk, "A1+1", str(viewer))
        elif held:
            desk.do(ReleaseClaim, claim=held[viewer % len(held)].claim)
        assert 0 <= offer.taken <= offer.claimed <= units
        assert all(offer.buyers.get(who, 0) <= had <= per_buyer for who, had in offer.holders.items())
        amounts = [one.amount for one in desk.state.claims.claims.values() if one.result == "held"]
        assert offer.saved == sum(5900 - amount.minor for amount in amounts if amount is not None)


# --- before it is armed -------------------------------------------------------------------------------------

SALE = FlashSaleTerms(yuan(39), 5, per_buyer=1)
USD = Money(100, "USD")


@pytest.mark.parametrize(
    ("terms", "code"),
    [
        (CouponTerms(), "bad_coupon"),
        (CouponTerms(off=yuan(5), percent=5), "bad_coupon"),
        (CouponTerms(percent=100), "bad_coupon"),
        (CouponTerms(off=yuan(10), least=yuan(10)), "bad_coupon"),
        (CouponTerms(off=yuan(5), phrase=" "), "blank_phrase"),
        (CouponTerms(off=yuan(5), phrase="A1+1"), "phrase_is_claim"),
        (CouponTerms(off=yuan(5), per_buyer=0), "bad_terms"),
        (CouponTerms(off=USD), "wrong_currency"),
        (CouponTerms(off=yuan(5), until_us=1), "ends_before_start"),
        (SpendAndSaveTerms(()), "bad_steps"),
        (SpendAndSaveTerms((SaveStep(yuan(9), yuan(9)),)), "bad_steps"),
        (SpendAndSaveTerms((SaveStep(yuan(99), yuan(9)), SaveStep(yuan(89), yuan(19)))), "bad_steps"),
        (BuyAndGetTerms(0), "bad_terms"),
        (BuyAndGetTerms(1, 2), "below_floor"),
        (BundleTerms((BundleItem("A1"),), yuan(50)), "bad_bundle"),
        (BundleTerms((BundleItem("A1"), BundleItem("B2")), yuan(158)), "bundle_not_lower"),
        (BundleTerms((BundleItem("A1"), BundleItem("B2")), yuan(29)), "bundle_below_floor"),
        (BundleTerms((BundleItem("A1", 2),), yuan(99), units=6), "not_enough_stock"),
        (BundleTerms((BundleItem("A1"), BundleItem("X")), yuan(50)), "unknown_product"),
        (GiftTerms("B2", 11), "not_enough_stock"),
        (GiftTerms("X", 1), "unknown_product"),
        (MemberPriceTerms(yuan(59)), "price_not_lower"),
        (MemberPriceTerms(yuan(29)), "below_floor"),
        (NewcomerPriceTerms(yuan(22)), "below_floor"),
        (DepositTerms(yuan(20), yuan(10)), "bad_deposit"),
        (DepositTerms(yuan(1), yuan(40)), "below_floor"),
        (FlashSaleTerms(yuan(39), 5, shops=("shop:x",)), "not_in_shop"),
        (FlashSaleTerms(yuan(39), 5, duration_s=3_600, raw_price=True), "raw_price_too_long"),
        (CouponTerms(off=yuan(5), shops=("shop:y",)), "shop_needs_end"),
    ],
)
def test_what_cannot_be_kept_is_refused(terms: Terms, code: str) -> None:
    listed = (Listing("shop:y", "1"),)
    desk = on_air(draft("A1", floor=yuan(30), listings=listed), draft("B2", price=99))
    assert desk.refused(ArmOffer, offer="S", product="A1", terms=terms) == code


def test_nothing_is_sold_below_its_cost() -> None:
    desk = on_air(draft("A1", cost=yuan(40)))
    assert desk.refused(ArmOffer, offer="S", product="A1", terms=SALE) == "below_cost"


def test_one_product_has_one_offer_of_a_kind_and_one_way_to_be_sold() -> None:
    desk = live(SALE)
    assert (
        desk.refused(ArmOffer, offer="D", product="A1", terms=DepositTerms(yuan(5), yuan(9)))
        == "sale_running"
    )
    arm(desk, MemberPriceTerms(yuan(35)), offer="M")
    again = MemberPriceTerms(yuan(30))
    assert desk.refused(ArmOffer, offer="N", product="A1", terms=again) == "offer_running"
    arm(desk, MemberPriceTerms(yuan(80)), "B2", "N")
    whole = SpendAndSaveTerms((SaveStep(yuan(100), yuan(10)),))
    arm(desk, whole, "B2", "S")
    assert desk.refused(ArmOffer, offer="T", product=None, terms=whole) == "offer_running"
    arm(desk, CouponTerms(off=yuan(5), phrase="领券"), None, "C")
    arm(desk, CouponTerms(off=yuan(5), phrase="再领"), None, "E")
    taken = CouponTerms(off=yuan(5), phrase="领券")
    assert desk.refused(ArmOffer, offer="F", terms=taken) == "phrase_taken"
    assert desk.refused(ArmOffer, offer="G", terms=SALE) == "no_product"


@pytest.mark.parametrize(
    ("lows", "found"),
    [
        (None, [("history_unknown", False)]),
        (Lows(0, yuan(39)), [("not_below_low", True)]),
        (Lows(0, yuan(59), yuan(39)), [("not_below_low", False)]),
        (Lows(0, yuan(59), yuan(59)), [("history_short", False)]),
        (Lows(0, yuan(59), yuan(59), yuan(59)), []),
    ],
)
def test_a_sale_goes_below_what_was_asked_lately(lows: Lows | None, found: Any) -> None:
    desk = on_air(draft("A1"))
    command = ArmOffer(command_id="c", offer="S", product="A1", terms=SALE, lows=lows)
    said = findings(known_of(desk.state, desk.now_us), command)
    assert [(finding.code, finding.refuses) for finding in said] == found


def test_tiktok_asks_for_the_low_of_a_month() -> None:
    desk = on_air(draft("A1", listings=(Listing("shop:tiktok", "1"),)))
    terms = FlashSaleTerms(yuan(39), 5, shops=("shop:tiktok",))
    lows = Lows(0, yuan(59), yuan(59), yuan(39))
    assert desk.refused(ArmOffer, offer="S", product="A1", terms=terms, lows=lows) == "not_below_low"


def test_what_is_held_does_not_cover_a_sale() -> None:
    desk = on_air(draft("A1"), explain="A1")
    claim(desk, "A1+6")
    assert desk.refused(ArmOffer, offer="S", product="A1", terms=SALE) == "not_enough_stock"


def test_an_end_by_the_clock_comes_first() -> None:
    desk = on_air(draft("A1"))
    until_us = desk.now_us + 30 * SECOND
    offer = arm(desk, BuyAndGetTerms(2, duration_s=60, until_us=until_us))
    assert offer.ends_us == until_us
