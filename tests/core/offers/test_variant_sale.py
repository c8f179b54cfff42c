"""A sale of one variant: its price, its units and its limit are its own."""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import ArmOffer
from livestream_console.core.events import ClaimDecided
from livestream_console.core.values import FlashSaleTerms, Variant
from tests.core.desk import draft, on_air, yuan
from tests.core.offers.test_offering import claim, cost, live

RED, BLUE = Variant("red", "红", price=yuan(79)), Variant("blue", "蓝")
ONE_VARIANT = FlashSaleTerms(yuan(39), 3, per_buyer=2, duration_s=60, variant="blue")


def test_a_sale_of_one_variant_leaves_the_others_alone_and_gives_back_what_was_there() -> None:
    desk = live(ONE_VARIANT, variants=(RED, BLUE))
    shelf = desk.state.shelf.products["A1"]
    assert [shelf.price_of(name) for name in (None, "red", "blue")] == [yuan(59), yuan(79), yuan(39)]
    red, blue = claim(desk, "A1红+3", "1"), claim(desk, "A1蓝+1", "2")
    assert (cost(desk, red), cost(desk, blue)) == (yuan(237), yuan(39))
    sale = desk.state.offers.offers["O"]
    assert (sale.taken, sale.saved) == (1, 2_000)
    both = desk.comment("A1红+2 A1蓝+2", "3")
    assert [event.qty for event in both if isinstance(event, ClaimDecided)] == [2, 2]
    assert sale.left == 0
    desk.wait(61)
    assert [variant.price for variant in shelf.variants] == [yuan(79), None]
    assert shelf.price_of("blue") == yuan(59)


def test_a_variant_that_is_not_there_is_refused_and_its_own_price_counts() -> None:
    desk = on_air(draft("A1", variants=(RED, BLUE)))
    wrong = FlashSaleTerms(yuan(39), 3, variant="green")
    assert desk.refused(ArmOffer, offer="S", product="A1", terms=wrong) == "unknown_variant"
    red = FlashSaleTerms(yuan(69), 3, variant="red")
    assert desk.refused(
        ArmOffer, offer="S", product="A1", terms=msgspec.structs.replace(red, variant="blue")
    ) == ("price_not_lower")
    desk.do(ArmOffer, offer="S", product="A1", terms=red)
