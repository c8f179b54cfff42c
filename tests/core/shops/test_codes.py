"""A code is told while its deal is live in the shop, each with the variant that it is good for."""

from __future__ import annotations

from collections import Counter

import msgspec
import pytest

from livestream_console.core.commands import ArmOffer, EndOffer, FireOffer
from livestream_console.core.offers import checks
from livestream_console.core.onstage import on_stage
from livestream_console.core.orders.attribution import code_of
from livestream_console.core.replies.scripts import Unready, blanks_of, parse_script, render
from livestream_console.core.shops import deals as selling
from livestream_console.core.shops.codes import BuyerCode, codes_of, in_a_line
from livestream_console.core.shops.planning import deals_needed, fitted
from livestream_console.core.values import CouponTerms, FlashSaleTerms, Listing, Variant
from tests.core.desk import Desk, draft, on_air, yuan
from tests.core.shops.test_deals import ALL, OTHER, SHOP, go_to, look, sale, selling_desk

CODE = code_of("o1")
NO_RAW = msgspec.structs.replace(ALL, strategies=frozenset({"discount"}))


def of_variants() -> Desk:
    """A running sale of two variants, planned for two shops."""
    product = draft(
        "A1",
        variants=(Variant("r", "玫瑰"), Variant("d")),
        listings=(
            Listing(SHOP, "i1", "s1", "r"),
            Listing(SHOP, "i1", "s2", "d"),
            Listing(OTHER, "9", None, "r"),
        ),
    )
    desk = on_air(product, explain="A1")
    sale(desk, shops=(SHOP, OTHER))
    return desk


def put_up(desk: Desk, step: str, can: object = NO_RAW) -> None:
    """Take every deal to a step, asked for as the shop needs it."""
    for deal in look(desk):
        asked = fitted(deal, can, desk.now_us)  # type: ignore[arg-type]
        desk.record([selling.moved(deal, step, desk.now_us, deal=asked)])


def told(desk: Desk) -> list[BuyerCode]:
    return codes_of(desk.state.selling, desk.state.shelf, "o1")


def test_each_code_stands_once_with_its_variant_while_it_is_live() -> None:
    desk = of_variants()
    look(desk)
    assert told(desk) == []
    put_up(desk, "applying")
    assert told(desk) == []
    assert on_stage(desk.state)["flash_sale"]["codes"] == []
    go_to(desk, "live")
    assert told(desk) == [BuyerCode(CODE, "玫瑰"), BuyerCode(f"{CODE}-2", "d")]
    assert in_a_line(told(desk)) == f"玫瑰 {CODE} · d {CODE}-2"
    assert on_stage(desk.state)["flash_sale"]["codes"] == [["玫瑰", CODE], ["d", f"{CODE}-2"]]
    go_to(desk, "ending")
    assert told(desk) == []


def test_a_code_means_one_variant_in_whatever_order_a_shop_lists_them() -> None:
    variants = (Variant("r", "玫瑰"), Variant("d", "豆沙"), Variant("n", "裸色"))
    product = draft(
        "A1",
        variants=variants,
        listings=(
            Listing(SHOP, "i1", "s1", "r"),
            Listing(SHOP, "i1", "s2", "d"),
            Listing(OTHER, "9", "91", "n"),
            Listing(OTHER, "9", "92", "d"),
            Listing(OTHER, "8", "81", "d"),  # the same variant once more
        ),
    )
    desk = on_air(product, explain="A1")
    sale(desk, shops=(SHOP, OTHER))
    put_up(desk, "live")
    named = {(deal.shop, deal.deal.sku): deal.deal.code for deal in desk.state.selling.deals.values()}
    assert named == {
        (SHOP, "s1"): CODE,
        (SHOP, "s2"): f"{CODE}-2",
        (OTHER, "91"): f"{CODE}-3",
        (OTHER, "92"): f"{CODE}-2",
        (OTHER, "81"): f"{CODE}-4",
    }
    meant = [(one.code, one.variant) for one in told(desk)]
    assert len({code for code, _ in meant}) == len(meant)


def test_of_one_variant_the_code_is_short() -> None:
    desk = of_variants()
    desk.do(EndOffer, offer="o1")
    terms = FlashSaleTerms(yuan(5), 5, duration_s=60, shops=(SHOP,), variant="d")
    desk.do(ArmOffer, offer="o2", product="A1", terms=terms)
    desk.do(FireOffer, offer="o2")
    assert [deal.deal.key for deal in look(desk) if deal.offer == "o2"] == [code_of("o2")]


def test_an_offer_whose_code_another_has_by_chance_is_not_armed(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = of_variants()
    desk.do(EndOffer, offer="o1")
    monkeypatch.setattr(checks, "code_of", lambda offer: CODE)
    assert (
        desk.refused(ArmOffer, offer="o2", product="A1", terms=FlashSaleTerms(yuan(5), 5)) == "offer_exists"
    )


def test_of_a_whole_product_there_is_one_code_and_no_variant() -> None:
    desk = selling_desk((SHOP, "i1", None))
    sale(desk)
    put_up(desk, "live")
    assert told(desk) == [BuyerCode(CODE)]
    assert in_a_line(told(desk)) == CODE


def test_a_shop_that_needs_no_code_tells_none() -> None:
    desk = of_variants()
    put_up(desk, "live", msgspec.structs.replace(NO_RAW, needs_code=False))
    assert told(desk) == []


def test_a_coupon_shows_its_code_on_its_ticket() -> None:
    desk = on_air(draft("A1"), explain="A1")
    terms = CouponTerms(off=yuan(10), phrase="领券", units=2, duration_s=60, shops=(SHOP,))
    desk.do(ArmOffer, offer="o1", product=None, terms=terms)
    desk.do(FireOffer, offer="o1")
    assert on_stage(desk.state)["offers"]["tickets"][0]["codes"] == []
    put_up(desk, "live")
    assert on_stage(desk.state)["offers"]["tickets"][0]["codes"] == [[None, CODE]]


def test_a_quick_script_can_name_the_code_of_what_is_explained() -> None:
    desk = of_variants()
    script = parse_script("结算输入 {优惠码}")
    assert render(script, blanks_of(desk.state, None), lambda _: 0) == Unready("no_code")
    put_up(desk, "live")
    said = render(script, blanks_of(desk.state, None), lambda _: 0)
    assert said == f"结算输入 玫瑰 {CODE} · d {CODE}-2"
    desk.do(EndOffer, offer="o1")
    assert "code" not in blanks_of(desk.state, None)


def test_how_many_deals_an_offer_needs_is_what_is_planned_of_it() -> None:
    desk = of_variants()
    terms = desk.state.offers.offers["o1"].terms
    planned = Counter(deal.shop for deal in look(desk))
    assert deals_needed(desk.state.shelf, "A1", terms) == planned
    one = FlashSaleTerms(yuan(5), 5, duration_s=60, shops=(SHOP, OTHER), variant="d")
    assert deals_needed(desk.state.shelf, "A1", one) == {SHOP: 1, OTHER: 0}
    coupon = CouponTerms(off=yuan(1), units=5, duration_s=60, shops=(SHOP,))
    assert deals_needed(desk.state.shelf, None, coupon) == {SHOP: 1}
