"""The price engine: every price explains itself, to the minor unit, and never goes below a floor."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.money import Money
from livestream_console.core.offers.basket import Gift, Item, Live, Priced
from livestream_console.core.offers.pricing import price
from livestream_console.core.values import (
    BundleItem,
    BundleTerms,
    BuyAndGetTerms,
    CouponTerms,
    DepositTerms,
    FlashSaleTerms,
    GiftTerms,
    MemberPriceTerms,
    NewcomerPriceTerms,
    SaveStep,
    SpendAndSaveTerms,
)
from tests.core.desk import yuan

MASK, LIPSTICK = Item("A", 1, yuan(20)), Item("B", 1, yuan(99), yuan(49))


def told(priced: Priced) -> list[tuple[str, int]]:
    """Return what the steps say, in whole yuan."""
    return [(step.what, step.amount.minor // 100) for step in priced.steps]


def units(item: Item, qty: int) -> Item:
    return Item(item.product, qty, item.price, item.least, item.variant)


def test_without_offers_a_basket_costs_its_list_prices() -> None:
    priced = price([units(MASK, 3), LIPSTICK], [])
    assert (priced.total, priced.now, priced.steps) == (yuan(159), yuan(159), ())
    assert [line.amount for line in priced.lines] == [yuan(60), yuan(99)]


@pytest.mark.parametrize(
    ("level", "newcomer", "total", "steps"),
    [
        (0, False, 59, [("flash_sale", -40)]),
        (2, False, 55, [("member_price", -44)]),
        (1, False, 59, [("flash_sale", -40)]),
        (2, True, 50, [("newcomer_price", -49)]),
    ],
)
def test_of_unit_prices_the_lowest_holds(level: int, newcomer: bool, total: int, steps: Any) -> None:
    offers = [
        Live("s", FlashSaleTerms(yuan(59), 10), "B"),
        Live("m", MemberPriceTerms(yuan(55), level=2), "B"),
        Live("n", NewcomerPriceTerms(yuan(50)), "B"),
    ]
    priced = price([LIPSTICK], offers, level, newcomer)
    assert (priced.total, told(priced)) == (yuan(total), steps)


def test_a_newcomer_gets_one_unit_and_a_sale_ends_with_its_units() -> None:
    offers = [
        Live("n", NewcomerPriceTerms(yuan(50)), "B"),
        Live("s", FlashSaleTerms(yuan(59), 10), "B", left=2),
    ]
    priced = price([units(LIPSTICK, 4)], offers, 0, True)
    assert priced.total == yuan(50 + 59 + 59 + 99)
    assert dict(priced.taken) == {"n": 1, "s": 2}


def test_of_three_units_the_cheapest_is_free() -> None:
    basket = [Item("A", 2, yuan(20), variant="m"), Item("A", 1, yuan(15), variant="s")]
    priced = price(basket, [Live("g", BuyAndGetTerms(2), "A")])
    assert [line.amount for line in priced.lines] == [yuan(40), yuan(0)]
    assert priced.taken == (("g", 1),)


def test_a_bundle_is_one_price_for_all_of_it_as_often_as_it_is_there() -> None:
    terms = BundleTerms((BundleItem("A", 2), BundleItem("B")), yuan(109))
    basket = [units(MASK, 5), units(LIPSTICK, 3)]
    assert price(basket, [Live("b", terms)]).total == yuan(109 * 2 + 20 + 99)
    assert price(basket, [Live("b", terms, left=1)]).total == yuan(109 + 3 * 20 + 2 * 99)


def test_basket_savings_follow_one_another_and_only_the_best_of_a_kind_acts() -> None:
    offers = [
        Live("s1", SpendAndSaveTerms((SaveStep(yuan(100), yuan(10)), SaveStep(yuan(150), yuan(25))))),
        Live("s2", SpendAndSaveTerms((SaveStep(yuan(100), yuan(20)),))),
        Live("c1", CouponTerms(percent=10), left=1),
        Live("c2", CouponTerms(off=yuan(5)), left=1),
        Live("c3", CouponTerms(off=yuan(50)), left=0),
        Live("c4", CouponTerms(off=yuan(60), least=yuan(140)), left=1),
    ]
    priced = price([units(MASK, 3), LIPSTICK], offers)
    assert [(step.what, step.offer, step.amount) for step in priced.steps] == [
        ("spend_and_save", "s1", yuan(-25)),
        ("coupon", "c1", Money(-1340, "CNY")),
    ]
    assert priced.total == Money(12060, "CNY")


def test_a_floor_takes_back_what_is_too_much_and_says_so() -> None:
    priced = price(
        [LIPSTICK], [Live("s", FlashSaleTerms(yuan(59), 10), "B"), Live("c", CouponTerms(off=yuan(20)))]
    )
    assert (priced.total, told(priced)) == (yuan(49), [("flash_sale", -40), ("coupon", -20), ("floor", 10)])


def test_a_floor_never_raises_a_list_price() -> None:
    assert price([Item("A", 2, yuan(20), yuan(30))], []).total == yuan(40)


def test_a_deposit_is_paid_now_and_counts_for_more() -> None:
    priced = price([units(LIPSTICK, 2), MASK], [Live("d", DepositTerms(yuan(10), yuan(30)), "B")])
    assert (priced.total, priced.now) == (yuan(2 * 79 + 20), yuan(2 * 10 + 20))
    assert told(priced) == [("deposit", -40)]


def test_a_gift_goes_with_a_basket_that_is_worth_it() -> None:
    gift = [Live("g", GiftTerms("M", 5, least=yuan(100)), left=1)]
    assert price([LIPSTICK], gift).gifts == ()
    assert price([LIPSTICK, MASK], gift).gifts == (Gift("g", "M"),)
    assert price([LIPSTICK, MASK], [Live("g", GiftTerms("M", 5), "C")]).gifts == ()


def test_an_offer_in_another_currency_does_nothing() -> None:
    offers = [
        Live("s", FlashSaleTerms(Money(100, "USD"), 5), "B"),
        Live("c", CouponTerms(off=Money(5, "USD"))),
    ]
    assert price([LIPSTICK], offers).steps == ()


# --- whatever comes together --------------------------------------------------------------------------------

AMOUNT = st.integers(1, 20_000).map(lambda minor: Money(minor, "CNY"))
NAMES = st.sampled_from("ABC")
SMALL = st.integers(1, 3)
LEFT = st.none() | st.integers(0, 4)
ITEMS = st.lists(
    st.builds(Item, NAMES, st.integers(1, 5), AMOUNT, st.none() | AMOUNT, st.sampled_from(["m", "s", None])),
    min_size=1,
    max_size=4,
    unique_by=lambda item: (item.product, item.variant),
)
STEPS = st.lists(st.builds(SaveStep, AMOUNT, AMOUNT), min_size=1, max_size=3).map(tuple)
BUNDLE = st.lists(st.builds(BundleItem, NAMES, SMALL), min_size=1, max_size=2, unique_by=lambda i: i.product)
TERMS = st.one_of(
    st.builds(FlashSaleTerms, AMOUNT, SMALL),
    st.builds(CouponTerms, off=AMOUNT, least=st.none() | AMOUNT),
    st.builds(CouponTerms, percent=st.integers(1, 99)),
    st.builds(SpendAndSaveTerms, STEPS),
    st.builds(BuyAndGetTerms, SMALL, SMALL),
    st.builds(BundleTerms, BUNDLE.map(tuple), AMOUNT),
    st.builds(GiftTerms, NAMES, SMALL, least=st.none() | AMOUNT),
    st.builds(MemberPriceTerms, AMOUNT, SMALL),
    st.builds(NewcomerPriceTerms, AMOUNT),
    st.builds(DepositTerms, AMOUNT, AMOUNT),
)
OFFERS = st.lists(st.tuples(TERMS, st.none() | NAMES, LEFT), max_size=7).map(
    lambda found: [Live(f"o{n}", terms, product, left) for n, (terms, product, left) in enumerate(found)]
)


@given(ITEMS, OFFERS, st.integers(0, 3), st.booleans(), st.randoms())
def test_any_offers_together(basket, offers, level, newcomer, rng) -> None:
    priced = price(basket, offers, level, newcomer)
    for item, line in zip(basket, priced.lines, strict=True):
        least = 0 if item.least is None else item.least.minor
        assert line.amount.minor >= min(least, item.price.minor) * item.qty >= 0
    listed = sum(item.price.minor * item.qty for item in basket)
    assert listed + sum(step.amount.minor for step in priced.steps) == priced.total.minor
    assert priced.total.minor == sum(line.amount.minor for line in priced.lines)
    assert 0 <= priced.now.minor <= priced.total.minor <= listed
    taken = dict(priced.taken)
    assert all(live.left is None or taken.get(live.offer, 0) <= live.left for live in offers)
    shuffled = list(offers)
    rng.shuffle(shuffled)
    assert price(basket, shuffled, level, newcomer) == priced
