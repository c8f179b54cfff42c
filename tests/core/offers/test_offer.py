"""Flash sales, and that no crash and no clock leaves a wrong price."""

from __future__ import annotations

from typing import Any

import pytest

from livestream_console.core.commands import (
    AddProducts,
    ArmOffer,
    EndOffer,
    EndShow,
    FireOffer,
    MarkClaimPaid,
    ReleaseClaim,
    SetProductState,
    UndoOffer,
)
from livestream_console.core.events import (
    ClaimDecided,
    OfferChanged,
    OrderChanged,
    PriceChanged,
    PushEnded,
    PushRequested,
    PushUndone,
)
from livestream_console.core.evolve import evolve
from livestream_console.core.money import Money
from livestream_console.core.people import People
from livestream_console.core.show import new_state
from livestream_console.core.state_bytes import decode_state, encode_state
from livestream_console.core.values import FlashSaleTerms, Variant
from tests.core.desk import SECOND, START_US, Desk, draft, on_air, yuan

TERMS = FlashSaleTerms(yuan(39), units=3, per_buyer=2, countdown_s=10, duration_s=60)


def armed(terms: FlashSaleTerms = TERMS, **fields: Any) -> Desk:
    desk = on_air(draft("A1", **fields), explain="A1")
    desk.do(ArmOffer, offer="S", product="A1", terms=terms)
    return desk


def live(terms: FlashSaleTerms = TERMS, **fields: Any) -> Desk:
    desk = armed(terms, **fields)
    desk.do(FireOffer, offer="S")
    desk.wait(terms.countdown_s)
    return desk


def price(desk: Desk) -> Money | None:
    return desk.state.shelf.products["A1"].price


def test_a_sale_counts_down_goes_live_and_ends_by_itself() -> None:
    desk = armed()
    assert price(desk) == yuan(59)
    (countdown,) = desk.do(FireOffer, offer="S")
    assert isinstance(countdown, OfferChanged)
    assert (countdown.action, countdown.ends_us) == ("armed", desk.now_us + 10 * SECOND)
    assert desk.wait(9) == []
    started, stated, pushed = desk.wait(1)
    ends_us = desk.now_us + 60 * SECOND
    assert isinstance(started, OfferChanged)
    assert (started.action, started.ends_us) == ("live", ends_us)
    assert stated == PriceChanged("A1", None, yuan(39), was=yuan(59))
    assert pushed == PushRequested("S", "flash_sale", "A1", "S", "overlay", None, yuan(39), 2, ends_us)
    assert price(desk) == yuan(39)
    assert desk.wait(59) == []
    restored, ended, gone = desk.wait(1)
    assert restored == PriceChanged("A1", None, yuan(59), was=yuan(39))
    assert isinstance(ended, OfferChanged)
    assert (ended.action, ended.reason) == ("ended", "time")
    assert isinstance(gone, PushEnded)
    assert price(desk) == yuan(59)
    assert desk.wait(1000) == []


def test_claims_during_the_sale_get_its_price_limits_and_units() -> None:
    desk = live()
    held, _ = desk.comment("A1+5", "1")
    assert isinstance(held, ClaimDecided)
    assert (held.result, held.reason, held.qty) == ("partial", "limit", 2)
    refused = desk.comment("A1+1", "1")[0]
    assert isinstance(refused, ClaimDecided)
    assert (refused.result, refused.reason) == ("refused", "limit")
    desk.comment("A1+1", "2")
    assert desk.state.offers.offers["S"].left == 0
    restored, ended, _ = desk.wait(0)
    assert isinstance(restored, PriceChanged)
    assert isinstance(ended, OfferChanged)
    assert ended.reason == "sold_out"
    late = desk.comment("A1+1", "3")[0]
    assert isinstance(late, ClaimDecided)
    claims = desk.state.claims.claims
    assert (claims[held.claim].amount, claims[late.claim].amount) == (yuan(78), yuan(59))
    order = desk.do(MarkClaimPaid, claim=held.claim)[1]
    assert isinstance(order, OrderChanged)
    assert order.amount == yuan(78)


def test_released_units_return_to_the_sale() -> None:
    desk = live()
    held = desk.comment("A1+2", "1")[0]
    assert isinstance(held, ClaimDecided)
    desk.do(ReleaseClaim, claim=held.claim)
    sale = desk.state.offers.offers["S"]
    assert (sale.sold, sale.buyers[("douyin", "1")]) == (0, 0)
    assert desk.wait(0) == []


def test_variants_with_their_own_price_get_it_back() -> None:
    desk = live(variants=(Variant("m", "m", price=yuan(49)), Variant("l", "l", price=yuan(69))))
    product = desk.state.shelf.products["A1"]
    assert [product.price_of(v) for v in ("m", "l")] == [yuan(39), yuan(39)]
    desk.wait(60)
    assert [product.price_of(v) for v in ("m", "l")] == [yuan(49), yuan(69)]
    assert product.price == yuan(59)


def test_undo_calls_an_armed_or_live_sale_off_once() -> None:
    desk = armed()
    desk.do(UndoOffer, offer="S")
    assert desk.refused(UndoOffer, offer="S") == "already_done"
    assert desk.refused(FireOffer, offer="S") == "already_done"
    desk = live()
    restored, undone, gone = desk.do(UndoOffer, offer="S")
    assert isinstance(restored, PriceChanged)
    assert isinstance(undone, OfferChanged)
    assert undone.action == "undone"
    assert isinstance(gone, PushUndone)
    assert price(desk) == yuan(59)


def test_ending_early_and_ending_the_show_restore_the_price() -> None:
    desk = live()
    assert desk.refused(FireOffer, offer="S") == "already_done"
    desk.do(EndOffer, offer="S")
    assert price(desk) == yuan(59)
    desk = live()
    desk.do(EndShow)
    assert price(desk) == yuan(59)
    assert desk.state.offers.running == []
    assert desk.state.pushes.standing == []


@pytest.mark.parametrize(
    ("terms", "code"),
    [
        (FlashSaleTerms(yuan(59), 1), "price_not_lower"),
        (FlashSaleTerms(yuan(0), 1), "bad_price"),
        (FlashSaleTerms(yuan(29), 1), "below_floor"),
        (FlashSaleTerms(Money(39, "USD"), 1), "wrong_currency"),
        (FlashSaleTerms(yuan(39), 11), "not_enough_stock"),
        (FlashSaleTerms(yuan(39), 0), "bad_terms"),
        (FlashSaleTerms(yuan(39), 1, per_buyer=0), "bad_terms"),
        (FlashSaleTerms(yuan(39), 1, duration_s=0), "bad_terms"),
    ],
)
def test_terms_that_cannot_be_kept_are_refused(terms: FlashSaleTerms, code: str) -> None:
    desk = on_air(draft("A1", floor=yuan(30)))
    assert desk.refused(ArmOffer, offer="S", product="A1", terms=terms) == code


def test_one_sale_of_a_product_at_a_time_and_no_edit_under_it() -> None:
    desk = armed()
    assert desk.refused(ArmOffer, offer="T", product="A1", terms=TERMS) == "sale_running"
    assert desk.refused(ArmOffer, offer="S", product="A1", terms=TERMS) == "offer_exists"
    assert desk.refused(AddProducts, products=(draft("A1", price=49),)) == "sale_running"
    assert desk.refused(SetProductState, product="A1", state="off") == "sale_running"
    assert desk.refused(EndOffer, offer="S") == "not_live"
    assert desk.refused(FireOffer, offer="T") == "unknown_offer"


def test_a_sale_without_countdown_opens_the_product() -> None:
    desk = on_air(draft("A1"))
    desk.do(ArmOffer, offer="S", product="A1", terms=FlashSaleTerms(yuan(39), 2))
    desk.do(FireOffer, offer="S")
    assert (price(desk), desk.state.shelf.products["A1"].state) == (yuan(39), "open")


@pytest.mark.parametrize("away_s", [0, 5, 11, 40, 71, 100_000])
def test_no_crash_leaves_a_wrong_price(away_s: int) -> None:
    """Cut the journal of a whole sale anywhere, come back later, and look at the price."""
    told = live(variants=(Variant("m", "m", price=yuan(49)),))
    told.comment("A1 m+1")
    told.wait(60)
    deadline_us = START_US + 70 * SECOND
    for cut in range(1, len(told.journal) + 1):
        state = new_state("show")
        for recorded in told.journal[:cut]:
            evolve(state, recorded)
        desk = Desk(decode_state(encode_state(state), People()), now_us=state.now_us)
        desk.wait(away_s)
        product = desk.state.shelf.products.get("A1")
        sale = desk.state.offers.offers.get("S")
        if product is None or sale is None:
            continue
        on_sale = sale.phase == "live"
        assert product.price == (yuan(39) if on_sale else yuan(59)), cut
        assert product.price_of("m") == (yuan(39) if on_sale else product.variants[0].price)
        assert on_sale is False or desk.now_us < deadline_us
        if sale.phase == "live":
            desk.wait(60)
            assert (product.price, product.price_of("m")) == (yuan(59), yuan(49))


def test_a_late_tick_does_not_lengthen_the_sale() -> None:
    desk = armed()
    desk.do(FireOffer, offer="S")
    promised_us = desk.now_us + 70 * SECOND
    desk.wait(15)
    assert desk.state.offers.offers["S"].ends_us == promised_us


def test_a_sale_that_was_slept_through_never_goes_live() -> None:
    desk = armed()
    desk.do(FireOffer, offer="S")
    (ended,) = desk.wait(70)
    assert isinstance(ended, OfferChanged)
    assert (ended.action, ended.reason) == ("ended", "time")
